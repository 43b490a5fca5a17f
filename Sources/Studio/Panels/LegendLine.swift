import Canvas
import Simulation
import Words

/// The signs on the map and the ramp of its bands.
enum LegendLine {
  static func draw(_ moment: Moment, row: Int, on pen: inout Pen) {
    let area = moment.layout.map
    let quiet = pen.theme.quiet
    var signs: [(Unicode.Scalar, Phrase)] = [(pen.charset.start, "start")]
    if moment.markedMinima.contains(where: \.isGlobal) { signs.append((pen.charset.lowest, "minimum")) }
    if moment.markedMinima.contains(where: { !$0.isGlobal }) { signs.append((pen.charset.minimum, "false minimum")) }
    var column = area.column
    for (sign, word) in signs where column + pen.width(of: word) + 2 <= area.column + area.columns {
      column = pen.write(text: String(sign), column, row, pen.theme.loud) + 1
      column = pen.write(word, column, row, quiet) + 3
    }
    let ramp = pen.theme.ramp
    let (low, high) = (pen.text("low"), pen.text("high"))
    let width = 2 * ramp.count + low.cellWidth + high.cellWidth + 3
    let room = area.column + area.columns - column
    guard moment.race.surface.dimension == 2, ramp.count > 1, room >= width else { return }
    column = pen.write(text: low, area.column + area.columns - width, row, quiet) + 1
    for color in ramp { column = pen.write(text: "  ", column, row, Style(ground: color)) }
    pen.write(text: high, column + 1, row, quiet)
  }
}
