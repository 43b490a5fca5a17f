import Canvas
import Simulation
import Words

/// The signs on the map and the ramp of its bands.
enum LegendLine {
  static func draw(_ model: Model, row: Int, on pen: inout Pen) {
    let area = model.layout.map
    let quiet = pen.theme.quiet
    let signs: [(Unicode.Scalar, String)] =
      [(pen.charset.start, "start"), (pen.charset.lowest, "minimum")]
      + (model.markedMinima.contains { !$0.isGlobal } ? [(pen.charset.minimum, "false minimum")] : [])
    var column = area.column
    for (sign, word) in signs where column + word.cellWidth + 2 <= area.column + area.columns {
      column = pen.write(String(sign), column, row, pen.theme.loud) + 1
      column = pen.write(word, column, row, quiet) + 3
    }
    let ramp = pen.theme.ramp
    let width = 2 * ramp.count + 10
    let room = area.column + area.columns - column
    guard model.race.surface.dimension == 2, ramp.count > 1, room >= width else { return }
    column = pen.write("low", area.column + area.columns - width, row, quiet) + 1
    for color in ramp { column = pen.write("  ", column, row, Style(ground: color)) }
    pen.write("high", column + 1, row, quiet)
  }
}

/// The keys, as many as fit, or what a key has just done.
enum KeyLine {
  static func draw(_ model: Model, row: Int, on pen: inout Pen) {
    if let notice = model.notice {
      pen.write(notice, fitting: pen.size.columns - 2, 1, row, pen.theme.loud)
      return
    }
    let items: [KeyBar.Item]
    if case .placing = model.mode {
      items = KeyBar.placing
    } else {
      items = KeyBar.racing(isPlaying: model.isPlaying, turnsAll: model.turnsAll)
    }
    var column = 1
    for item in KeyBar.fitting(items, columns: pen.size.columns, pen.charset) {
      column = pen.write(" \(item.cap) ", column, row, pen.theme.keyCap) + 1
      column = pen.write(item.word, column, row, pen.theme.text) + 2
    }
  }
}
