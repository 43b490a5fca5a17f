import Canvas
import Words

/// The characters that the screen is drawn with. A new rung is one value here.
public struct Charset: Sendable, Hashable {
  /// What a person types after `--charset`.
  public let name: String
  /// How dots become characters.
  public let marker: Marker
  let start: Unicode.Scalar
  let lowest: Unicode.Scalar
  let minimum: Unicode.Scalar
  let cross: Unicode.Scalar
  /// What a ghost is made of where it cannot be faint.
  let ghost: Unicode.Scalar
  let chosen: Unicode.Scalar
  let play: String
  let pause: String
  let back: String
  let done: String
  let rule: Unicode.Scalar
  /// What fills the ground where a surface has no value.
  let hatch: Unicode.Scalar
  /// A minimum among many.
  let dot: Unicode.Scalar
  /// The bands of heights from low to high, where there are no colours.
  let bands: [Unicode.Scalar] = [" ", ".", " ", ":", " ", "-", " ", "="]
  let ellipsis: String
  private let arrows: [Unicode.Scalar]
  let isASCII: Bool
  /// Whether it leaves out all signs that some terminals show two cells wide.
  let isNarrow: Bool

  /// Braille dots and geometric signs: the default where the locale is UTF-8.
  public static let braille = Charset("braille", .braille)
  /// Half blocks, for fonts without braille.
  public static let block = Charset("block", .halfBlock)
  /// Braille dots and signs of ASCII, for terminals that show ● and → two cells wide; Hangul is as wide everywhere.
  public static let narrow = Charset("narrow", .braille, isASCII: false)
  /// Nothing but ASCII.
  public static let ascii = Charset("ascii", .ascii, isASCII: true)
  /// Every rung, the richest first.
  public static let all: [Charset] = [.braille, .block, .narrow, .ascii]

  /// Signs of which Unicode leaves open whether they are one or two cells wide: a terminal has to be asked.
  public static let doubtful = "●■▲★○▶◀←→αλ²×…"

  private init(_ name: String, _ marker: Marker) {
    self.name = name
    self.marker = marker
    isASCII = false
    isNarrow = false
    start = "○"
    lowest = "★"
    minimum = "✕"
    cross = "┼"
    ghost = marker == .braille ? "⠂" : ","
    chosen = "▸"
    play = "▶"
    pause = "❚❚"
    back = "◀"
    done = "■"
    rule = "─"
    hatch = marker == .braille ? "⢌" : "╱"
    dot = "·"
    ellipsis = "…"
    arrows = ["↑", "↓", "←", "→"]
  }

  private init(_ name: String, _ marker: Marker, isASCII: Bool) {
    self.name = name
    self.marker = marker
    self.isASCII = isASCII
    isNarrow = true
    start = "o"
    lowest = "*"
    minimum = "x"
    cross = "+"
    ghost = isASCII ? "," : "⠂"
    chosen = ">"
    play = ">"
    pause = "||"
    back = "<"
    done = "#"
    rule = "-"
    hatch = isASCII ? "/" : "⢌"
    dot = isASCII ? "," : "⠂"
    ellipsis = "~"
    arrows = ["^", "v", "<", ">"]
  }

  /// The sign at the border of the map behind which somebody is.
  func arrow(_ way: Projection.Way) -> Unicode.Scalar { arrows[way.rawValue] }

  private static func isBraille(_ scalar: Unicode.Scalar) -> Bool { (0x2800...0x28FF).contains(scalar.value) }

  /// The name of a parameter in these characters: its English name where there are no Greek letters.
  func name(_ parameter: String) -> String { isASCII ? parameter.plainName : parameter }

  /// A text in these characters.
  public func text(_ text: String) -> String {
    guard isNarrow, !text.utf8.allSatisfy({ $0 < 128 }) else { return text }
    return Transliteration.text(text) { $0.isASCII || !isASCII && ($0.isWide || Self.isBraille($0)) }
  }
}
