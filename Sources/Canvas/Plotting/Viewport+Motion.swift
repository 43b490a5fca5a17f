extension Viewport {
  /// The window magnified: `factor` 2 shows half as much. The point `center` stays where it is on the screen.
  public func zoomed(by factor: Double, around center: PlotPoint) -> Viewport {
    guard factor > 0, factor.isFinite, center.x.isFinite, center.y.isFinite else { return self }
    return Viewport(
      x: x.scaled(by: 1 / factor, around: center.x), y: y.scaled(by: 1 / factor, around: center.y),
      size: size, marker: marker)
  }

  /// The window magnified around its middle.
  public func zoomed(by factor: Double) -> Viewport { zoomed(by: factor, around: center) }

  /// The window moved by a part of its width and height: (0.5, 0) goes half a window to the right.
  public func panned(by part: SIMD2<Double>) -> Viewport {
    guard part.x.isFinite, part.y.isFinite else { return self }
    return Viewport(x: x.moved(by: part.x), y: y.moved(by: part.y), size: size, marker: marker)
  }

  /// The window moved so that a point comes to its middle.
  public func centered(on point: PlotPoint) -> Viewport {
    panned(by: SIMD2(x.fraction(of: point.x) - 0.5, y.fraction(of: point.y) - 0.5))
  }

  /// The same ranges on other cells.
  public func resized(to size: Size, marker: Marker? = nil) -> Viewport {
    Viewport(x: x, y: y, size: size, marker: marker ?? self.marker)
  }

  /// The point in the middle.
  public var center: PlotPoint {
    PlotPoint(x.lowerBound / 2 + x.upperBound / 2, y.lowerBound / 2 + y.upperBound / 2)
  }

  /// Whether a point lies inside; NaN does not.
  public func contains(_ point: PlotPoint) -> Bool { x.contains(point.x) && y.contains(point.y) }
}

extension ClosedRange<Double> {
  fileprivate func scaled(by factor: Double, around value: Double) -> ClosedRange {
    let low = value + (lowerBound - value) * factor
    let high = value + (upperBound - value) * factor
    return low.isFinite && high.isFinite && low <= high ? low...high : self
  }

  fileprivate func moved(by part: Double) -> ClosedRange {
    let shift = (upperBound - lowerBound) * part
    // At the end of the numbers the window stays where it is.
    return abs(lowerBound + shift) < 1e300 && abs(upperBound + shift) < 1e300
      ? (lowerBound + shift)...(upperBound + shift) : self
  }
}
