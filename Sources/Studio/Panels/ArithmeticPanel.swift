import Canvas
import Simulation
import Words

/// What the chosen optimizer has computed in the step looked at, and what has become of it in words.
enum ArithmeticPanel {
  static func draw(_ moment: Moment, in area: Rectangle, on pen: inout Pen) {
    guard area.rows > 0 else { return }
    let outcome = moment.outcomes[moment.model.chosen]
    let rows = moment.arithmetic.isEmpty ? start : moment.arithmetic
    let wordRows = wordRows(outcome, moment.chosen, rows: rows.count, in: area)
    let room = area.rows - 1 - wordRows
    let first = min(moment.model.arithmeticScroll, max(0, rows.count - room))
    let end = more(above: first, below: max(0, rows.count - room - first), area, on: &pen)
    title(moment, outcome, area, before: end, on: &pen)
    let sentence: Phrase = outcome == .running ? "" : outcome.sentence
    let words = Rectangle(column: area.column, row: area.row + 1, columns: area.columns, rows: wordRows)
    pen.write(sentence, in: words, pen.theme.text)
    for (place, row) in rows.dropFirst(first).prefix(room).enumerated() {
      draw(row, area, area.row + 1 + wordRows + place, on: &pen)
    }
  }

  /// How many rows a panel of so many has for the arithmetic.
  static func room(_ model: Model, rows: Int, in area: Rectangle) -> Int {
    let outcome = model.race.outcome(of: model.chosen)
    return area.rows - 1 - wordRows(outcome, model.race.runs[model.chosen], rows: rows, in: area)
  }

  /// Numbers that are none need their cause in words more than they need their arithmetic.
  private static func wordRows(_ outcome: Outcome, _ run: Run, rows: Int, in area: Rectangle) -> Int {
    if outcome == .running { return 0 }
    let free = area.rows - 1 - rows
    return run.loss.isFinite ? max(0, min(2, free)) : min(2, area.rows - 1)
  }

  private static let start = [
    Arithmetic.Row(text: "", rank: .numbers, words: "the start; Space plays, → makes one step")
  ]

  private static func draw(_ row: Arithmetic.Row, _ area: Rectangle, _ place: Int, on pen: inout Pen) {
    let style = style(row.rank, pen.theme)
    let end = pen.write(text: row.text, area.column, place, style, limit: area.columns)
    guard let words = row.words else { return }
    let column = row.text.isEmpty ? area.column : end + 2
    pen.write(words, fitting: max(0, area.endColumn - column), column, place, pen.theme.text)
  }

  /// The sign that there is more above or below, with the keys that go there; returns where it begins.
  private static func more(above: Int, below: Int, _ area: Rectangle, on pen: inout Pen) -> Int {
    guard above + below > 0 else { return area.endColumn }
    let counts = (above > 0 ? "↑\(above) " : "") + (below > 0 ? "↓\(below) " : "")
    return pen.write(text: counts + "{ }", before: area.endColumn, area.row, pen.theme.loud) - 1
  }

  /// Which step it is and whose, with the outcome: the name keeps its colour wherever a language puts it.
  private static func title(
    _ moment: Moment, _ outcome: Outcome, _ area: Rectangle, before end: Int, on pen: inout Pen
  ) {
    let ink = Style(ink: moment.badges[moment.model.chosen].ink, ground: pen.theme.ground, pen.theme.emphasis)
    let name = moment.chosen.entrant.name
    let words: Phrase = "step \(moment.explainedStep) of \(name)"
    let column = pen.write(words, emphasizing: name, ink, area.column, area.row, pen.theme.quiet)
    let turned = LossMarks.texts(of: moment.model.chosen, at: moment.race.step, in: moment.race).joined(separator: ", ")
    if outcome != .running {
      pen.write(": \(outcome.label)", fitting: max(0, end - column), column, area.row, pen.theme.text)
    } else if !turned.isEmpty {
      pen.write(", then \(turned)", fitting: max(0, end - column), column, area.row, pen.theme.loud)
    }
  }

  private static func style(_ rank: Arithmetic.Row.Rank, _ theme: Theme) -> Style {
    switch rank {
    case .formula: theme.text
    case .numbers: theme.quiet
    case .result: theme.loud
    }
  }
}
