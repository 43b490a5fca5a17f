import Calculus
import Canvas
import Simulation

/// A surface over a window as views in space need it, wherever the eye is: sampled once, with its exact gradients.
struct Land: Sendable {
  let terrain: Terrain
  let scale: HeightScale
  let levels: Levels
  /// The colours of the bands in every light.
  let colors: [[Color]]

  /// The heights of the levels, from 0 to 1.
  var heights: [Double] { levels.values.map(scale.height) }

  init(_ sight: Sight) {
    let window = sight.window
    let count = Self.points(sight.size)
    let (columns, rows) = (count, count)
    var values: [Double] = []
    var gradients: [Point] = []
    values.reserveCapacity(columns * rows)
    gradients.reserveCapacity(columns * rows)
    let field = sight.surface.field
    for row in 0..<rows {
      let y = window.lower.y + window.extent.y * Double(row) / Double(rows - 1)
      for first in stride(from: 0, to: columns, by: 8) {
        var x = SIMD8<Double>()
        for lane in 0..<8 { x[lane] = window.lower.x + window.extent.x * Double(first + lane) / Double(columns - 1) }
        let block = field.evaluate(x: x, y: SIMD8(repeating: y))
        for lane in 0..<8 {
          values.append(block.value[lane])
          gradients.append(Point(block.gradientX[lane], block.gradientY[lane]))
        }
      }
    }
    let ramp = sight.look.theme.ramp.count
    levels = .spaced(ramp > 1 ? ramp - 1 : 7, of: values)
    scale = HeightScale(values)
    colors = sight.look.theme.reliefColors(lights: Relief.lights)
    terrain = Terrain(
      columns: columns, rows: rows, values: values, gradients: gradients,
      extent: (window.extent.x, window.extent.y), scale: scale)
  }

  /// About one point for a pixel of the base, a multiple of the eight that are computed side by side.
  private static func points(_ size: Size) -> Int {
    let pixels = min(size.columns, 2 * size.rows)
    return min(192, max(64, (pixels * 5 / 4 + 7) / 8 * 8))
  }

  /// What a land is made from.
  struct Key: Hashable {
    let surface: SurfaceKey
    let window: Window
    let size: Size
    let look: Look

    init(_ sight: Sight) {
      (surface, window, size, look) = (SurfaceKey(sight.surface), sight.window, sight.size, sight.look)
    }
  }
}
