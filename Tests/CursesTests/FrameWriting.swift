import Canvas

extension Frame {
  /// Writes text from (`column`, `row`) on; Hangul takes two cells.
  mutating func write(_ text: String, column: Int, row: Int, _ style: Style = .standard) {
    var column = column
    for scalar in text.unicodeScalars {
      place(scalar, column: column, row: row, style)
      column += scalar.isHangul ? 2 : 1
    }
  }

  /// Writes one character. What remains of a wide one that it hits becomes blank; a wide one that does not fit, too.
  mutating func place(_ scalar: Unicode.Scalar, column: Int, row: Int, _ style: Style) {
    let width = scalar.isHangul && column + 1 < size.columns ? 2 : 1
    if self[column, row].scalar == Cell.continuation { self[column - 1, row] = .blank }
    if self[column + width, row].scalar == Cell.continuation { self[column + width, row] = .blank }
    self[column, row] = Cell(scalar.isHangul && width == 1 ? " " : scalar, style)
    if width == 2 { self[column + 1, row] = Cell(Cell.continuation, style) }
  }
}

extension Unicode.Scalar {
  /// Whether it is a Korean syllable, two cells wide.
  var isHangul: Bool { (0xac00...0xd7a3).contains(value) }
}

/// Random numbers that are the same every time (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
