import Calculus
import Canvas

/// One line in which a formula is typed, with what is wrong with it at present.
public struct FormulaPrompt: Sendable {
  /// What has been typed.
  private(set) var text: String
  /// The number of characters before the cursor.
  private(set) var cursor: Int
  /// Whether the whole text is selected, as at the beginning: what is typed then takes its place.
  private(set) var isSelected = true
  /// Why the last Enter did not work.
  var complaint: String?

  /// The longest text: more than any screen is wide.
  static let limit = 500

  init(_ text: String) {
    self.text = text
    cursor = text.count
  }

  /// The formula, or what is wrong with it.
  var formula: Result<Formula, FormulaError> {
    do { return .success(try Formula(text)) } catch { return .failure(error) }
  }

  mutating func handle(_ key: Key) {
    complaint = nil
    if case .character(let scalar) = key { return insert(String(scalar)) }
    if isSelected, key == .backspace || key == .delete { (text, cursor) = ("", 0) }
    isSelected = false
    switch key {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .backspace: remove(at: cursor - 1)
    case .delete: remove(at: cursor)
    case .control("u"): (text, cursor) = ("", 0)
    default: break
    }
  }

  /// Inserts a piece of text; control characters in it are left out.
  mutating func insert(_ piece: String) {
    complaint = nil
    let piece = piece.filter { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
    if isSelected { (text, cursor) = ("", 0) }
    isSelected = false
    guard text.count + piece.count <= Self.limit else { return }
    let before = text.count
    text.insert(contentsOf: piece, at: text.index(text.startIndex, offsetBy: cursor))
    // A combining mark joins the letter before it, so that the text may have grown by less than the piece.
    cursor += text.count - before
  }

  private mutating func remove(at position: Int) {
    guard position >= 0, position < text.count else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: position))
    cursor = min(position, text.count)
  }
}
