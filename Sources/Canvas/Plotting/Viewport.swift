/// The window through which a plot is seen: ranges of x and y on a rectangle of cells.
///
/// This is the one place where plot coordinates, dots and cells are converted into each other. The ranges cover the
/// rectangle from edge to edge, and y grows upwards while rows and dots count downwards.
public struct Viewport: Sendable, Hashable {
  /// The range from the left edge to the right one.
  public let x: ClosedRange<Double>
  /// The range from the bottom edge to the top one.
  public let y: ClosedRange<Double>
  /// How many cells it fills.
  public let size: Size
  /// How its cells are made of dots.
  public let marker: Marker

  /// A window on `x` × `y`. A range that is empty, infinite or too narrow for floating point is widened as little as
  /// possible: a viewport always has an inside.
  public init(x: ClosedRange<Double>, y: ClosedRange<Double>, size: Size, marker: Marker = .braille) {
    self.x = x.usable
    self.y = y.usable
    self.size = size
    self.marker = marker
  }

  /// The same window in other dots.
  public func marked(by marker: Marker) -> Viewport { Viewport(x: x, y: y, size: size, marker: marker) }

  /// How many dots it is wide.
  public var dotsAcross: Int { size.columns * marker.dotsAcross }
  /// How many dots it is high.
  public var dotsDown: Int { size.rows * marker.dotsDown }

  // MARK: Points to dots and cells

  /// Where a point falls among the dots, also outside of the window. NaN and infinity stay what they are, and what is
  /// finite stays finite.
  public func dotPoint(_ point: PlotPoint) -> DotPoint {
    DotPoint(
      x: saturated(x.fraction(of: point.x) * Double(dotsAcross), point.x),
      y: saturated(y.fractionDown(to: point.y) * Double(dotsDown), point.y))
  }

  private func saturated(_ position: Double, _ coordinate: Double) -> Double {
    guard position.isInfinite, coordinate.isFinite else { return position }
    return position < 0 ? -.greatestFiniteMagnitude : .greatestFiniteMagnitude
  }

  /// The dot that a point falls on, or nil outside of the window.
  public func dot(_ point: PlotPoint) -> Dot? {
    guard
      let column = index(x.fraction(of: point.x), of: dotsAcross),
      let row = index(y.fractionDown(to: point.y), of: dotsDown)
    else { return nil }
    return Dot(x: column, y: row)
  }

  /// The cell that a point falls on, or nil outside of the window.
  public func cell(_ point: PlotPoint) -> Position? {
    guard let column = column(point.x), let row = row(point.y) else { return nil }
    return Position(column: column, row: row)
  }

  /// The column of cells that `x` falls on.
  public func column(_ x: Double) -> Int? { index(self.x.fraction(of: x), of: size.columns) }

  /// The row of cells that `y` falls on.
  public func row(_ y: Double) -> Int? { index(self.y.fractionDown(to: y), of: size.rows) }

  /// The upper end of a range belongs to its last dot.
  private func index(_ fraction: Double, of count: Int) -> Int? {
    fraction >= 0 && fraction <= 1 ? boxIndex(at: fraction, of: count) : nil
  }

  // MARK: Cells and dots to points

  /// The point in the middle of a cell: where a click on it goes.
  public func point(at cell: Position) -> PlotPoint {
    PlotPoint(x.value(ofBox: cell.column, of: size.columns), y.value(ofBox: size.rows - 1 - cell.row, of: size.rows))
  }

  /// The point in the middle of a dot.
  public func point(at dot: Dot) -> PlotPoint {
    PlotPoint(x.value(ofBox: dot.x, of: dotsAcross), y.value(ofBox: dotsDown - 1 - dot.y, of: dotsDown))
  }

  /// The x in the middle of each of `count` equal columns, from left to right.
  public func sampledX(_ count: Int) -> [Double] {
    (0..<count).map { x.value(ofBox: $0, of: count) }
  }

  /// The y in the middle of each of `count` equal rows, from top to bottom.
  public func sampledY(_ count: Int) -> [Double] {
    (0..<count).reversed().map { y.value(ofBox: $0, of: count) }
  }
}

/// The one of `count` equal boxes in which a fraction of the way lies, the nearest one for fractions outside of 0 to 1;
/// nil for NaN and where there are no boxes.
func boxIndex(at fraction: Double, of count: Int) -> Int? {
  guard count > 0, !fraction.isNaN else { return nil }
  return min(count - 1, Int(max(0, min(1, fraction)) * Double(count)))
}

extension ClosedRange<Double> {
  /// How far up the range a value lies: 0 at the lower bound, 1 at the upper one.
  func fraction(of value: Double) -> Double {
    (value - lowerBound) / (upperBound - lowerBound)
  }

  /// How far down the range a value lies: 0 at the upper bound, 1 at the lower one. Not one less the other way, whose
  /// rounding may move what stands on the edge of a row.
  func fractionDown(to value: Double) -> Double {
    (upperBound - value) / (upperBound - lowerBound)
  }

  /// The value in the middle of box `index` of `count` equal ones.
  func value(ofBox index: Int, of count: Int) -> Double {
    let fraction = (Double(index) + 0.5) / Double(Swift.max(1, count))
    return lowerBound * (1 - fraction) + upperBound * fraction
  }

  /// The range, or the nearest one in which a viewport can compute: finite bounds (whose difference is finite as well)
  /// with many floating-point numbers between them.
  var usable: ClosedRange<Double> {
    let limit = 1e300
    let low = Swift.min(limit, Swift.max(-limit, lowerBound))
    let high = Swift.min(limit, Swift.max(-limit, upperBound))
    let middle = low / 2 + high / 2
    // Below the smallest normal numbers there are too few others to part them.
    let width = Swift.max(1e-290, abs(middle) * 1e-12)
    if high - low >= width { return low...high }
    let half = low == high ? (middle == 0 ? 1 : Swift.max(width, abs(middle) / 2)) : width
    return (middle - half)...(middle + half)
  }
}
