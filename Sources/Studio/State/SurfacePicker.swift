import Canvas
import Simulation

/// The list of surfaces: typed letters narrow it, arrows move in it.
public struct SurfacePicker: Sendable {
  /// What has been typed.
  private(set) var filter = ""
  private var row: Int

  init(on name: String) {
    row = Surface.catalogue.firstIndex { $0.name == name } ?? 0
  }

  /// The surfaces whose name or title has the typed letters in it.
  var cards: [SurfaceCard] {
    guard !filter.isEmpty else { return Surface.catalogue }
    return Surface.catalogue.filter { "\($0.name) \($0.title.lowercased())".contains(filter) }
  }

  /// The row under the cursor.
  var selection: Int { max(0, min(row, cards.count - 1)) }

  /// The surface under the cursor; nil when none is left.
  var selected: SurfaceCard? { cards.isEmpty ? nil : cards[selection] }

  mutating func handle(_ key: Key) {
    switch KoreanLayout.latin(key) {
    case .down, .tab: row = selection + 1
    case .up, .backTab: row = max(selection - 1, 0)
    case .pageDown: row = selection + 10
    case .pageUp: row = max(selection - 10, 0)
    case .home: row = 0
    case .end: row = cards.count - 1
    case .backspace: narrow(to: String(filter.dropLast()))
    case .character(let scalar) where scalar.properties.isAlphabetic || scalar == "-" || ("0"..."9").contains(scalar):
      narrow(to: filter + String(scalar).lowercased())
    default: break
    }
    row = selection
  }

  private mutating func narrow(to text: String) {
    guard text.count <= 20 else { return }
    filter = text
    row = 0
  }
}
