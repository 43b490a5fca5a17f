import Canvas
import Simulation
import Words

/// The standings: who leads, with which rate, at which loss, and what has become of each.
enum RaceTable {
  static func draw(_ model: Model, in area: Rectangle, on pen: inout Pen) {
    let columns = Columns(width: area.columns)
    head(columns, area, on: &pen)
    let order = model.race.order
    for (line, place) in places(model, rows: area.rows).enumerated() {
      row(model, order[place], columns, area, area.row + 1 + line, on: &pen)
    }
  }

  /// The places that a table of so many rows shows, counted from 0: the first ones, and in the last row the chosen
  /// entrant where it comes after them.
  static func places(_ model: Model, rows: Int) -> [Int] {
    let order = model.race.order
    let count = max(0, min(order.count, rows - 1))
    guard let chosen = order.firstIndex(of: model.chosen), chosen >= count, count > 0 else { return Array(0..<count) }
    return Array(0..<(count - 1)) + [chosen]
  }

  /// Where the columns end or begin, counted from the left edge of the table.
  private struct Columns {
    let name: Int
    let rateEnd: Int
    let lossEnd: Int
    let gapEnd: Int?
    let outcome: Int

    init(width: Int) {
      let (isWide, isNarrow) = (width >= 50, width < 44)
      name = isNarrow ? 3 : 6
      rateEnd = name + (isWide ? 18 : isNarrow ? 15 : 14)
      lossEnd = rateEnd + 10
      gapEnd = width >= 60 ? lossEnd + 10 : nil
      outcome = (gapEnd ?? lossEnd) + (isNarrow ? 1 : 2)
    }
  }

  private static func head(_ columns: Columns, _ area: Rectangle, on pen: inout Pen) {
    let quiet = pen.theme.quiet
    if columns.name == 6 { pen.write("#", area.column + 2, area.row, quiet) }
    pen.write("optimizer", area.column + columns.name, area.row, quiet)
    pen.write("α", before: area.column + columns.rateEnd, area.row, quiet)
    pen.write("loss", before: area.column + columns.lossEnd, area.row, quiet)
    if let end = columns.gapEnd { pen.write("gap", before: area.column + end, area.row, quiet) }
    pen.write("outcome", area.column + columns.outcome, area.row, quiet)
  }

  private static func row(
    _ model: Model, _ index: Int, _ columns: Columns, _ area: Rectangle, _ row: Int, on pen: inout Pen
  ) {
    let run = model.race.runs[index]
    let theme = pen.theme
    let isChosen = index == model.chosen
    let isHidden = model.hidden.contains(index)
    let text = isHidden ? theme.quiet : theme.text
    let colour = isHidden ? theme.faint : theme.entrant(index)
    if isChosen { pen.write(String(pen.charset.chosen), area.column, row, theme.loud) }
    // The number is that of the key that shows and hides it, and stays with it when the order changes.
    if columns.name == 6 { pen.write("\(index + 1)", before: area.column + 3, row, text) }
    let style = Style(ink: colour, ground: theme.ground, isChosen ? .bold : [])
    pen.write(String(pen.charset.glyph(index)), area.column + columns.name - 2, row, style)
    let rate = rateText(run.learningRate)
    let nameWidth = columns.rateEnd - columns.name - max(6, rate.cellWidth + 1)
    pen.write(run.entrant.name, fitting: nameWidth, area.column + columns.name, row, style)
    pen.write(rate, before: area.column + columns.rateEnd, row, text)
    pen.write(NumberText.scientific(run.loss, digits: 3), before: area.column + columns.lossEnd, row, text)
    if let end = columns.gapEnd, let lowest = model.race.arena.lowestValue {
      pen.write(NumberText.scientific(run.loss - lowest, digits: 3), before: area.column + end, row, text)
    }
    let outcome = model.race.outcome(of: index)
    let words = isHidden ? "hidden" : label(outcome, width: area.columns - columns.outcome)
    pen.write(words, area.column + columns.outcome, row, outcomeStyle(outcome, theme, isHidden))
  }

  /// The exact rate, which is what a person has set; that of a schedule may need more digits than there is room for.
  private static func rateText(_ rate: Double) -> String {
    let exact = NumberText.shortest(rate)
    return exact.cellWidth <= 8 ? exact : NumberText.fitted(rate, width: 6)
  }

  private static func label(_ outcome: Outcome, width: Int) -> String {
    outcome.label.cellWidth <= width ? outcome.label : outcome.shortLabel
  }

  private static func outcomeStyle(_ outcome: Outcome, _ theme: Theme, _ isHidden: Bool) -> Style {
    switch outcome {
    case _ where isHidden: theme.quiet
    case .globalMinimum: Style(ink: theme.good, ground: theme.ground, .bold)
    case .diverged: Style(ink: theme.bad, ground: theme.ground, .bold)
    case .falseMinimum, .saddle, .flat: Style(ink: theme.strong, ground: theme.ground)
    case .running, .rattling, .leftTheMap: theme.quiet
    }
  }
}

extension Outcome {
  /// A word for narrow tables.
  var shortLabel: String {
    switch self {
    case .globalMinimum: "global"
    case .falseMinimum: "false"
    case .rattling: "rattles"
    case .leftTheMap: "off map"
    case .running, .saddle, .flat, .diverged: label
    }
  }
}
