import Canvas

/// The cross with which a start is chosen.
enum Cross: Overlay {
  static let card = OverlayCard(name: "cross", phrase: "the cross that chooses a start")

  static func draw(_ moment: Moment, on pen: inout Pen) {
    guard case .placing(let cross) = moment.model.mode else { return }
    let emphasis = pen.theme.emphasis.union(.reverse)
    pen.put(pen.charset.cross, at: cross, moment, ink: pen.theme.strong, emphasis)
  }
}
