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
  /// The pictures that are seen, by their numbers.
  package var pictures: [Int: PictureReceiver.Picture] { receiver.pictures }
  /// Sequences that were not understood.
  package private(set) var unknown: [String] = []

  private var column = 0
  private var row = 0
  private var region = (top: 0, bottom: Int.max)
  private var style = Style.standard
  private var last = Cell.blank
  private var receiver = PictureReceiver()
  private var saved: (column: Int, row: Int, style: Style)?

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

  /// Gives the screen another size, as an xterm does: what still has room stays where it is.
  private mutating func resize(columns: Int, rows: Int) {
    let before = frame
    frame = Frame(Size(columns: columns, rows: rows))
    region = (0, .max)
    for row in 0..<min(rows, before.size.rows) {
      for column in 0..<min(columns, before.size.columns) { frame[column, row] = before[column, row] }
    }
    (column, row) = (min(column, columns - 1), min(row, rows - 1))
  }

  private mutating func put(_ cell: Cell) {
    let width = cell.scalar.cellWidth
    if width == 0, column > 0 { return frame[column - 1, row].mark = cell.scalar }
    // What was drawn for a larger window falls off the edge of a smaller one.
    guard column < frame.size.columns else { return }
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
      while let scalar = scalars.popFirst(), scalar != "\u{7}", scalar != "R" {
        guard scalar == "\u{1b}" else { continue }
        _ = scalars.popFirst()
        break
      }
    case "(", ")": _ = scalars.popFirst()
    case "_":
      var words = String.UnicodeScalarView()
      while let scalar = scalars.popFirst(), scalar != "\u{1b}" { words.append(scalar) }
      if scalars.popFirst() != "\\" { unknown.append("ESC _ without an end") }
      unknown += receiver.obey(String(words), at: Position(column: column, row: row))
    case "7": saved = (column, row, style)
    case "8": if let saved { (column, row, style) = saved }
    case "=", ">", "\\": break
    case "M": if row == region.top { scroll(from: row, by: 1) } else { row = max(0, row - 1) }
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
    let place = min(column, end)
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
    case "K": erase(first == 1 ? 0..<min(column + 1, end) : place..<end)
    case "J":
      eraseBelow(fromTop: first == 2)
      if first == 2 { receiver.forget() }
    case "X": erase(place..<min(place + count, end))
    case "b": for _ in 0..<count { put(last) }
    case "@": shift(place..<end, by: count)
    case "P": shift(place..<end, by: -count)
    case "m": unknown += style.paint(numbers).map { "ESC [ \($0) m" }
    case "t" where first == 8 && numbers.count == 3: resize(columns: numbers[2], rows: numbers[1])
    case "r": region = (count - 1, min(numbers.count > 1 ? numbers[1] : frame.size.rows, frame.size.rows))
    case "S": scroll(from: region.top, by: -count)
    case "T": scroll(from: region.top, by: count)
    case "L": scroll(from: row, by: count)
    case "M": scroll(from: row, by: -count)
    case "h", "l", "n", "t", "c": break
    default: unknown.append("ESC [ \(numbers) \(final)")
    }
    (column, row) = (max(0, column), max(0, min(row, frame.size.rows - 1)))
  }

  private mutating func eraseBelow(fromTop: Bool) {
    if !fromTop { erase(min(column, frame.size.columns)..<frame.size.columns) }
    let present = row
    for lower in (fromTop ? 0 : present + 1)..<max(present + 1, frame.size.rows) {
      row = lower
      erase(0..<frame.size.columns)
    }
    row = present
  }

  /// Moves the lines from `top` to the end of the scrolling region, down or up; blank ones come in.
  private mutating func scroll(from top: Int, by distance: Int) {
    let before = frame
    let lines = top..<max(top, min(region.bottom, frame.size.rows))
    for line in lines {
      for column in 0..<frame.size.columns {
        let isInside = lines.contains(line - distance)
        frame[column, line] =
          isInside ? before[column, line - distance] : Cell(" ", Style(ground: style.ground)).withoutInvisibleInk
      }
    }
  }

  private mutating func shift(_ columns: Range<Int>, by distance: Int) {
    let before = frame
    for column in columns {
      let isInside = columns.contains(column - distance)
      set(column, isInside ? before[column - distance, row] : Cell(" ", Style(ground: style.ground)))
    }
  }
}
