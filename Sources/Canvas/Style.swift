/// How a cell is emphasised, apart from colour.
public struct Attributes: OptionSet, Sendable, Hashable {
  /// The set as bits.
  public let rawValue: UInt8

  /// The set with these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier, or brighter where the terminal has no heavy letters.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter.
  public static let dim = Attributes(rawValue: 2)
  /// Underlined.
  public static let underline = Attributes(rawValue: 4)
  /// Ink and ground exchanged: the emphasis that every terminal has.
  public static let reverse = Attributes(rawValue: 8)
}

/// Ink, ground and emphasis of a cell.
public struct Style: Sendable, Hashable {
  /// The colour of the character.
  public var ink: Color
  /// The colour behind it.
  public var ground: Color
  /// The emphasis.
  public var attributes: Attributes

  /// The terminal's own colours without emphasis.
  public static let standard = Style()

  /// A style; whatever is left out is the terminal's own.
  public init(ink: Color = .standard, ground: Color = .standard, _ attributes: Attributes = []) {
    self.ink = ink
    self.ground = ground
    self.attributes = attributes
  }
}

extension Style: CustomStringConvertible {
  /// Ink, ground and emphasis in words: `214 on 16, bold`.
  public var description: String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    let emphasis = names.filter { attributes.contains($0.0) }.map(\.1)
    return (["\(ink) on \(ground)"] + emphasis).joined(separator: ", ")
  }
}
