import Canvas
import Simulation
import Words

/// What the chosen optimizer has computed in the step looked at, and what has become of it in words.
enum ArithmeticPanel {
  static func draw(_ model: Model, in area: Rectangle, on pen: inout Pen) {
    guard area.rows > 0 else { return }
    let run = model.race.runs[model.chosen]
    let ink = Style(ink: pen.theme.entrant(model.chosen), ground: pen.theme.ground, .bold)
    let outcome = model.race.outcome(of: model.chosen)
    var column = pen.write("step \(model.race.step) of ", area.column, area.row, pen.theme.quiet)
    column = pen.write(run.entrant.name, column, area.row, ink)
    if outcome != .running { column = pen.write(": \(outcome.label)", column, area.row, pen.theme.text) }
    let lines = lines(model, width: area.columns, rows: area.rows - 1)
    let free = area.rows - 1 - lines.count
    let sentence = outcome == .running ? "" : outcome.sentence
    // Numbers that are none need their cause in words more than they need their arithmetic.
    let wordRows = sentence.isEmpty ? 0 : run.loss.isFinite ? max(0, min(2, free)) : min(2, area.rows - 1)
    let words = Rectangle(column: area.column, row: area.row + 1, columns: area.columns, rows: wordRows)
    pen.write(sentence, in: words, pen.theme.text)
    for (row, line) in lines.prefix(area.rows - 1 - wordRows).enumerated() {
      let style = style(line.rank, pen.theme)
      pen.write(line.text, fitting: area.columns, area.column, area.row + 1 + wordRows + row, style)
    }
  }

  private static func lines(_ model: Model, width: Int, rows: Int) -> [Arithmetic.Line] {
    let arithmetics = (0..<model.race.surface.dimension).compactMap { coordinate in
      model.race.explanation(of: model.chosen, coordinate: coordinate)
        .map { Arithmetic($0, coordinate: coordinate, width: width) }
    }
    guard let first = arithmetics.first else {
      return [Arithmetic.Line(text: "the start; Space plays, → makes one step", rank: .numbers)]
    }
    let all = arithmetics.flatMap { $0.lines(all: model.showsDetails) }
    if all.count <= rows { return all }
    // The formulas of the second coordinate are those of the first; its numbers are not.
    let brief = arithmetics.dropFirst().flatMap { $0.lines(all: model.showsDetails, isBrief: true) }
    return first.lines(all: model.showsDetails) + brief
  }

  private static func style(_ rank: Arithmetic.Line.Rank, _ theme: Theme) -> Style {
    switch rank {
    case .formula: theme.text
    case .numbers: theme.quiet
    case .result: theme.loud
    }
  }
}

/// The one line that stands for table and arithmetic on a small screen.
enum StatusLine {
  static func draw(_ model: Model, row: Int, on pen: inout Pen) {
    let run = model.race.runs[model.chosen]
    let ink = Style(ink: pen.theme.entrant(model.chosen), ground: pen.theme.ground, .bold)
    var column = pen.write("\(pen.charset.glyph(model.chosen)) \(run.entrant.name)", 1, row, ink) + 1
    let rate = NumberText.significant(run.learningRate, digits: 3)
    let loss = NumberText.scientific(run.loss, digits: 3)
    let words = "α \(rate) loss \(loss) \(model.race.outcome(of: model.chosen).label)"
    pen.write(words, fitting: pen.size.columns - column - 1, column, row, pen.theme.text)
    column += pen.charset.text(words).cellWidth + 2
    guard pen.size.columns - column > 30, let explanation = model.race.explanation(of: model.chosen, coordinate: 0)
    else { return }
    let width = pen.size.columns - column - 1
    let sentence = Arithmetic(explanation, coordinate: 0, width: width).sentence
    pen.write(sentence, fitting: width, column, row, pen.theme.quiet)
  }
}
