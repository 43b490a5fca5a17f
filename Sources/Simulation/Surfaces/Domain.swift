import Words

/// The part of a surface where minima are searched and runs are judged, and which is seen first: an interval of x, and of y
/// where there are two parameters.
public struct Domain: Sendable, Hashable {
  /// The interval of the first parameter.
  public let x: ClosedRange<Double>
  /// The interval of the second parameter; nil where there is only one.
  public let y: ClosedRange<Double>?

  /// An interval, or a rectangle.
  public init(x: ClosedRange<Double>, y: ClosedRange<Double>? = nil) {
    self.x = x
    self.y = y
  }

  /// The numbers as the command line writes them: XMIN,XMAX[,YMIN,YMAX]. Nil unless there are two or four numbers of
  /// at most 1e150, whose squares can still be written, and each interval has a length.
  public init?(_ bounds: [Double]) {
    guard bounds.count == 2 || bounds.count == 4, bounds.allSatisfy({ abs($0) <= 1e150 }), bounds[0] < bounds[1] else {
      return nil
    }
    guard bounds.count == 4 else {
      self.init(x: bounds[0]...bounds[1])
      return
    }
    guard bounds[2] < bounds[3] else { return nil }
    self.init(x: bounds[0]...bounds[1], y: bounds[2]...bounds[3])
  }

  /// 1 or 2.
  public var dimension: Int { y == nil ? 1 : 2 }
  /// The lower left corner (y 0 where there is one parameter).
  public var lower: Point { Point(x.lowerBound, y?.lowerBound ?? 0) }
  /// The upper right corner (y 0 where there is one parameter).
  public var upper: Point { Point(x.upperBound, y?.upperBound ?? 0) }
  /// Width and height (0 where there is one parameter).
  public var extent: Point { upper - lower }
  /// The longer side: the measure of what is near and far on the map.
  var longerSide: Double { max(extent.x, extent.y) }
  /// The middle.
  public var center: Point { (lower + upper) / 2 }

  /// Whether a point lies inside. The second coordinate counts only where there is one.
  public func contains(_ point: Point) -> Bool {
    x.contains(point.x) && (y?.contains(point.y) ?? true)
  }

  /// The bounds as the command line writes them.
  public var text: String {
    ([x.lowerBound, x.upperBound] + (y.map { [$0.lowerBound, $0.upperBound] } ?? []))
      .map(NumberText.shortest).joined(separator: ",")
  }
}
