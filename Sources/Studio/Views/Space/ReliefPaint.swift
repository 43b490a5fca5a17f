import Canvas

/// The colours and characters of a relief.
struct ReliefPaint {
  private let look: Look
  /// The colour of every band in every light.
  private let colors: [[Color]]

  init(_ look: Look, colors: [[Color]]) {
    self.look = look
    self.colors = colors
  }

  /// Paints the map below the ground, where no ground is in the cell.
  func draw(floorOf relief: Relief, on frame: inout Frame) {
    draw(relief, on: &frame) { !$0.isGround && !$1.isGround }
  }

  /// Paints the ground; cells without any keep what they hold.
  func draw(groundOf relief: Relief, on frame: inout Frame) {
    draw(relief, on: &frame) { $0.isGround || $1.isGround }
  }

  private func draw(
    _ relief: Relief, on frame: inout Frame, where isMeant: (_ upper: Relief.Pixel, _ lower: Relief.Pixel) -> Bool
  ) {
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns {
        let (upper, lower) = (relief[column, 2 * row], relief[column, 2 * row + 1])
        if upper == .nothing && lower == .nothing || !isMeant(upper, lower) { continue }
        frame[column, row] = look.theme.hasBands ? block(upper, lower) : shade(upper, lower)
      }
    }
  }

  /// Two colours above each other, or one where there are no half blocks.
  private func block(_ upper: Relief.Pixel, _ lower: Relief.Pixel) -> Cell {
    let (top, bottom) = (color(upper), color(lower))
    if top == bottom || look.charset.isNarrow { return Cell(" ", Style(ground: upper == .nothing ? bottom : top)) }
    // Fonts leave a line of the ground beside a half block: it is that of the surface.
    return upper == .nothing
      ? Cell("▄", Style(ink: bottom, ground: top)) : Cell("▀", Style(ink: top, ground: bottom))
  }

  private func color(_ pixel: Relief.Pixel) -> Color {
    switch pixel {
    case .nothing: look.theme.ground
    case .ground(let band, let light): colors[min(Int(band), colors.count - 1)][Int(light)]
    case .floor(let band): look.theme.ramp[min(Int(band), look.theme.ramp.count - 1)]
    }
  }

  /// Light as a character, where there are too few colours for bands.
  private func shade(_ upper: Relief.Pixel, _ lower: Relief.Pixel) -> Cell {
    let lights = [upper, lower].compactMap { if case .ground(_, let light) = $0 { Double(light) } else { nil } }
    let light = lights.reduce(0, +) / Double(max(1, lights.count))
    // Ground in the shade is no blank.
    return Cell(shade: max(0.2, (light + 0.5) / Double(Relief.lights)), look)
  }
}
