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
    guard let typed = try? Formula(text) else { return nil }
    return cardsByFormula[Print(typed)]
  }

  /// A formula as the printer spells it, with its parameters: f(y, x) is not f(x, y).
  private struct Print: Hashable {
    let text: String
    let parameters: [String]

    init(_ formula: Formula) {
      text = formula.description
      parameters = formula.parameters
    }
  }

  private static let cardsByFormula: [Print: SurfaceCard] = {
    let cards = catalogue.compactMap { card in (try? Formula(card.formula)).map { (Print($0), card) } }
    return Dictionary(cards) { first, _ in first }
  }()

  /// A surface by what a person typed: a name of the catalogue, or else a formula.
  public init(_ text: String, domain: Domain? = nil) throws(SetupError) {
    if let card = Self.card(named: text) {
      try self.init(card: card, domain: domain)
      return
    }
    // On a domain of another dimension it is another surface.
    if let card = Self.card(withFormula: text), domain?.dimension ?? card.domain.dimension == card.domain.dimension {
      try self.init(card: card, domain: domain)
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
