import Canvas
import Simulation
import Words

/// The standings: who leads, with which rate, at which loss, and what has become of each.
enum RaceTable {
  static func draw(_ moment: Moment, in area: Rectangle, on pen: inout Pen) {
    let columns = Columns(width: area.columns, names: moment.runs.map(\.entrant.name), pen.look)
    head(moment, columns, area, on: &pen)
    let places = places(moment.order, chosen: moment.model.chosen, room: moment.layout.tableRoom)
    let lines = lines(places.map { moment.order[$0] }, moment.ghosts.map(\.index), rows: area.rows)
    for (line, index) in lines.enumerated() {
      let row = area.row + 1 + line
      if line > 0, lines[line - 1] == index, let ghost = moment.ghosts.first(where: { $0.index == index }) {
        former(ghost, moment, columns, area, row, on: &pen)
      } else {
        self.row(moment, moment.order.firstIndex(of: index) ?? 0, columns, area, row, on: &pen)
      }
    }
    let more = moment.order.count - places.count
    if more > 0 { pen.write("… \(more) more", area.column + columns.name, area.endRow - 1, pen.theme.quiet) }
  }

  /// The places that a table with room for so many entrants shows, counted from 0: all, or the first ones with the chosen
  /// entrant last where it comes after them, and room left to say how many more there are.
  static func places(_ order: [Int], chosen: Int, room: Int) -> [Int] {
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
    let placeEnd: Int
    let sign = 4
    let name = 6
    let rateEnd: Int
    let lossEnd: Int
    let gapEnd: Int?
    let outcome: Int
    /// Where the outcome has to end before the number of the key.
    let outcomeEnd: Int

    init(width: Int, names: [String], _ look: Look) {
      placeEnd = names.count < 10 ? 2 : 3
      func room(_ head: Phrase, _ least: Int) -> Int { max(least, look.text(head).cellWidth + 2) }
      let isWide = width >= 58
      // A longer name takes from the outcome, which has short words, too.
      let longest = min(13, names.map(\.cellWidth).max() ?? 0)
      rateEnd = name + max(longest + 7, room("optimizer", isWide ? 18 : width >= 46 ? 16 : 15))
      lossEnd = rateEnd + room("loss", isWide ? 10 : 9)
      gapEnd = isWide ? lossEnd + room("gap", 10) : nil
      outcome = (gapEnd ?? lossEnd) + 2
      outcomeEnd = width - 1
    }
  }

  private static func head(_ moment: Moment, _ columns: Columns, _ area: Rectangle, on pen: inout Pen) {
    let quiet = pen.theme.quiet
    pen.write("optimizer", area.column + columns.name, area.row, quiet)
    let room = columns.rateEnd - columns.name - pen.width(of: "optimizer") - 1
    pen.write(text: rateHead(moment, room: room, pen), before: area.column + columns.rateEnd, area.row, quiet)
    pen.write("loss", before: area.column + columns.lossEnd, area.row, quiet)
    if let end = columns.gapEnd { pen.write("gap", before: area.column + end, area.row, quiet) }
    pen.write(
      "outcome", area.column + columns.outcome, area.row, quiet, limit: columns.outcomeEnd - columns.outcome)
  }

  /// With a schedule the head says which step's the rates are.
  static func rateHead(_ moment: Moment, room: Int, _ pen: Pen) -> String {
    let head = "α(\(moment.explainedStep))"
    return moment.race.setup.isScheduled && pen.charset.text(head).cellWidth <= room ? head : "α"
  }

  private static func row(
    _ moment: Moment, _ place: Int, _ columns: Columns, _ area: Rectangle, _ row: Int, on pen: inout Pen
  ) {
    let (model, theme, index) = (moment.model, pen.theme, moment.order[place])
    let run = moment.runs[index]
    let isChosen = index == model.chosen
    let isHidden = model.hidden.contains(index)
    let text = isHidden ? theme.quiet : theme.text
    let style = nameStyle(moment, index, theme)
    if isChosen { pen.write(text: String(pen.charset.chosen), area.column, row, theme.loud) }
    pen.write(text: "\(place + 1)", before: area.column + columns.placeEnd, row, text)
    pen.write(text: String(moment.badges[index].sign), area.column + columns.sign, row, style)
    let rate = rateText(moment.rates[index])
    let nameWidth = columns.rateEnd - columns.name - max(6, rate.cellWidth + 1)
    pen.write(text: run.entrant.name, fitting: nameWidth, area.column + columns.name, row, style)
    pen.write(text: rate, before: area.column + columns.rateEnd, row, text)
    pen.write(text: NumberText.plain(run.loss), before: area.column + columns.lossEnd, row, text)
    if let end = columns.gapEnd, let gap = moment.race.arena.gap(of: run.loss) {
      pen.write(text: NumberText.plain(gap), before: area.column + end, row, text)
    }
    let width = columns.outcomeEnd - columns.outcome
    let outcome =
      isHidden
      ? "hidden"
      : moment.race.isBehind(index) ? "at step \(run.step)" : label(moment.outcomes[index], width: width, pen)
    pen.write(
      outcome, area.column + columns.outcome, row, outcomeStyle(moment.outcomes[index], theme, isHidden), limit: width)
    keyCap(index, area.column + columns.outcomeEnd, row, on: &pen)
  }

  /// The number of the key that shows and hides it, as a cap: it is not the place, and stays when the order changes.
  static func keyCap(_ index: Int, _ column: Int, _ row: Int, on pen: inout Pen) {
    guard index < 9 else { return }
    pen.write(text: "\(index + 1)", column, row, pen.theme.keyCap)
  }

  /// Name and sign in the entrant's colour, the chosen one stronger, a hidden one faint.
  static func nameStyle(_ moment: Moment, _ index: Int, _ theme: Theme) -> Style {
    let isHidden = moment.model.hidden.contains(index)
    let isChosen = index == moment.model.chosen
    return Style(
      ink: isHidden ? theme.faint : moment.badges[index].ink, ground: theme.ground, isChosen ? theme.emphasis : [])
  }

  /// What it was before its rate was turned, without the number of a key: there is none for it.
  private static func former(
    _ ghost: ShownGhost, _ moment: Moment, _ columns: Columns, _ area: Rectangle, _ row: Int, on pen: inout Pen
  ) {
    let quiet = pen.theme.quiet
    pen.write(text: String(moment.badges[ghost.index].sign), area.column + columns.sign, row, quiet)
    let rate = rateText(ghost.timeline.shownRate(at: ghost.run))
    let nameWidth = columns.rateEnd - columns.name - max(6, rate.cellWidth + 1)
    pen.write("before", fitting: nameWidth, area.column + columns.name, row, quiet)
    pen.write(text: rate, before: area.column + columns.rateEnd, row, quiet)
    pen.write(
      text: NumberText.plain(ghost.run.loss), before: area.column + columns.lossEnd, row, quiet)
    if let end = columns.gapEnd, let gap = moment.race.arena.gap(of: ghost.run.loss) {
      pen.write(text: NumberText.plain(gap), before: area.column + end, row, quiet)
    }
    let width = columns.outcomeEnd - columns.outcome
    pen.write(label(ghost.outcome, width: width, pen), area.column + columns.outcome, row, quiet, limit: width)
  }

  /// The exact rate, which is what a person has set; that of a schedule may need more digits than there is room for.
  static func rateText(_ rate: Double) -> String {
    let exact = NumberText.shortest(rate)
    return exact.cellWidth <= 8 ? exact : NumberText.fitted(rate, width: 6)
  }

  private static func label(_ outcome: Outcome, width: Int, _ pen: Pen) -> Phrase {
    pen.width(of: outcome.label) <= width ? outcome.label : outcome.shortLabel
  }

  static func outcomeStyle(_ outcome: Outcome, _ theme: Theme, _ isHidden: Bool) -> Style {
    switch outcome {
    case _ where isHidden: theme.quiet
    case .globalMinimum, .outsideMinimum: Style(ink: theme.good, ground: theme.ground, theme.emphasis)
    case .diverged: Style(ink: theme.bad, ground: theme.ground, theme.emphasis)
    case .falseMinimum, .saddle, .flat: Style(ink: theme.strong, ground: theme.ground, theme.emphasis)
    case .leftTheMap: Style(ink: theme.bad, ground: theme.ground)
    case .running, .rattling, .standing: theme.quiet
    }
  }
}
