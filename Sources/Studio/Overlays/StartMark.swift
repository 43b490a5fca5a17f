import Canvas

/// Where all have started.
enum StartMark: Overlay {
  static let card = OverlayCard(name: "start", phrase: "the start")

  static func draw(_ moment: Moment, on pen: inout Pen) {
    pen.put(pen.charset.start, at: moment.race.setup.start, moment, ink: pen.theme.strong)
  }

  static func legend(_ moment: Moment) -> [LegendEntry] {
    [LegendEntry(String(moment.model.look.charset.start), "start")]
  }
}
