import Calculus
import Canvas
import Words

/// One line in which a formula is typed, with what is wrong with it at present.
public struct FormulaPrompt: Sendable {
  /// What has been typed.
  private(set) var text: String
  /// The number of characters before the cursor.
  private(set) var cursor: Int
  /// Whether the whole text is selected, as at the beginning: what is typed then takes its place.
  private(set) var isSelected = true
  /// Why the last Enter did not work.
  var complaint: Phrase?

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
    guard let action = Keys.prompt[key] else { return }
    if isSelected, action == .erase || action == .delete { (text, cursor) = ("", 0) }
    isSelected = false
    switch action {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .first: cursor = 0
    case .last: cursor = text.count
    case .erase: remove(at: cursor - 1)
    case .delete: remove(at: cursor)
    case .clear: (text, cursor) = ("", 0)
    case .cutEnd: text = String(text.prefix(cursor))
    case .cutWord: cutWord()
    case .take, .back: break
    }
  }

  /// Deletes the blanks before the cursor and what stands before them up to the next blank, as a shell does.
  private mutating func cutWord() {
    let before = Array(text.prefix(cursor))
    let kept = before.lastIndex { $0 != " " }.map { end in before[...end].lastIndex(of: " ").map { $0 + 1 } ?? 0 } ?? 0
    text = String(before[..<kept]) + String(text.dropFirst(cursor))
    cursor = min(kept, text.count)
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
