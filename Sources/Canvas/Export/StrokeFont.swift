import Libc

/// Letters made of strokes of a pen, so that a picture of pixels has texts on a machine without fonts.
///
/// Widths and heights are parts of the size of a text: capitals are 0.72 high, small letters 0.52. What is wide on a
/// screen, as Hangul is, and all that has no strokes of its own is a box.
public enum StrokeFont {
  /// How wide a text is.
  public static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    let units = text.unicodeScalars.reduce(0) { $0 + glyph($1).width + gap }
    return max(0, units - gap) * size / 100 * (isBold ? 1.06 : 1)
  }

  /// How much room a text needs in the fonts of others, the widest of which are a fifth wider, and bold ones a quarter.
  public static func room(for text: String, size: Double, isBold: Bool = false) -> Double {
    (isBold ? 1.26 : 1.2) * width(of: text, size: size, isBold: isBold)
  }

  /// Whether a text has nothing but letters that are known.
  public static func knows(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { glyphs[$0] != nil } }

  /// The lines that a pen draws to write a label.
  static func strokes(of label: Figure.Label) -> [[DotPoint]] {
    let width = width(of: label.text, size: label.size, isBold: label.isBold)
    var x = label.place.x - (label.anchor == .middle ? width / 2 : label.anchor == .end ? width : 0)
    let unit = label.size / 100
    let across = unit * (label.isBold ? 1.06 : 1)
    var strokes: [[DotPoint]] = []
    for scalar in label.text.unicodeScalars {
      let glyph = glyph(scalar)
      for stroke in glyph.strokes {
        strokes.append(stroke.map { DotPoint(x: x + $0.x * across, y: label.place.y - $0.y * unit) })
      }
      x += (glyph.width + gap) * across
    }
    return strokes
  }

  /// Between two letters.
  private static let gap = 13.0

  private static let glyphs: [Unicode.Scalar: Glyph] = StrokeFont.table

  private static let box = Glyph("60 l 5 0 55 0 55 72 5 72 5 0")

  private static func glyph(_ scalar: Unicode.Scalar) -> Glyph { glyphs[scalar] ?? box }
}

/// One letter: its width, and its strokes in hundredths of its size, y upwards from the line it stands on.
///
/// It is read from a text: the width, then strokes. `l` and pairs of numbers is a line through points; `a` is a part of
/// an ellipse: its middle, its radii, and the angles, counter-clockwise from the right, where it begins and ends.
struct Glyph: Sendable {
  let width: Double
  let strokes: [[DotPoint]]

  init(_ text: String) {
    var words = text.split(separator: " ")[...]
    width = words.popFirst().flatMap { Double($0) } ?? 0
    var strokes: [[DotPoint]] = []
    while let kind = words.popFirst() {
      let end = words.firstIndex { $0 == "l" || $0 == "a" } ?? words.endIndex
      let numbers = words[..<end].compactMap { Double($0) }
      words = words[end...]
      let points = kind == "a" ? Self.arc(numbers) : Self.line(numbers)
      strokes.append(points)
    }
    self.strokes = strokes
  }

  private static func line(_ numbers: [Double]) -> [DotPoint] {
    stride(from: 0, to: numbers.count - 1, by: 2).map { DotPoint(x: numbers[$0], y: numbers[$0 + 1]) }
  }

  private static func arc(_ numbers: [Double]) -> [DotPoint] {
    guard numbers.count == 6 else { return [] }
    let pieces = max(2, Int(abs(numbers[5] - numbers[4]) / 15))
    return (0...pieces).map { piece in
      let degrees = numbers[4] + (numbers[5] - numbers[4]) * Double(piece) / Double(pieces)
      let angle = degrees * .pi / 180
      return DotPoint(x: numbers[0] + numbers[2] * cos(angle), y: numbers[1] + numbers[3] * sin(angle))
    }
  }
}
