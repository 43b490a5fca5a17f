import Canvas
import Simulation

/// The surface with everything that moves on it: paths, heads, start, minima, the tangent and the cross.
enum MapPanel {
  static func draw(_ model: Model, on pen: inout Pen) {
    let area = model.layout.map
    let backdrop = model.backdrop
    pen.draw { $0.draw(backdrop.frame, column: area.column, row: area.row) }
    axes(backdrop.viewport, area, on: &pen)
    if model.race.surface.dimension == 1 { tangent(model, area, on: &pen) }
    paths(model, area, on: &pen)
    minima(model, area, on: &pen)
    put(pen.charset.start, at: model.plot(model.race.setup.start), model, ink: pen.theme.strong, on: &pen)
    heads(model, on: &pen)
    if case .placing(let cross) = model.mode {
      put(pen.charset.cross, at: model.plot(cross), model, ink: pen.theme.strong, [.bold, .reverse], on: &pen)
    }
    if let area = model.layout.derivative, let slope = model.slope { derivative(model, slope, area, on: &pen) }
  }

  /// The entrants that are drawn, the leader last, so that its head wins a shared cell.
  private static func visible(_ model: Model) -> [Int] {
    model.race.order.reversed().filter { !model.hidden.contains($0) }
  }

  private static func axes(_ viewport: Viewport, _ area: Rectangle, on pen: inout Pen) {
    let quiet = pen.theme.quiet
    pen.draw { frame in
      frame.write(viewport.yAxis(), before: area.column - 1, row: area.row, rows: area.rows, style: quiet)
      frame.write(
        viewport.xAxis(), column: area.column, row: area.row + area.rows, columns: area.columns, style: quiet)
    }
  }

  /// The minima over the paths. One under a head is marked beside it: that somebody has arrived there is what a class
  /// looks for.
  private static func minima(_ model: Model, _ area: Rectangle, on pen: inout Pen) {
    let viewport = model.backdrop.viewport
    let heads = Set(visible(model).compactMap { viewport.cell(model.plot(model.race.runs[$0].point)) })
    // The best ones last, so that they win a shared cell.
    for minimum in model.markedMinima.reversed() {
      let (sign, ink) =
        minimum.isGlobal ? (pen.charset.lowest, pen.theme.strong) : (pen.charset.minimum, pen.theme.ink)
      guard let cell = viewport.cell(model.plot(minimum.point)) else { continue }
      let beside = [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)].map { right, down in
        Position(column: cell.column + right, row: cell.row + down)
      }
      let place = beside.first { !heads.contains($0) && area.size.contains($0) } ?? cell
      pen.mark(sign, area.column + place.column, area.row + place.row, ink: ink)
    }
  }

  private static func paths(_ model: Model, _ area: Rectangle, on pen: inout Pen) {
    // The path that covers the fewest cells comes last, so that no zig-zag buries a path that crosses it.
    let covered = visible(model).map { (index: $0, cells: model.paths[$0].grid.touchedCells) }
    for path in covered.sorted(by: { $0.cells > $1.cells }) {
      pen.draw(model.paths[path.index].grid, of: path.index, in: area)
    }
  }

  private static func heads(_ model: Model, on pen: inout Pen) {
    for index in visible(model).filter({ $0 != model.chosen }) + visible(model).filter({ $0 == model.chosen }) {
      let place = model.plot(model.race.runs[index].point)
      put(pen.charset.glyph(index), at: place, model, ink: pen.theme.entrant(index), .bold, on: &pen)
    }
  }

  /// The tangent of the chosen entrant, as wide as an eighth of the plot.
  private static func tangent(_ model: Model, _ area: Rectangle, on pen: inout Pen) {
    let run = model.race.runs[model.chosen]
    let slope = run.course.gradient.x
    guard run.point.x.isFinite, run.loss.isFinite, slope.isFinite else { return }
    let viewport = model.backdrop.viewport
    let reach = (viewport.x.upperBound - viewport.x.lowerBound) / 8
    var grid = DotGrid(viewport)
    grid.line(
      from: PlotPoint(run.point.x - reach, run.loss - slope * reach),
      to: PlotPoint(run.point.x + reach, run.loss + slope * reach), in: viewport)
    let ink = pen.theme.entrant(model.chosen)
    pen.draw { $0.draw(grid, column: area.column, row: area.row, ink: ink, .bold) }
  }

  /// The derivative with its zero line, and the slope of every entrant on it.
  private static func derivative(_ model: Model, _ slope: Backdrop, _ area: Rectangle, on pen: inout Pen) {
    pen.draw { $0.draw(slope.frame, column: area.column, row: area.row) }
    let quiet = pen.theme.quiet
    pen.draw { frame in
      frame.write(slope.viewport.yAxis(), before: area.column - 1, row: area.row, rows: area.rows, style: quiet)
    }
    pen.write(model.slopeText, fitting: area.columns - 2, area.column + 1, area.row, pen.theme.quiet)
    for index in visible(model) {
      let run = model.race.runs[index]
      guard let cell = slope.viewport.cell(PlotPoint(run.point.x, run.course.gradient.x)) else { continue }
      pen.mark(
        pen.charset.glyph(index), area.column + cell.column, area.row + cell.row, ink: pen.theme.entrant(index), .bold)
    }
  }

  private static func put(
    _ scalar: Unicode.Scalar, at place: PlotPoint, _ model: Model, ink: Color, _ attributes: Attributes = [],
    on pen: inout Pen
  ) {
    guard let cell = model.backdrop.viewport.cell(place) else { return }
    let area = model.layout.map
    pen.mark(scalar, area.column + cell.column, area.row + cell.row, ink: ink, attributes)
  }
}

extension Size {
  fileprivate func contains(_ cell: Position) -> Bool {
    (0..<columns).contains(cell.column) && (0..<rows).contains(cell.row)
  }
}
