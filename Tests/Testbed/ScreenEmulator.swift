import Canvas
import Words

/// A terminal's screen in small: reads the bytes that ncurses sends to an xterm and keeps what would be seen.
///
/// It knows what ncurses uses and stops at anything else, so that a wrong byte cannot pass for an empty screen.
package struct ScreenEmulator {
  /// What is seen. A blank has no ink.
  package private(set) var frame: Frame
  /// The private modes that are on: 25 the cursor, 1049 the second screen, 1002 and 1006 the mouse, 2004 pasting.
  package private(set) var modes: Set<Int> = [25]
  /// Sequences that were not understood.
  package private(set) var unknown: [String] = []

  private var column = 0
  private var row = 0
  private var style = Style.standard
  private var last = Cell.blank

  package init(columns: Int, rows: Int) { frame = Frame(Size(columns: columns, rows: rows)) }

  /// The text of a row without blanks at its end.
  package func text(_ row: Int) -> String {
    var text = String(String.UnicodeScalarView(frame.row(row).map(\.scalar).filter { $0 != Cell.continuation }))
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }

  /// Reads what the program has sent.
  package mutating func read(_ bytes: [UInt8]) {
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\u{1b}": readEscape(&scalars)
      case "\r": column = 0
      case "\n": row = min(row + 1, frame.size.rows - 1)
      case "\u{8}": column = max(0, column - 1)
      case "\t": column = min((column / 8 + 1) * 8, frame.size.columns - 1)
      case "\u{7}", "\u{e}", "\u{f}": break
      default: put(Cell(scalar, style))
      }
    }
  }

  private mutating func put(_ cell: Cell) {
    let width = cell.scalar.cellWidth
    if width == 0 { return frame[column - 1, row].mark = cell.scalar }
    set(column, cell)
    column += width
    last = cell
  }

  private mutating func set(_ column: Int, _ cell: Cell) { frame[column, row] = cell.withoutInvisibleInk }

  private mutating func erase(_ columns: Range<Int>) {
    for column in columns { set(column, Cell(" ", Style(ground: style.ground))) }
  }

  private mutating func readEscape(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    switch scalars.popFirst() {
    case "[": readSequence(&scalars)
    case "]":
      // The Linux console's `ESC ] R` is complete as it is.
      while let scalar = scalars.popFirst(), scalar != "\u{7}", scalar != "R" {}
    case "(": _ = scalars.popFirst()
    case "=", ">", "7", "8": break
    case let other: unknown.append("ESC \(other.map(String.init) ?? "")")
    }
  }

  private mutating func readSequence(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    var parameters = ""
    while let scalar = scalars.popFirst() {
      guard (0x40...0x7e).contains(scalar.value) else {
        parameters.unicodeScalars.append(scalar)
        continue
      }
      if parameters.hasPrefix("?") {
        let numbers = Self.numbers(parameters.dropFirst())
        if scalar == "h" { modes.formUnion(numbers) } else { modes.subtract(numbers) }
      } else {
        obey(scalar, Self.numbers(parameters[...]))
      }
      return
    }
  }

  private static func numbers(_ text: Substring) -> [Int] {
    text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
  }

  private mutating func obey(_ final: Unicode.Scalar, _ numbers: [Int]) {
    let first = numbers.first ?? 0
    let count = max(1, first)
    let end = frame.size.columns
    switch final {
    case "A": row -= count
    case "B": row += count
    case "C": column += count
    case "D": column -= count
    case "G": column = count - 1
    case "d": row = count - 1
    case "H":
      row = count - 1
      column = max(1, numbers.count > 1 ? numbers[1] : 1) - 1
    case "K": erase(first == 1 ? 0..<column + 1 : column..<end)
    case "J": eraseBelow(fromTop: first == 2)
    case "X": erase(column..<min(column + count, end))
    case "b": for _ in 0..<count { put(last) }
    case "@": shift(column..<end, by: count)
    case "P": shift(column..<end, by: -count)
    case "m": unknown += style.paint(numbers).map { "ESC [ \($0) m" }
    case "h", "l", "r", "t": break
    default: unknown.append("ESC [ \(numbers) \(final)")
    }
  }

  private mutating func eraseBelow(fromTop: Bool) {
    if !fromTop { erase(column..<frame.size.columns) }
    let present = row
    for lower in (fromTop ? 0 : present + 1)..<max(present + 1, frame.size.rows) {
      row = lower
      erase(0..<frame.size.columns)
    }
    row = present
  }

  private mutating func shift(_ columns: Range<Int>, by distance: Int) {
    let before = frame
    for column in columns {
      let isInside = columns.contains(column - distance)
      set(column, isInside ? before[column - distance, row] : Cell(" ", Style(ground: style.ground)))
    }
  }
}
