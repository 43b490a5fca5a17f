/// How dots become characters: how many of them a cell has, and the character for every pattern.
///
/// To add one, describe it here and put it into ``all``: lines, contours and curves are drawn in dots and know no marker.
public struct Marker: Sendable, Hashable {
  /// What it is called on the command line.
  public let name: String
  /// How many dots stand side by side in a cell.
  public let dotsAcross: Int
  /// How many dots stand above each other in a cell.
  public let dotsDown: Int
  /// Whether a dot fills its part of the cell to the edges.
  public var isSolid: Bool { self == .quadrant || self == .halfBlock }
  /// The character of every pattern. Bit y · dotsAcross + x is the dot (x, y) of the cell.
  let scalars: [Unicode.Scalar]

  private init(_ name: String, across: Int, down: Int, _ scalars: [Unicode.Scalar]) {
    precondition(scalars.count == 1 << (across * down), "a marker has a character for every pattern of its dots")
    self.name = name
    dotsAcross = across
    dotsDown = down
    self.scalars = scalars
  }

  /// 2 × 4 dots in a cell: the finest. One cell wide everywhere.
  public static let braille = Marker("braille", across: 2, down: 4, (0..<256).map(braille(pattern:)))

  /// 1 × 2 dots in a cell, solid. Two cells wide on some East Asian terminals.
  public static let halfBlock = Marker("block", across: 1, down: 2, [" ", "▀", "▄", "█"])

  /// 2 × 2 dots in a cell, solid: the bold line, in every font. Some of them are two cells wide on some East Asian
  /// terminals.
  public static let quadrant = Marker(
    "quadrant", across: 2, down: 2, Array(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█".unicodeScalars))

  /// 1 × 3 dots in a cell, from characters that every terminal has.
  public static let ascii = Marker("ascii", across: 1, down: 3, [" ", "'", "-", "'", ".", ":", ".", "|"])

  /// Every marker.
  public static let all: [Marker] = [.braille, .quadrant, .halfBlock, .ascii]

  /// Two markers are one if they have the same name; their tables need not be compared.
  public static func == (left: Marker, right: Marker) -> Bool { left.name == right.name }

  /// Feeds the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// Unicode numbers the dots of braille down the columns, with the fourth row added last.
  private static func braille(pattern: Int) -> Unicode.Scalar {
    let bits: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
    let offset = bits.indices.reduce(UInt32(0)) { pattern >> $1 & 1 == 1 ? $0 | bits[$1] : $0 }
    return Unicode.Scalar(0x2800 + offset) ?? " "
  }
}
