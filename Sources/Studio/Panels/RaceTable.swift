import Canvas
import Simulation
import Words

/// The standings: who leads, with which rate, at which loss, and what has become of each.
enum RaceTable {
  static func draw(_ moment: Moment, in area: Rectangle, on pen: inout Pen) {
    let columns = Columns(width: area.columns, pen.look)
    head(columns, area, on: &pen)
    let places = places(moment.order, chosen: moment.model.chosen, rows: area.rows)
    let lines = lines(places.map { moment.order[$0] }, moment.ghosts.map(\.index), rows: area.rows)
    for (line, index) in lines.enumerated() {
      let row = area.row + 1 + line
      if line > 0, lines[line - 1] == index, let ghost = moment.ghosts.first(where: { $0.index == index }) {
        former(ghost, moment, columns, area, row, on: &pen)
      } else {
        self.row(moment, index, columns, area, row, on: &pen)
      }
    }
    let more = moment.order.count - places.count
    if more > 0 { pen.write("… \(more) more", area.column + columns.name, area.endRow - 1, pen.theme.quiet) }
  }

  /// The places that a table of so many rows shows, counted from 0: all, or the first ones with the chosen entrant in the
  /// last row where it comes after them, and a row left that says how many more there are.
  static func places(_ order: [Int], chosen: Int, rows: Int) -> [Int] {
    let room = max(0, rows - 1)
    let count = order.count <= room ? order.count : max(0, room - 1)
    guard let chosen = order.firstIndex(of: chosen), chosen >= count, count > 0 else { return Array(0..<count) }
    return Array(0..<(count - 1)) + [chosen]
  }

  /// The entrants that stand in the rows; one with a ghost twice, where there is room: the second row is its ghost's.
  static func lines(_ entrants: [Int], _ ghosts: [Int], rows: Int) -> [Int] {
    var room = max(0, rows - 1 - entrants.count)
    return entrants.flatMap { index in
      guard room > 0, ghosts.contains(index) else { return [index] }
      room -= 1
      return [index, index]
    }
  }

  /// Where the columns end or begin, counted from the left edge of the table. Their heads may be wider in other languages
  /// than their numbers are.
  private struct Columns {
    let name: Int
    let rateEnd: Int
    let lossEnd: Int
    let gapEnd: Int?
    let outcome: Int

    init(width: Int, _ look: Look) {
      func room(_ head: Phrase, _ least: Int) -> Int { max(least, look.text(head).cellWidth + 2) }
      let (isWide, isNarrow) = (width >= 50, width < 44)
      name = isNarrow ? 3 : 6
      rateEnd = name + room("optimizer", isWide ? 18 : isNarrow ? 15 : 14)
      lossEnd = rateEnd + room("loss", 10)
      gapEnd = width >= 60 ? lossEnd + room("gap", 10) : nil
      outcome = (gapEnd ?? lossEnd) + (isNarrow ? 1 : 2)
    }
  }

  private static func head(_ columns: Columns, _ area: Rectangle, on pen: inout Pen) {
    let quiet = pen.theme.quiet
    if columns.name == 6 { pen.write(text: "#", area.column + 2, area.row, quiet) }
    pen.write("optimizer", area.column + columns.name, area.row, quiet)
    pen.write(text: "α", before: area.column + columns.rateEnd, area.row, quiet)
    pen.write("loss", before: area.column + columns.lossEnd, area.row, quiet)
    if let end = columns.gapEnd { pen.write("gap", before: area.column + end, area.row, quiet) }
    pen.write("outcome", area.column + columns.outcome, area.row, quiet, limit: area.columns - columns.outcome)
  }

  private static func row(
    _ moment: Moment, _ index: Int, _ columns: Columns, _ area: Rectangle, _ row: Int, on pen: inout Pen
  ) {
    let (model, theme) = (moment.model, pen.theme)
    let run = moment.runs[index]
    let isChosen = index == model.chosen
    let isHidden = model.hidden.contains(index)
    let text = isHidden ? theme.quiet : theme.text
    let colour = isHidden ? theme.faint : moment.badges[index].ink
    if isChosen { pen.write(text: String(pen.charset.chosen), area.column, row, theme.loud) }
    // The number is that of the key that shows and hides it, and stays with it when the order changes.
    if columns.name == 6 { pen.write(text: "\(index + 1)", before: area.column + 3, row, text) }
    let style = Style(ink: colour, ground: theme.ground, isChosen ? theme.emphasis : [])
    pen.write(text: String(moment.badges[index].sign), area.column + columns.name - 2, row, style)
    let rate = rateText(moment.race.shownRate(of: index))
    let nameWidth = columns.rateEnd - columns.name - max(6, rate.cellWidth + 1)
    pen.write(text: run.entrant.name, fitting: nameWidth, area.column + columns.name, row, style)
    pen.write(text: rate, before: area.column + columns.rateEnd, row, text)
    pen.write(text: NumberText.scientific(run.loss, digits: 3), before: area.column + columns.lossEnd, row, text)
    if let end = columns.gapEnd, let gap = moment.race.arena.gap(of: run.loss) {
      pen.write(text: NumberText.scientific(gap, digits: 3), before: area.column + end, row, text)
    }
    let width = area.columns - columns.outcome
    let outcome =
      isHidden
      ? "hidden"
      : moment.race.isBehind(index) ? "at step \(run.step)" : label(moment.outcomes[index], width: width, pen)
    pen.write(
      outcome, area.column + columns.outcome, row, outcomeStyle(moment.outcomes[index], theme, isHidden), limit: width)
  }

  /// What it was before its rate was turned, without the number of a key: there is none for it.
  private static func former(
    _ ghost: ShownGhost, _ moment: Moment, _ columns: Columns, _ area: Rectangle, _ row: Int, on pen: inout Pen
  ) {
    let quiet = pen.theme.quiet
    pen.write(text: String(moment.badges[ghost.index].sign), area.column + columns.name - 2, row, quiet)
    let rate = rateText(ghost.timeline.shownRate(at: ghost.run))
    let nameWidth = columns.rateEnd - columns.name - max(6, rate.cellWidth + 1)
    pen.write("before", fitting: nameWidth, area.column + columns.name, row, quiet)
    pen.write(text: rate, before: area.column + columns.rateEnd, row, quiet)
    pen.write(
      text: NumberText.scientific(ghost.run.loss, digits: 3), before: area.column + columns.lossEnd, row, quiet)
    if let end = columns.gapEnd, let lowest = moment.model.lowestValue {
      let gap = NumberText.scientific(ghost.run.loss - lowest, digits: 3)
      pen.write(text: gap, before: area.column + end, row, quiet)
    }
    let width = area.columns - columns.outcome
    pen.write(label(ghost.outcome, width: width, pen), area.column + columns.outcome, row, quiet, limit: width)
  }

  /// The exact rate, which is what a person has set; that of a schedule may need more digits than there is room for.
  private static func rateText(_ rate: Double) -> String {
    let exact = NumberText.shortest(rate)
    return exact.cellWidth <= 8 ? exact : NumberText.fitted(rate, width: 6)
  }

  private static func label(_ outcome: Outcome, width: Int, _ pen: Pen) -> Phrase {
    pen.width(of: outcome.label) <= width ? outcome.label : outcome.shortLabel
  }

  private static func outcomeStyle(_ outcome: Outcome, _ theme: Theme, _ isHidden: Bool) -> Style {
    switch outcome {
    case _ where isHidden: theme.quiet
    case .globalMinimum, .outsideMinimum: Style(ink: theme.good, ground: theme.ground, theme.emphasis)
    case .diverged: Style(ink: theme.bad, ground: theme.ground, theme.emphasis)
    case .falseMinimum, .saddle, .flat: Style(ink: theme.strong, ground: theme.ground)
    case .running, .rattling, .standing, .leftTheMap: theme.quiet
    }
  }
}
