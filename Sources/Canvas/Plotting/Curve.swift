/// A line of values over x: a function of one parameter, a loss over the steps.
///
/// Where a value has no finite position (NaN, infinity, on a logarithmic scale also zero and less) the line has a gap.
public struct Curve: Sendable, Hashable {
  /// The points of the line in positions of their axes, from left to right.
  public let points: [PlotPoint]

  /// The graph of a function: its values at the middle of every column of dots.
  public init(in viewport: Viewport, scale: Scale = .linear, _ function: (Double) -> Double) {
    points = viewport.sampledX(viewport.dotsAcross).map { PlotPoint($0, scale.position(of: function($0))) }
  }

  /// Values at equal distances of x. With a `floor`, values below it stand on it instead: a loss of 0 on a logarithmic
  /// scale then runs along the bottom.
  public init(
    _ values: some Sequence<Double>, from start: Double = 0, step: Double = 1, scale: Scale = .linear,
    floor: Double? = nil
  ) {
    points = values.enumerated().map { index, value in
      // In this order, max keeps a NaN.
      let lifted = floor.map { value < $0 ? $0 : value } ?? value
      return PlotPoint(start + Double(index) * step, scale.position(of: lifted))
    }
  }
}

extension DotGrid {
  /// Draws a curve, as seen through a viewport of the grid's size. Many points in one column of dots cost little more
  /// than their reading.
  public mutating func draw(_ curve: Curve, in viewport: Viewport) {
    path(curve.points, in: viewport)
  }
}
