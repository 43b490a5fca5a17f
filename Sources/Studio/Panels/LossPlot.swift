import Canvas
import Simulation
import Words

/// The losses of all entrants over the steps: above the lowest value on a logarithmic scale, where one is known.
enum LossPlot {
  private static let gutter = 6

  /// Where the curves are drawn.
  static func area(in panel: Rectangle) -> Rectangle {
    Rectangle(
      column: panel.column + gutter, row: panel.row + 1, columns: panel.columns - gutter, rows: panel.rows - 2)
  }

  static func draw(_ moment: Moment, in panel: Rectangle, on pen: inout Pen) {
    let area = area(in: panel)
    let (model, race) = (moment.model, moment.race)
    let lowest = model.lowestValue
    let scale = lowest == nil ? Scale.linear : .logarithmic
    pen.write(title(race.surface, lowest), panel.column, panel.row, pen.theme.quiet, limit: panel.columns)
    let shown = moment.visible
    let span = span(through: race.end)
    let width = area.columns * pen.charset.marker.dotsAcross
    func curve(_ losses: LossHistory) -> LossCurve {
      LossCurve(losses, above: lowest ?? 0, scale, span: span, columns: width)
    }
    let ghosts = moment.ghosts.map { curve($0.timeline.losses) }
    let curves = shown.map { curve(race.timelines[$0].losses) }
    guard let range = range(ghosts + curves, scale, race.surface) else { return }
    let viewport = Viewport(x: 0...Double(span), y: range, size: area.size, marker: pen.charset.marker)
    let quiet = pen.theme.quiet
    pen.draw { frame in
      // Long labels may reach into the gap beside the map, but not onto the map.
      frame.write(
        viewport.yAxis(scale: scale), from: panel.column - 2, before: area.column - 1, row: area.row, rows: area.rows,
        style: quiet)
      frame.write(
        viewport.xAxis(), column: area.column, row: area.row + area.rows, columns: area.columns, style: quiet)
    }
    let axis = Rectangle(column: area.column, row: area.endRow, columns: area.columns, rows: 1)
    LossMarks.draw(moment, viewport, axis: axis, on: &pen)
    for ghost in ghosts { pen.draw(ghost: ghost.dots(in: viewport), in: area) }
    for (index, curve) in zip(shown, curves) { pen.draw(curve.dots(in: viewport), as: moment.badges[index], in: area) }
    if race.step < race.end, let column = viewport.column(Double(race.step)) {
      for row in 0..<area.rows { pen.mark("|", area.column + column, area.row + row, ink: pen.theme.strong) }
    }
  }

  static func title(_ surface: Surface, _ lowest: Double?) -> Phrase {
    guard let lowest else { return "loss" }
    let height = surface.range.upperBound - surface.range.lowerBound
    let isZero = abs(lowest) < 1e-12 * height
    return isZero ? "loss, log scale" : "loss above \(NumberText.significant(lowest, digits: 5)), log scale"
  }

  /// How many steps the plot is wide: a round number, so that the curves grow into it and stand still, instead of being
  /// pressed together a little in every picture.
  static func span(through end: Int) -> Int {
    var scale = 1
    while 100 * scale < end { scale *= 10 }
    return [20, 50].first { $0 * scale >= end }.map { $0 * scale } ?? 100 * scale
  }

  /// The positions that are shown: down to the least loss, but not below rounding, and up to a thousand times the start's,
  /// so that one that diverges does not press the others flat. What is higher leaves the plot at the top. Decades are
  /// shown whole, and four at once where there are many, for the same reason as in ``span(through:)``.
  static func range(_ curves: [LossCurve], _ scale: Scale, _ surface: Surface) -> ClosedRange<Double>? {
    var least = curves.map(\.least).min() ?? .infinity
    var greatest = curves.map(\.greatest).max() ?? -.infinity
    guard least.isFinite, greatest.isFinite else { return nil }
    switch scale {
    case .logarithmic:
      if let start = curves.last?.start, start.isFinite { greatest = min(greatest, start + 3) }
      greatest = greatest.rounded(.up)
      let decades = greatest - least > 3 ? 4.0 : 1.0
      least = (max(least, -16) / decades).rounded(.down) * decades
    case .linear:
      // Without a bottom the losses that the map shows are the ones worth seeing.
      least = max(least, surface.range.lowerBound)
      greatest = min(greatest, surface.range.upperBound)
    }
    return least < greatest ? least...greatest : (greatest - 1)...(greatest + 1)
  }
}
