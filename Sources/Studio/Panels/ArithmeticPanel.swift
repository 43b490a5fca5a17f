import Canvas
import Simulation
import Words

/// What the chosen optimizer has computed in the step looked at, and what has become of it in words.
enum ArithmeticPanel {
  static func draw(_ moment: Moment, in area: Rectangle, on pen: inout Pen) {
    guard area.rows > 0 else { return }
    let run = moment.chosen
    let outcome = moment.outcomes[moment.model.chosen]
    title(moment, outcome, area, on: &pen)
    let lines = lines(moment, width: area.columns, rows: area.rows - 1, pen.look)
    let free = area.rows - 1 - lines.count
    let sentence = outcome == .running ? "" : outcome.sentence
    // Numbers that are none need their cause in words more than they need their arithmetic.
    let wordRows = outcome == .running ? 0 : run.loss.isFinite ? max(0, min(2, free)) : min(2, area.rows - 1)
    let words = Rectangle(column: area.column, row: area.row + 1, columns: area.columns, rows: wordRows)
    pen.write(sentence, in: words, pen.theme.text)
    for (row, line) in lines.prefix(area.rows - 1 - wordRows).enumerated() {
      let style = style(line.rank, pen.theme)
      pen.write(text: line.text, fitting: area.columns, area.column, area.row + 1 + wordRows + row, style)
    }
  }

  /// Which step it is and whose, with the outcome: the name keeps its colour wherever a language puts it.
  private static func title(_ moment: Moment, _ outcome: Outcome, _ area: Rectangle, on pen: inout Pen) {
    let ink = Style(ink: moment.badges[moment.model.chosen].ink, ground: pen.theme.ground, pen.theme.emphasis)
    let name = moment.chosen.entrant.name
    let words: Phrase = "step \(moment.explanations.first?.step ?? moment.race.step) of \(name)"
    let column = pen.write(words, emphasizing: name, ink, area.column, area.row, pen.theme.quiet)
    if outcome != .running { pen.write(": \(outcome.label)", column, area.row, pen.theme.text) }
  }

  private static func lines(_ moment: Moment, width: Int, rows: Int, _ look: Look) -> [Arithmetic.Line] {
    let arithmetics = zip(moment.explanations, moment.texts.parameters).map { Arithmetic($0, of: $1, width: width) }
    guard let first = arithmetics.first else {
      return [Arithmetic.Line(text: look.text("the start; Space plays, → makes one step"), rank: .numbers)]
    }
    let showsAll = moment.model.showsDetails
    let all = arithmetics.flatMap { $0.lines(all: showsAll) }
    if all.count <= rows { return all }
    // The formulas of the second coordinate are those of the first; its numbers are not.
    let brief = arithmetics.dropFirst().flatMap { $0.lines(all: showsAll, isBrief: true) }
    return first.lines(all: showsAll) + brief
  }

  private static func style(_ rank: Arithmetic.Line.Rank, _ theme: Theme) -> Style {
    switch rank {
    case .formula: theme.text
    case .numbers: theme.quiet
    case .result: theme.loud
    }
  }
}
