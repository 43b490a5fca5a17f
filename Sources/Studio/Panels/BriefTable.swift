import Canvas
import Simulation
import Words

/// The standings in two halves of a row each, for a screen too narrow to have a table beside the map: who, with which
/// rate, at which loss, and what has become of it unless it is still running.
enum BriefTable {
  static func draw(_ moment: Moment, in area: Rectangle, on pen: inout Pen) {
    let places = RaceTable.places(moment.order, chosen: moment.model.chosen, room: moment.layout.tableRoom)
    let width = width(of: area)
    for (place, index) in places.map({ moment.order[$0] }).enumerated() {
      entry(moment, index, cell(place, area), width, on: &pen)
    }
    // What was there before a rate was turned, where there is room for it.
    let free = moment.layout.tableRoom - places.count
    for (place, ghost) in moment.ghosts.prefix(max(0, free)).enumerated() {
      former(ghost, moment, cell(places.count + place, area), width, on: &pen)
    }
    let more = moment.order.count - places.count
    let end = cell(places.count, area)
    if more > 0 { pen.write("… \(more) more", end.column + nameOffset, end.row, pen.theme.quiet) }
  }

  /// In which half of a row a column lies.
  static func half(of column: Int, in area: Rectangle) -> Int { column < area.column + width(of: area) + 1 ? 0 : 1 }

  /// Before the name: the number of its key, the mark of the chosen one, its sign.
  private static let nameOffset = 4
  /// A loss with its word needs so much.
  private static let widthWithWords = 38

  private static func width(of area: Rectangle) -> Int { (area.columns - 2) / 2 }

  private static func cell(_ place: Int, _ area: Rectangle) -> Position {
    Position(column: area.column + place % 2 * (width(of: area) + 2), row: area.row + place / 2)
  }

  private static func former(
    _ ghost: ShownGhost, _ moment: Moment, _ place: Position, _ width: Int, on pen: inout Pen
  ) {
    let rate = RaceTable.rateText(ghost.timeline.shownRate(at: ghost.run))
    let sign = String(moment.badges[ghost.index].sign)
    let words: Phrase = "\(sign) before: α \(rate) loss \(NumberText.plain(ghost.run.loss))"
    pen.write(words, fitting: width - 2, place.column + 2, place.row, pen.theme.quiet)
  }

  private static func entry(_ moment: Moment, _ index: Int, _ place: Position, _ width: Int, on pen: inout Pen) {
    let (column, row, theme) = (place.column, place.row, pen.theme)
    let isHidden = moment.model.hidden.contains(index)
    let text = isHidden ? theme.quiet : theme.text
    let style = RaceTable.nameStyle(moment, index, theme)
    RaceTable.keyCap(index, column, row, on: &pen)
    if index == moment.model.chosen { pen.write(text: String(pen.charset.chosen), column + 1, row, theme.loud) }
    pen.write(text: String(moment.badges[index].sign), column + 2, row, style)

    let end = column + width
    let loss = NumberText.plain(moment.runs[index].loss)
    let word = pen.width(of: "loss")
    let lossWidth = 8 + (width >= widthWithWords ? word + 1 : 0)
    let lossColumn = end - lossWidth
    let outcome = moment.outcomes[index]
    if isHidden || outcome != .running {
      let label = isHidden ? "hidden" : outcome.shortLabel
      let lossEnd = pen.write(text: loss, lossColumn, row, text) + 1
      pen.write(
        label, lossEnd, row, RaceTable.outcomeStyle(outcome, theme, isHidden), limit: max(0, end + 1 - lossEnd))
    } else {
      if lossWidth > 8 { pen.write("loss", lossColumn, row, theme.quiet) }
      pen.write(text: loss, before: max(end, lossColumn + loss.cellWidth), row, text)
    }
    let rate = RaceTable.rateText(moment.rates[index])
    // As wide as rates are that a person sets, so that the α stand below each other.
    let rateColumn = lossColumn - 2 - max(6, rate.cellWidth)
    pen.write(text: rate, rateColumn, row, text)
    let head = pen.charset.text("α")
    pen.write(text: head, before: rateColumn - 1, row, theme.quiet)
    pen.write(
      text: moment.runs[index].entrant.name, fitting: rateColumn - 2 - head.cellWidth - column - nameOffset,
      column + nameOffset, row, style)
  }
}
