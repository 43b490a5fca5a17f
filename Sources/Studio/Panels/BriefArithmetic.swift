import Canvas
import Simulation
import Words

/// The arithmetic of the step in a line for each equation, for a screen too narrow to have it beside the map, and what has
/// become of the chosen optimizer in words.
enum BriefArithmetic {
  static func draw(_ moment: Moment, in area: Rectangle, on pen: inout Pen) {
    let outcome = moment.outcomes[moment.model.chosen]
    var row = area.row
    let isEnded = outcome != .running
    let width = area.columns
    // Two parameters need both lines, so that with words there is only room for where they came to.
    let hasRoom = !isEnded || area.rows > moment.race.surface.dimension
    if isEnded, !hasRoom || moment.explanations.isEmpty {
      pen.write(outcome.sentence, fitting: width, area.column, row, pen.theme.text)
      row += 1
    }
    let prefix = prefix(moment, on: &pen, area.column, row)
    if moment.explanations.isEmpty {
      if row == area.row { pen.write("the start; Space plays, → makes one step", prefix, row, pen.theme.quiet) }
      return
    }
    if !hasRoom {
      let parts = zip(moment.texts.parameters, moment.explanations).map { name, explanation in
        "\(name) = \(NumberText.significant(explanation.lines.last?.result ?? .nan, digits: 8))"
      }
      pen.write(
        text: parts.joined(separator: "   "), fitting: width - prefix + area.column, prefix, row, pen.theme.text)
      return
    }
    let arithmetic = Arithmetic(
      moment.explanations, of: moment.texts.parameters, pen.charset, width: width - prefix + area.column)
    for (sentence, result) in arithmetic.sentences(all: moment.model.showsDetails) where row < area.endRow {
      pen.write(text: sentence, fitting: width - prefix + area.column, prefix, row, pen.theme.text)
      let start = prefix + pen.charset.text(sentence).cellWidth - pen.charset.text(result).cellWidth
      if start + pen.charset.text(result).cellWidth <= area.endColumn {
        pen.write(text: result, start, row, pen.theme.loud)
      }
      row += 1
    }
    if isEnded, row < area.endRow { pen.write(outcome.sentence, fitting: width, area.column, row, pen.theme.text) }
  }

  /// Whose step it is and which; returns the column after it.
  private static func prefix(_ moment: Moment, on pen: inout Pen, _ column: Int, _ row: Int) -> Int {
    let badge = moment.badges[moment.model.chosen]
    let ink = Style(ink: badge.ink, ground: pen.theme.ground, pen.theme.emphasis)
    let start = pen.write(text: String(badge.sign), column, row, ink) + 1
    return pen.write("step \(moment.explainedStep)", start, row, pen.theme.quiet) + 2
  }
}
