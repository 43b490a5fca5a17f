import Calculus
import Canvas
import Simulation

/// A map of two parameters seen from above: bands of equal height, whose edges run inside the cells.
enum BandsView: View {
  static let card = ViewCard(name: "bands", phrase: "bands of height", dimension: 2)

  /// Fewer bands where edges would cover the map like a mesh.
  private static let bandCounts = 4...8
  private static let mostEdges = 0.45

  static func projection(of sight: Sight) -> Projection {
    let viewport = Viewport(
      x: sight.window.x, y: sight.window.y ?? 0...1, size: sight.size, marker: sight.look.charset.marker)
    return Projection(viewport, height: sight.height, plot: { point, _ in PlotPoint(point.x, point.y) }) {
      Point($0.x, $0.y)
    }
  }

  static func ground(of sight: Sight, through projection: Projection) -> Ground {
    let (viewport, size, look) = (projection.viewport, sight.size, sight.look)
    let field = SampledField(
      columns: 2 * size.columns, rows: 2 * size.rows,
      values: sight.surface.field.values(
        xs: viewport.sampledX(2 * size.columns), ys: viewport.sampledY(2 * size.rows)))
    let map = map(field)
    var frame = Frame(size, filledWith: Cell(" ", look.theme.text))
    frame.draw(
      map, column: 0, row: 0, ramp: look.theme.ramp(map.levels.bandCount),
      undefined: Cell(look.charset.hatch, look.theme.quiet), hasEdges: !look.charset.isNarrow)
    if look.charset.isASCII, !look.theme.hasBands { write(map, look, &frame) }
    return Ground(frame: frame, bands: map, isolines: isolines(field, map.levels, viewport))
  }

  /// As many bands as the map can show without becoming a mesh of edges.
  private static func map(_ field: SampledField) -> BandMap {
    var map = BandMap(field, .spaced(bandCounts.upperBound - 1, of: field.values))
    for count in bandCounts.reversed().dropFirst() where map.edgeShare > mostEdges {
      map = BandMap(field, .spaced(count - 1, of: field.values))
    }
    return map
  }

  /// Bands as characters, every second one empty.
  private static func write(_ map: BandMap, _ look: Look, _ frame: inout Frame) {
    for row in 0..<map.size.rows {
      for column in 0..<map.size.columns {
        let band = Int(map.band(at: Position(column: column, row: row)))
        guard band <= map.levels.values.count else { continue }
        let sign = look.charset.bands[min(band, look.charset.bands.count - 1)]
        frame[column, row] = Cell(sign, look.theme.isoline(on: look.theme.ground))
      }
    }
  }

  /// The isolines of all levels, or of every second, fourth, … one, where all would cover the map like a mesh.
  static func isolines(_ field: SampledField, _ levels: Levels, _ viewport: Viewport) -> DotGrid {
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
}

/// The least and the greatest of the finite values.
func finiteRange(_ values: [Double]) -> ClosedRange<Double> {
  let finite = values.filter(\.isFinite)
  return (finite.min() ?? 0)...(finite.max() ?? 1)
}
