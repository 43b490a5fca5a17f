import Calculus
import Canvas
import Words

/// The help: every key by its group, then what a formula may contain.
enum HelpScreen {
  static func draw(scroll: Int, on pen: inout Pen) {
    let rows = pen.size.rows - 2
    let first = min(scroll, lastScroll(rows: pen.size.rows))
    for (row, line) in lines.dropFirst(first).prefix(rows).enumerated() {
      pen.write(line.cap, 2, row + 1, line.isTitle ? pen.theme.loud : pen.theme.text, limit: 18)
      pen.write(line.phrase, fitting: max(0, pen.size.columns - 22), 20, row + 1, pen.theme.text)
    }
    let back: Phrase = "any other key goes back to the race"
    pen.write(first + rows < lines.count ? "↓ more   \(back)" : back, 2, pen.size.rows - 1, pen.theme.quiet)
  }

  /// How far the help can be scrolled on a screen of so many rows.
  static func lastScroll(rows: Int) -> Int { max(0, lines.count - (rows - 2)) }

  private struct Line {
    let cap: Phrase
    let phrase: Phrase
    let isTitle: Bool
  }

  private static let lines: [Line] = {
    let keys = KeyGroup.allCases.flatMap { group in
      [Line(cap: group.title, phrase: "", isTitle: true)]
        + group.rows.map { Line(cap: Phrase(verbatim: "  \($0.keys)"), phrase: $0.phrase, isTitle: false) }
    }
    return keys + [
      title("Formulas", "x^4 - 3x^3 + 2   sin(x)cos(y)   |x|   2 pi x"),
      title("Functions", ""),
    ]
      + Formula.functions.map { Line(cap: Phrase(verbatim: "  \($0.name)"), phrase: $0.meaning, isTitle: false) } + [
        title("Constants", Formula.constants.map(\.name).joined(separator: " "))
      ]
  }()

  private static func title(_ cap: Phrase, _ text: String) -> Line {
    Line(cap: cap, phrase: Phrase(verbatim: text), isTitle: true)
  }
}
