import Words

/// What is wrong with a formula, and where.
///
/// ```swift
/// do { _ = try Formula("x^") } catch { print(error.excerpt) }
/// // x^
/// //   ^
/// ```
public struct FormulaError: SpokenError, Hashable {
  /// The whole formula as it was typed.
  public let text: String
  /// The place, in characters from the start of ``text``; empty at the end of the formula.
  public let range: Range<Int>
  /// What is wrong and what is allowed there.
  public let sentence: Phrase

  /// An error at `range` of `text`.
  public init(text: String, range: Range<Int>, sentence: Phrase) {
    self.text = text
    self.range = range
    self.sentence = sentence
  }

  /// Two lines: the part of the formula around the place, and carets under it.
  ///
  /// At most about 70 cells are shown; an ellipsis stands where the formula goes on. Control characters are visible.
  public var excerpt: String {
    let window = Excerpt(of: text, around: range, width: 70)
    return window.text + "\n" + window.carets
  }
}

/// A part of a text that fits a line of the terminal, with carets under one place of it.
struct Excerpt {
  var text = ""
  var carets = ""

  init(of source: String, around range: Range<Int>, width: Int) {
    // Half of the line before the place, the rest for the place and what follows.
    let first = max(0, range.lowerBound - width / 2)
    var cells = first > 0 ? 1 : 0
    text = first > 0 ? "…" : ""
    carets = String(repeating: " ", count: cells)
    var position = first
    for character in source.dropFirst(first) {
      let shown = character.visible
      let count = shown.cellWidth
      guard cells + count < width else {
        text += "…"
        break
      }
      text += shown
      if position < range.lowerBound { carets += String(repeating: " ", count: count) }
      if range.contains(position) { carets += String(repeating: "^", count: count) }
      cells += count
      position += 1
    }
    if !carets.contains("^") { carets += "^" }
  }
}

extension Character {
  /// The character as it may be sent to a terminal. A cluster can hold any number of marks; a few are enough to recognise
  /// it.
  var visible: String { String(String.UnicodeScalarView(unicodeScalars.prefix(4))).visible }
}
