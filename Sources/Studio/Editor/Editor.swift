import Canvas
import Words

/// The open editor: the line under the cursor, and the number that is being typed for it.
public struct Editor: Sendable {
  /// The line under the cursor, counted from 0.
  private(set) var row = 0
  /// What has been typed; nil while nothing is.
  private(set) var typed: String?
  /// Why what was typed does not work.
  private(set) var complaint: Phrase?

  /// The longest number: every one that reads back exactly is shorter.
  private static let limit = 26

  /// Puts the cursor on another line; what was typed is forgotten.
  mutating func move(to row: Int, of count: Int) {
    self.row = max(0, min(row, count - 1))
    stopTyping()
  }

  mutating func startTyping() { typed = typed ?? "" }

  mutating func stopTyping() {
    typed = nil
    complaint = nil
  }

  /// Takes in a character of a number.
  mutating func type(_ scalar: Unicode.Scalar) {
    guard (typed ?? "").count < Self.limit else { return }
    typed = (typed ?? "") + String(scalar)
    complaint = nil
  }

  mutating func erase() {
    guard let text = typed else { return }
    typed = text.isEmpty ? nil : String(text.dropLast())
    complaint = nil
  }

  mutating func complain(_ sentence: Phrase) { complaint = sentence }
}
