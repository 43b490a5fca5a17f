/// A line of values over x: the graph of a function of one parameter.
///
/// Where a value has no finite position (NaN, infinity, on a logarithmic scale also zero and less) the line has a gap.
public struct Curve: Sendable, Hashable {
  /// The points of the line in positions of their axes, from left to right.
  public let points: [PlotPoint]

  /// The graph of a function: its values at the middle of every column of dots.
  public init(in viewport: Viewport, scale: Scale = .linear, _ function: (Double) -> Double) {
    points = viewport.sampledX(viewport.dotsAcross).map { PlotPoint($0, scale.position(of: function($0))) }
  }
}

extension DotGrid {
  /// Draws a curve, as seen through a viewport of the grid's size. Many points in one column of dots cost little more
  /// than their reading.
  public mutating func draw(_ curve: Curve, in viewport: Viewport) {
    path(curve.points, in: viewport)
  }
}
