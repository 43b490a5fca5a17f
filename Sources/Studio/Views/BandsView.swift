import Calculus
import Canvas
import Simulation

/// A map of two parameters seen from above: bands of equal height with the isolines between them.
enum BandsView: View {
  static let card = ViewCard(name: "bands", phrase: "bands of height and isolines", dimension: 2)

  /// Samples a map is computed from: one a dot would cost much and show nothing more.
  private static let samplesPerCell = (across: 2, down: 2)

  static func projection(of sight: Sight) -> Projection {
    let viewport = Viewport(
      x: sight.window.x, y: sight.window.y ?? 0...1, size: sight.size, marker: sight.look.charset.marker)
    return Projection(viewport, height: sight.height, plot: { point, _ in PlotPoint(point.x, point.y) }) {
      Point($0.x, $0.y)
    }
  }

  static func ground(of sight: Sight, through projection: Projection) -> Frame {
    let (viewport, size, theme) = (projection.viewport, sight.size, sight.look.theme)
    let field = sampled(
      sight, viewport, columns: size.columns * samplesPerCell.across, rows: size.rows * samplesPerCell.down)
    let bands = theme.ramp.count > 1 ? theme.ramp.count : 9
    let levels = levels(bands - 1, of: field.values)
    let cells = sampled(sight, viewport, columns: size.columns, rows: size.rows)
    var frame = Frame(size, filledWith: Cell(" ", theme.text))
    frame.draw(HeatField(cells, levels, ramp: theme.ramp, undefined: theme.ground), column: 0, row: 0)
    frame.draw(isolines(field, levels, viewport), column: 0, row: 0) { theme.isoline(on: $0) }
    return frame
  }

  static func sampled(_ sight: Sight, _ viewport: Viewport, columns: Int, rows: Int) -> SampledField {
    SampledField(
      columns: columns, rows: rows,
      values: sight.surface.field.values(xs: viewport.sampledX(columns), ys: viewport.sampledY(rows)))
  }

  /// The isolines of all levels, or of every second, fourth, … one, where all would cover the map like a mesh.
  private static func isolines(_ field: SampledField, _ levels: Levels, _ viewport: Viewport) -> DotGrid {
    var stride = 1
    while true {
      var lines = DotGrid(viewport)
      let chosen = Swift.stride(from: (stride - 1) / 2, to: levels.values.count, by: stride).map { levels.values[$0] }
      lines.draw(field, contoursAt: Levels(chosen))
      let cells = viewport.size.rows * viewport.size.columns
      if 2 * lines.touchedCells < cells || chosen.count <= 1 { return lines }
      stride *= 2
    }
  }

  /// Levels at equal distances of the root of the height above the lowest value: on a parabola the isolines are then
  /// equally far apart. Where more than half of the map would lie in the two lowest bands, as on the floor of a valley
  /// with towering walls, each band takes an equal share of the map instead.
  static func levels(_ count: Int, of values: [Double]) -> Levels {
    let range = finiteRange(values)
    let height = range.upperBound - range.lowerBound
    let levels = (1...count).map { index in
      let part = Double(index) / Double(count + 1)
      return range.lowerBound + height * part * part
    }
    let low = values.count { $0 < levels[1] }
    return 2 * low > values.count ? Levels.quantiles(count, of: values) : Levels(levels)
  }
}

/// The least and the greatest of the finite values.
func finiteRange(_ values: [Double]) -> ClosedRange<Double> {
  let finite = values.filter(\.isFinite)
  return (finite.min() ?? 0)...(finite.max() ?? 1)
}
