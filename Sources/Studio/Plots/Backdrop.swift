import Calculus
import Canvas
import Simulation

/// The picture of the surface without anything that moves: the filled bands with their isolines, or the curve. It is made
/// when surface, size or look change, and kept.
struct Backdrop: Sendable {
  /// How plot coordinates lie on the cells of the map.
  let viewport: Viewport
  /// The picture.
  let frame: Frame

  /// Samples a map is computed from: one a dot would cost much and show nothing more.
  private static let samplesPerCell = (across: 2, down: 2)

  init(map surface: Surface, size: Size, look: Look) {
    viewport = Viewport(
      x: surface.domain.x, y: surface.domain.y ?? 0...1, size: size, marker: look.charset.marker)
    let columns = size.columns * Self.samplesPerCell.across
    let rows = size.rows * Self.samplesPerCell.down
    let values = surface.field.values(xs: viewport.sampledX(columns), ys: viewport.sampledY(rows))
    let field = SampledField(columns: columns, rows: rows, values: values)
    let bands = look.theme.ramp.count > 1 ? look.theme.ramp.count : 9
    let levels = Self.levels(bands - 1, of: values)
    let cells = SampledField(
      columns: size.columns, rows: size.rows,
      values: surface.field.values(xs: viewport.sampledX(size.columns), ys: viewport.sampledY(size.rows)))
    var frame = Frame(size, filledWith: Cell(" ", look.theme.text))
    frame.draw(HeatField(cells, levels, ramp: look.theme.ramp, undefined: look.theme.ground), column: 0, row: 0)
    frame.draw(Self.isolines(field, levels, viewport), column: 0, row: 0) { look.theme.isoline(on: $0) }
    self.frame = frame
  }

  init(curve surface: Surface, size: Size, look: Look, _ function: (Double) -> Double, includesZero: Bool) {
    let xs = (0..<(4 * size.columns)).map { index in
      surface.domain.lower.x + surface.domain.extent.x * (Double(index) + 0.5) / Double(4 * size.columns)
    }
    let values = xs.map(function)
    let range = Self.range(Self.withoutPoles(values) + (includesZero ? [0] : []))
    let margin = 0.06 * (range.upperBound - range.lowerBound)
    viewport = Viewport(
      x: surface.domain.x, y: (range.lowerBound - margin)...(range.upperBound + margin), size: size,
      marker: look.charset.marker)
    var frame = Frame(size, filledWith: Cell(" ", look.theme.text))
    if includesZero, let row = viewport.row(0) {
      for column in 0..<size.columns { frame[column, row] = Cell(look.charset.rule, look.theme.quiet) }
    }
    var line = DotGrid(viewport)
    line.draw(Curve(in: viewport, function), in: viewport)
    frame.draw(line, column: 0, row: 0, ink: look.theme.ink)
    self.frame = frame
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
  private static func levels(_ count: Int, of values: [Double]) -> Levels {
    let range = range(values)
    let height = range.upperBound - range.lowerBound
    let levels = (1...count).map { index in
      let part = Double(index) / Double(count + 1)
      return range.lowerBound + height * part * part
    }
    let low = values.count { $0 < levels[1] }
    return 2 * low > values.count ? Levels.quantiles(count, of: values) : Levels(levels)
  }

  /// The values without those far above or below nearly all others: a curve with a pole is cut there, because otherwise
  /// the rest of it would be a straight line.
  private static func withoutPoles(_ values: [Double]) -> [Double] {
    let sorted = values.filter(\.isFinite).sorted()
    guard sorted.count > 20 else { return sorted }
    let (low, high) = (sorted[sorted.count / 20], sorted[sorted.count - 1 - sorted.count / 20])
    guard high > low else { return sorted }
    return sorted.filter { $0 >= low - 3 * (high - low) && $0 <= high + 3 * (high - low) }
  }

  private static func range(_ values: [Double]) -> ClosedRange<Double> {
    let finite = values.filter(\.isFinite)
    return (finite.min() ?? 0)...(finite.max() ?? 1)
  }
}
