import Canvas

/// A short text on a plot that stands over the paths, and that names keep away from.
struct Caption {
  let text: String
  /// The middle of it.
  let middle: DotPoint
  let size: Double
  let ink: Ink
  /// What parts it from what lies under it.
  let halo: Ink

  /// Half of the room that it needs.
  var reach: Double { StrokeFont.room(for: text, size: size) / 2 }

  func draw(on figure: inout Figure) {
    let place = DotPoint(x: middle.x, y: middle.y + 0.35 * size)
    figure.text(text, at: place, ink, size: size, anchor: .middle, halo: halo)
  }
}
