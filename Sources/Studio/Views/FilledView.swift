import Canvas
import Simulation

/// A map of two parameters in as many colours as there are: where one band passes into the next, so does the colour.
enum FilledView: View {
  static let card = ViewCard(name: "filled", phrase: "a map in smooth colours", dimension: 2)

  static func projection(of sight: Sight) -> Projection { BandsView.projection(of: sight) }

  static func ground(of sight: Sight, through projection: Projection) -> Ground {
    let (size, look) = (sight.size, sight.look)
    let (viewport, base) = (projection.viewport, BandsView.ground(of: sight, through: projection))
    let values = sight.surface.field.values(
      xs: viewport.sampledX(size.columns), ys: viewport.sampledY(2 * size.rows))
    let heights = SmoothLevels(base.bands?.levels ?? .spaced(7, of: values), of: values)
    let parts = values.map(heights.part)
    let colors = look.theme.smoothRamp
    var frame = Frame(size, filledWith: Cell(" ", look.theme.text))
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let (upper, lower) = (parts[2 * row * size.columns + column], parts[(2 * row + 1) * size.columns + column])
        frame[column, row] =
          colors.count > 1
          ? Cell(upper: color(upper, colors, look), lower: color(lower, colors, look), look.charset)
          : Cell(shade: (upper + lower) / 2, look)
      }
    }
    return Ground(frame: frame, bands: base.bands, isolines: base.isolines)
  }

  private static func color(_ part: Double, _ colors: [Color], _ look: Look) -> Color {
    part.isNaN ? look.theme.ground : colors[min(colors.count - 1, Int(part * Double(colors.count)))]
  }
}

/// Heights between the levels of the bands: the part of the way from the lowest band to the highest.
struct SmoothLevels {
  private let steps: [Double]

  init(_ levels: Levels, of values: [Double]) {
    let range = finiteRange(values)
    steps =
      [range.lowerBound] + levels.values.filter { $0 > range.lowerBound && $0 < range.upperBound }
      + [range.upperBound]
  }

  /// From 0 for the least value to 1 for the greatest; NaN where there is none.
  func part(_ value: Double) -> Double {
    guard !value.isNaN else { return .nan }
    if value <= steps[0] { return 0 }
    guard let next = steps.firstIndex(where: { $0 > value }) else { return 1 }
    let (low, high) = (steps[next - 1], steps[next])
    return (Double(next - 1) + (value / 2 - low / 2) / (high / 2 - low / 2)) / Double(steps.count - 1)
  }
}
