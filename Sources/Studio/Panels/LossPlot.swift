import Canvas
import Simulation

/// The losses of all entrants over the steps: above the lowest value on a logarithmic scale, where one is known.
enum LossPlot {
  private static let gutter = 6

  /// Where the curves are drawn.
  static func area(in panel: Rectangle) -> Rectangle {
    Rectangle(
      column: panel.column + gutter, row: panel.row + 1, columns: panel.columns - gutter, rows: panel.rows - 2)
  }

  static func draw(_ model: Model, in panel: Rectangle, on pen: inout Pen) {
    let area = area(in: panel)
    let race = model.race
    let lowest = race.surface.lowestValue
    let scale = lowest == nil ? Scale.linear : .logarithmic
    pen.write(title(race.surface), panel.column, panel.row, pen.theme.quiet, limit: panel.columns)
    let shown = race.order.reversed().filter { !model.hidden.contains($0) }
    guard let range = range(model, shown, lowest, scale) else { return }
    let viewport = Viewport(
      x: 0...Double(max(1, race.end)), y: range, size: area.size, marker: pen.charset.marker)
    let quiet = pen.theme.quiet
    pen.draw { frame in
      // Long labels may reach into the gap beside the map, but not onto the map.
      frame.write(
        viewport.yAxis(scale: scale), from: panel.column - 2, before: area.column - 1, row: area.row, rows: area.rows,
        style: quiet)
      frame.write(
        viewport.xAxis(), column: area.column, row: area.row + area.rows, columns: area.columns, style: quiet)
    }
    for index in shown { curve(model, index, viewport, lowest ?? 0, scale, area, on: &pen) }
    if race.step < race.end, let column = viewport.column(Double(race.step)) {
      for row in 0..<area.rows { pen.mark("|", area.column + column, area.row + row, ink: pen.theme.strong) }
    }
  }

  private static func title(_ surface: Surface) -> String {
    guard let lowest = surface.lowestValue else { return "loss" }
    let height = surface.range.upperBound - surface.range.lowerBound
    let isZero = abs(lowest) < 1e-12 * height
    return isZero ? "loss, log scale" : "loss above \(NumberText.significant(lowest, digits: 5)), log scale"
  }

  /// The positions that are shown: down to the least loss, but not below rounding, and up to a thousand times the start's,
  /// so that one that diverges does not press the others flat. What is higher leaves the plot at the top.
  private static func range(
    _ model: Model, _ shown: [Int], _ lowest: Double?, _ scale: Scale
  ) -> ClosedRange<Double>? {
    var least = Double.infinity
    var greatest = -Double.infinity
    var start = -Double.infinity
    for index in shown {
      for entry in model.race.timelines[index].losses.entries {
        let low = scale.position(of: entry.least - (lowest ?? 0))
        let high = scale.position(of: entry.greatest - (lowest ?? 0))
        if low.isFinite { least = min(least, low) }
        if high.isFinite { greatest = max(greatest, high) }
      }
      start = scale.position(of: (model.race.timelines[index].losses.entries.first?.greatest ?? 1) - (lowest ?? 0))
    }
    guard least.isFinite, greatest.isFinite else { return nil }
    if lowest != nil {
      least = max(least, -16)
      if start.isFinite { greatest = min(greatest, start + 3) }
    } else {
      // Without a bottom the losses that the map shows are the ones worth seeing.
      least = max(least, model.race.surface.range.lowerBound)
      greatest = min(greatest, model.race.surface.range.upperBound)
    }
    return least < greatest ? least...greatest : (greatest - 1)...(greatest + 1)
  }

  private static func curve(
    _ model: Model, _ index: Int, _ viewport: Viewport, _ lowest: Double, _ scale: Scale, _ area: Rectangle,
    on pen: inout Pen
  ) {
    let history = model.race.timelines[index].losses
    var grid = DotGrid(viewport)
    var last: PlotPoint?
    for (place, entry) in history.entries.enumerated() {
      let x = Double(place * history.width)
      let low = PlotPoint(x, scale.position(of: entry.least - lowest))
      let high = PlotPoint(x, scale.position(of: entry.greatest - lowest))
      if let last { grid.line(from: last, to: high, in: viewport) } else { grid.set(viewport.dotPoint(high)) }
      if low != high { grid.line(from: high, to: low, in: viewport) }
      last = low
    }
    pen.draw(grid, of: index, in: area)
  }
}
