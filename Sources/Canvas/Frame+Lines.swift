extension Frame {
  /// The text of every row, without the blanks at its end.
  public var lines: [String] {
    (0..<size.rows).map { text(of: row($0)) }
  }

  private func text(of cells: ArraySlice<Cell>) -> String {
    var text = String.UnicodeScalarView()
    let end = cells.lastIndex { $0.scalar != " " } ?? cells.startIndex - 1
    for cell in cells[cells.startIndex..<(end + 1)] { cell.append(to: &text) }
    return String(text)
  }

  /// A picture of the styles: one letter a cell, for tests.
  public var styleLetters: StyleLetters { StyleLetters(self) }
}

extension Cell {
  /// Appends what the cell shows: nothing for the right half of a wide character.
  func append(to text: inout String.UnicodeScalarView) {
    guard scalar != Cell.continuation else { return }
    text.append(scalar)
    if mark != Cell.noMark { text.append(mark) }
  }
}

/// The styles of a frame as letters: `.` for the terminal's own colours, and `a`, `b`, … for the others in the order
/// in which they appear.
public struct StyleLetters: Sendable, Hashable {
  /// One letter a cell; every row is as long as the frame is wide.
  public let rows: [String]
  /// The styles of the letters: the first one is `a`.
  public let styles: [Style]

  /// The letters that there are; a frame with more styles shows `?` for the rest.
  private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")

  init(_ frame: Frame) {
    var numbers: [Style: Int] = [:]
    var styles: [Style] = []
    rows = (0..<frame.size.rows).map { row in
      String(
        frame.row(row).map { cell -> Character in
          if cell.style == .standard { return "." }
          let number = numbers[cell.style] ?? styles.count
          if number == styles.count {
            numbers[cell.style] = number
            styles.append(cell.style)
          }
          return number < StyleLetters.letters.count ? StyleLetters.letters[number] : "?"
        })
    }
    self.styles = styles
  }

  /// The meaning of the letters, a line each: `a  214 on 16, bold`.
  public var legend: [String] {
    zip(StyleLetters.letters, styles).map { "\($0)  \($1)" }
  }
}
