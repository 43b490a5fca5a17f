import Calculus
import Canvas
import Simulation

/// A function of one parameter as a curve, its height fitted to what is seen of it.
enum CurveView: View {
  static let card = ViewCard(name: "curve", phrase: "the curve of one parameter", dimension: 1)

  static func projection(of sight: Sight) -> Projection {
    let height = sight.height
    let range = CurveRange.fitted(sight) { height(Point($0, 0)) }
    let viewport = Viewport(x: sight.window.x, y: range, size: sight.size, marker: sight.look.charset.marker)
    return Projection(viewport, height: height, plot: { PlotPoint($0.x, $1()) }) { Point($0.x, 0) }
  }

  static func ground(of sight: Sight, through projection: Projection) -> Frame {
    let height = sight.height
    var line = DotGrid(projection.viewport)
    line.draw(Curve(in: projection.viewport) { height(Point($0, 0)) }, in: projection.viewport)
    var frame = Frame(sight.size, filledWith: Cell(" ", sight.look.theme.text))
    frame.draw(line, column: 0, row: 0, ink: sight.look.theme.ink)
    return frame
  }
}

/// The heights that a plot of one parameter shows.
enum CurveRange {
  /// The range of a function over a window, with a margin.
  static func fitted(
    _ sight: Sight, including values: [Double] = [], _ function: (Double) -> Double
  ) -> ClosedRange<Double> {
    let count = 4 * sight.size.columns
    let width = sight.window.x.upperBound - sight.window.x.lowerBound
    let samples = (0..<count).map { index in
      function(sight.window.x.lowerBound + width * (Double(index) + 0.5) / Double(count))
    }
    let range = finiteRange(withoutPoles(samples) + values)
    let margin = 0.06 * (range.upperBound - range.lowerBound)
    return (range.lowerBound - margin)...(range.upperBound + margin)
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
}
