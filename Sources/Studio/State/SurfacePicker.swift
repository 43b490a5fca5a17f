import Canvas
import Simulation
import Words

/// The list of surfaces: typed letters narrow it, arrows move in it.
public struct SurfacePicker: Sendable {
  /// What has been typed.
  private(set) var filter = ""
  private var row: Int

  init(on name: String) {
    row = Surface.catalogue.firstIndex { $0.name == name } ?? 0
  }

  /// The surfaces in which every typed word is found: those with it in their name or title first, then those that have it
  /// in what there is to notice or in their number of parameters.
  var cards: [SurfaceCard] {
    let words = filter.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return Surface.catalogue }
    func has(_ text: String) -> Bool { words.allSatisfy { text.contains($0) } }
    let found = Self.entries.filter { has($0.text) }
    return found.filter { has($0.names) }.map(\.card) + found.filter { !has($0.names) }.map(\.card)
  }

  /// Every card with the texts in which it is found: its names, and all that is said of it.
  private static let entries = Surface.catalogue.map { card in
    (card: card, names: names(of: card), text: names(of: card) + text(of: card))
  }

  private static func names(of card: SurfaceCard) -> String {
    ([card.name] + card.aliases + [card.title.description]).joined(separator: " ").lowercased()
  }

  private static func text(of card: SurfaceCard) -> String {
    let dimension = card.domain.dimension == 1 ? " 1d curve " : " 2d map "
    return dimension + card.notice.description.lowercased()
  }

  /// The row under the cursor.
  var selection: Int { max(0, min(row, cards.count - 1)) }

  /// The surface under the cursor; nil when none is left.
  var selected: SurfaceCard? { cards.isEmpty ? nil : cards[selection] }

  mutating func handle(_ key: Key) {
    switch Keys.list[key] {
    case .down: row = selection + 1
    case .up: row = max(selection - 1, 0)
    case .pageDown: row = selection + 10
    case .pageUp: row = max(selection - 10, 0)
    case .first: row = 0
    case .last: row = cards.count - 1
    case .erase: narrow(to: String(filter.dropLast()))
    case .clear: narrow(to: "")
    case .take, .back: break
    case nil:
      if case .character(let scalar) = KeyboardLayout.latin(key), Self.isTyped(scalar) {
        narrow(to: filter + String(scalar).lowercased())
      }
    }
    row = selection
  }

  private static func isTyped(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == "-" || scalar == " " || ("0"..."9").contains(scalar)
  }

  private mutating func narrow(to text: String) {
    guard text.count <= 20 else { return }
    filter = text
    row = 0
  }
}
