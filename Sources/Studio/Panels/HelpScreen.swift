import Calculus
import Canvas

/// The help: every key by its group, then what a formula may contain.
enum HelpScreen {
  static func draw(scroll: Int, on pen: inout Pen) {
    let rows = pen.size.rows - 2
    let first = min(scroll, lastScroll(rows: pen.size.rows))
    for (row, line) in lines.dropFirst(first).prefix(rows).enumerated() {
      pen.write(line.cap, 2, row + 1, line.isTitle ? pen.theme.loud : pen.theme.text, limit: 18)
      pen.write(line.phrase, fitting: max(0, pen.size.columns - 22), 20, row + 1, pen.theme.text)
    }
    let more = first + rows < lines.count ? "↓ more   " : ""
    pen.write("\(more)any other key goes back to the race", 2, pen.size.rows - 1, pen.theme.quiet)
  }

  /// How far the help can be scrolled on a screen of so many rows.
  static func lastScroll(rows: Int) -> Int { max(0, lines.count - (rows - 2)) }

  private struct Line {
    let cap: String
    let phrase: String
    let isTitle: Bool
  }

  private static let lines: [Line] = {
    let keys = Binding.Group.allCases.flatMap { group in
      [Line(cap: group.rawValue, phrase: "", isTitle: true)]
        + Binding.rows(of: group).map { Line(cap: "  \($0.keys)", phrase: $0.phrase, isTitle: false) }
    }
    let words = [("Functions", Formula.functions), ("Constants", Formula.constants)].map { title, words in
      Line(cap: title, phrase: words.map(\.name).joined(separator: " "), isTitle: true)
    }
    return keys + [Line(cap: "Formulas", phrase: "x^4 - 3x^3 + 2   sin(x)cos(y)   |x|   2 pi x", isTitle: true)] + words
  }()
}
