import Canvas
import Simulation
import Words

/// The signs on the map and the ramp of its bands.
enum LegendLine {
  static func draw(_ moment: Moment, row: Int, on pen: inout Pen) {
    let area = moment.layout.map
    let quiet = pen.theme.quiet
    var column = area.column
    for entry in entries(moment) {
      let meaning =
        switch entry.meaning {
        case .words(let phrase): pen.text(phrase)
        case .formula(let text): pen.charset.text(text)
        }
      let sign = pen.charset.text(entry.sign)
      guard column + sign.cellWidth + 1 + meaning.cellWidth <= area.column + area.columns else { continue }
      column = pen.write(text: sign, column, row, pen.theme.loud) + 1
      column = pen.write(text: meaning, column, row, quiet) + 3
    }
    bar(moment, from: column, row: row, on: &pen)
  }

  /// The bands from low to high with the heights between them, or without the heights where there is no room for them.
  private static func bar(_ moment: Moment, from column: Int, row: Int, on pen: inout Pen) {
    let area = moment.layout.map
    guard moment.scene.hasColoredBands, let levels = moment.scene.ground.bands?.levels else { return }
    let ramp = pen.theme.ramp(levels.bandCount)
    let texts = levels.values.map { pen.charset.text(NumberText.significant($0, digits: 6)) }
    let swatches = 2 * ramp.count + 2
    let room = area.column + area.columns - column
    guard room >= swatches else { return }
    // Where there is no room for all numbers, every second, third, … one stands.
    func shown(_ stride: Int) -> Set<Int> { Set(Swift.stride(from: (stride - 1) / 2, to: texts.count, by: stride)) }
    func width(_ bands: Set<Int>) -> Int { bands.reduce(swatches) { $0 + texts[$1].cellWidth } }
    let bands = (1...max(1, texts.count)).map(shown).first { width($0) <= room } ?? []
    var place = area.column + area.columns - width(bands)
    place = pen.write(text: "f", place, row, pen.theme.quiet) + 1
    for (band, color) in ramp.enumerated() {
      place = pen.write(text: "  ", place, row, Style(ground: color))
      if bands.contains(band) { place = pen.write(text: texts[band], place, row, pen.theme.quiet) }
    }
  }

  /// What the overlays that are shown say of their signs, those that lie on top first.
  private static func entries(_ moment: Moment) -> [LegendEntry] {
    Overlays.all.reversed().filter { moment.model.isShown($0.card) }.flatMap { $0.legend(moment) }
  }
}
