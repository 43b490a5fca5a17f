/// A rectangle of a figure on which a plot lies: ranges of x and y from edge to edge.
public struct PlotBox: Sendable {
  /// The range from the left edge to the right one.
  public let x: ClosedRange<Double>
  /// The range from the bottom edge to the top one.
  public let y: ClosedRange<Double>
  /// Where it begins in the figure.
  public let left, top: Double
  /// How large it is.
  public let width, height: Double

  /// A plot of these ranges. A range that is empty or infinite is widened as a viewport's.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, left: Double, top: Double, width: Double, height: Double
  ) {
    (self.x, self.y) = (x.usable, y.usable)
    (self.left, self.top, self.width, self.height) = (left, top, width, height)
  }

  /// The edge at the right.
  public var right: Double { left + width }
  /// The edge below.
  public var bottom: Double { top + height }
  /// Its corners.
  public var outline: [DotPoint] {
    [
      DotPoint(x: left, y: top), DotPoint(x: right, y: top), DotPoint(x: right, y: bottom),
      DotPoint(x: left, y: bottom),
    ]
  }

  /// Where a point stands in the figure, in the box or outside of it.
  public func place(_ point: PlotPoint) -> DotPoint {
    DotPoint(x: left + width * x.fraction(of: point.x), y: bottom - height * y.fraction(of: point.y))
  }

  /// Whether a place of the figure is in the box.
  public func contains(_ place: DotPoint) -> Bool {
    place.x >= left && place.x <= right && place.y >= top && place.y <= bottom
  }

  /// The nearest place inside the box.
  public func nearest(_ place: DotPoint) -> DotPoint {
    DotPoint(x: max(left, min(right, place.x)), y: max(top, min(bottom, place.y)))
  }

  /// The parts of a line that are seen. It is cut where it leaves the box and where it has no place.
  public func visible(_ points: [PlotPoint]) -> [[DotPoint]] {
    let clipping = Clipping(width: width, height: height)
    let places = points.map { point in
      let place = place(point)
      return DotPoint(x: place.x - left, y: place.y - top)
    }
    func inFigure(_ place: DotPoint) -> DotPoint { DotPoint(x: place.x + left, y: place.y + top) }
    var parts: [[DotPoint]] = []
    var part: [DotPoint] = []
    for (start, end) in zip(places, places.dropFirst()) {
      guard start.isFinite, end.isFinite, let (from, to) = clipping.clip(start, end) else {
        if part.count > 1 { parts.append(part) }
        part = []
        continue
      }
      if part.isEmpty { part = [inFigure(from)] }
      part.append(inFigure(to))
      if to != end {
        parts.append(part)
        part = []
      }
    }
    return part.count > 1 ? parts + [part] : parts
  }
}
