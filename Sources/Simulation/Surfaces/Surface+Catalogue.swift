import Calculus
import Words

extension Surface {
  /// Every surface of the catalogue, in the order of menus and lists. A new one is one entry in one of these lists.
  public static let catalogue: [SurfaceCard] = bowls + valleys + wells + waves + saddles + curves

  /// The card with this name or alias; capitals, `-` and `_` make no difference.
  public static func card(named name: String) -> SurfaceCard? {
    Spelling.match(name, in: catalogue) { [$0.name] + $0.aliases }
  }

  /// The card whose formula is this one, however it is spaced and spelled: what a person types out of a book then has the
  /// book's start and rates.
  private static func card(withFormula text: String) -> SurfaceCard? {
    guard let typed = try? Formula(text).description else { return nil }
    return cardsByFormula[typed]
  }

  /// The cards by their formulas as the printer spells them.
  private static let cardsByFormula: [String: SurfaceCard] = {
    let cards = catalogue.compactMap { card in (try? Formula(card.formula).description).map { ($0, card) } }
    return Dictionary(cards) { first, _ in first }
  }()

  /// A surface by what a person typed: a name of the catalogue, or else a formula.
  public init(_ text: String, domain: Domain? = nil) throws(SetupError) {
    if let card = Self.card(named: text) ?? Self.card(withFormula: text) {
      try self.init(named: card.name, domain: domain)
      return
    }
    do {
      try self.init(formula: text, domain: domain)
    } catch {
      // A word that is no formula was meant as a name.
      if (try? Formula(text)) == nil, Self.isWord(text) { try self.init(named: text) } else { throw error }
    }
  }

  private static func isWord(_ text: String) -> Bool {
    text.count > 1 && text.first?.isLetter == true
      && text.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
  }
}
