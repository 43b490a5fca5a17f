import Canvas

/// The lines between the bands: where there are no colours for bands, and where they are asked for.
enum Isolines: Overlay {
  static let card = OverlayCard(
    name: "isolines", phrase: "the lines of equal height", key: "I",
    isUsual: { !$0.theme.hasBands && !$0.charset.isASCII })

  static func draw(_ moment: Moment, on pen: inout Pen) {
    guard let lines = moment.scene.ground.isolines else { return }
    let (area, theme) = (moment.layout.map, pen.theme)
    pen.draw { $0.draw(lines, column: area.column, row: area.row) { theme.isoline(on: $0) } }
  }
}
