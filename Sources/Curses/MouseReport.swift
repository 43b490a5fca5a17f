import Canvas

/// What a terminal says about its mouse: a code for the button and a place.
///
/// The code: bits 0 and 1 the button (3 none), 4 Shift, 8 Alt, 16 Control, 32 the mouse moved, 64 the wheel, 128 further
/// buttons. Reference: XTerm Control Sequences, "Mouse Tracking".
struct MouseReport: Hashable {
  /// The button and what was held.
  let code: Int
  /// Where, counted from 1.
  let column: Int
  /// Where, counted from 1.
  let row: Int
  /// Whether the button went up.
  let isRelease: Bool

  /// The report in decimal numbers (mode 1006), `ESC [ < code ; column ; row` and `M` or `m`: the parameters without
  /// the leading `<`. Nil when they are not three numbers.
  init?(parameters: some Collection<UInt8>, final: UInt8) {
    guard final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return nil }
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, let code = numbers[0], let column = numbers[1], let row = numbers[2] else { return nil }
    self.init(code: code, column: column, row: row, isRelease: final == UInt8(ascii: "m"))
  }

  /// The report of terminals that know nothing else, `ESC [ M` and three bytes, each 32 more than its number.
  init?(bytes: [Int]) {
    guard bytes.count == 3, bytes.allSatisfy({ $0 >= 32 }) else { return nil }
    let code = bytes[0] - 32
    self.init(code: code, column: bytes[1] - 32, row: bytes[2] - 32, isRelease: code & 0b1100_0011 == 3)
  }

  private init?(code: Int, column: Int, row: Int, isRelease: Bool) {
    guard code >= 0, column >= 1, row >= 1 else { return nil }
    self.code = code
    self.column = column
    self.row = row
    self.isRelease = isRelease
  }

  /// The event that the program knows; nil for buttons and wheels that mean nothing to it.
  var mouse: Mouse? {
    action.map { Mouse($0, column: column - 1, row: row - 1) }
  }

  private var action: Mouse.Action? {
    switch code & ~0b0001_1100 {
    case 64 where !isRelease: .wheelUp
    case 65 where !isRelease: .wheelDown
    case 0...3 where isRelease: .release
    case 0...2: .press
    case 32...34: isRelease ? .release : .drag
    default: nil
    }
  }
}
