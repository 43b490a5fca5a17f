import Canvas
import Simulation
import Words

/// The losses of all entrants over the steps: above the lowest value on a logarithmic scale, where one is known.
enum LossPlot {
  private static let gutter = 6

  /// Where the curves are drawn: between the numbers and the names.
  static func area(in panel: Rectangle) -> Rectangle {
    let names = panel.columns >= 36 ? 12 : 2
    return Rectangle(
      column: panel.column + gutter, row: panel.row + 1, columns: panel.columns - gutter - names, rows: panel.rows - 2)
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
    axes(viewport, scale, panel, area, on: &pen)
    LossMarks.draw(
      moment, viewport, axis: Rectangle(column: area.column, row: area.endRow, columns: area.columns, rows: 1), on: &pen
    )
    for ghost in ghosts { pen.draw(ghost: ghost.dots(in: viewport), in: area) }
    lines(zip(shown, curves).map { ($0, $1.dots(in: viewport)) }, moment, area, on: &pen)
    names(zip(shown, curves).map { ($0, $1.last) }, viewport, moment, area, panel, on: &pen)
    present(moment, viewport, area, on: &pen)
  }

  /// A line at the step looked at, where it is not the last one.
  static func present(_ moment: Moment, _ viewport: Viewport, _ area: Rectangle, on pen: inout Pen) {
    let step = moment.race.step
    guard step < moment.race.end, let column = viewport.column(Double(step)) else { return }
    let sign: Unicode.Scalar = pen.charset.isNarrow ? "|" : "│"
    for row in 0..<area.rows { pen.mark(sign, area.column + column, area.row + row, ink: pen.theme.strong) }
  }

  /// The numbers, and a faint line on each of those of the losses.
  private static func axes(
    _ viewport: Viewport, _ scale: Scale, _ panel: Rectangle, _ area: Rectangle, on pen: inout Pen
  ) {
    let quiet = pen.theme.quiet
    let axis = viewport.yAxis(scale: scale)
    let rule = Cell(
      pen.charset.isNarrow ? "." : pen.charset.rule,
      Style(ink: pen.theme.fill, ground: pen.theme.ground, pen.theme.depth == .none ? .dim : []))
    pen.draw { frame in
      for label in axis.labels(rows: area.rows) {
        frame.fill(
          Rectangle(column: area.column, row: area.row + label.offset, columns: area.columns, rows: 1), with: rule)
      }
      // Long labels may reach into the gap beside the map, but not onto the map.
      frame.write(axis, from: panel.column - 2, before: area.column - 1, row: area.row, rows: area.rows, style: quiet)
      frame.write(
        viewport.xAxis(), column: area.column, row: area.row + area.rows, columns: area.columns, style: quiet)
    }
  }

  /// The curves, the dots of all together where they share a cell, the chosen one's colour above the others.
  private static func lines(
    _ lines: [(index: Int, grid: DotGrid)], _ moment: Moment, _ area: Rectangle, on pen: inout Pen
  ) {
    let chosen = moment.model.chosen
    let ordered = lines.filter { $0.index == chosen } + lines.filter { $0.index != chosen }.reversed()
    pen.draw(ordered, moment, in: area) { $0.style.ground }
  }

  /// Sign and name of every entrant at the right, as high as its curve has come, or as near to it as there is room.
  private static func names(
    _ ends: [(index: Int, height: Double)], _ viewport: Viewport, _ moment: Moment, _ area: Rectangle,
    _ panel: Rectangle, on pen: inout Pen
  ) {
    let rows = ends.map { end -> (index: Int, row: Int) in
      let height = end.height.isNaN ? -.infinity : end.height
      return (end.index, viewport.row(max(viewport.y.lowerBound, min(viewport.y.upperBound, height))) ?? 0)
    }
    // The leaders, who come last, stay when there is not room for all.
    let placed = rows.suffix(area.rows).sorted { ($0.row, -$0.index) < ($1.row, -$1.index) }
    for (end, row) in zip(placed, apart(placed.map(\.row), within: area.rows)) {
      let badge = moment.badges[end.index]
      let style = RaceTable.nameStyle(moment, end.index, pen.theme)
      pen.write(text: String(badge.sign), area.endColumn, area.row + row, style)
      pen.write(
        text: moment.runs[end.index].entrant.name, fitting: max(0, panel.endColumn - area.endColumn - 2),
        area.endColumn + 2, area.row + row, style)
    }
  }

  /// Rows in rising order, moved as little downward as parts them, and upward from the last one where that is too far.
  static func apart(_ rows: [Int], within count: Int) -> [Int] {
    var apart: [Int] = []
    for row in rows { apart.append(max(row, (apart.last ?? -1) + 1)) }
    var limit = count - 1
    for place in apart.indices.reversed() {
      apart[place] = min(apart[place], limit)
      limit = apart[place] - 1
    }
    return apart
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
