import Canvas
import Simulation

/// The part of a surface that is seen. Where runs are judged and minima are searched is the surface's domain: looking
/// nearer or farther changes no number and no verdict.
public struct Window: Sendable, Hashable {
  /// The interval of the first parameter.
  public let x: ClosedRange<Double>
  /// The interval of the second parameter; nil where there is only one, whose height is fitted to the curve.
  public let y: ClosedRange<Double>?

  init(x: ClosedRange<Double>, y: ClosedRange<Double>?) {
    self.x = x
    self.y = y
  }

  /// The window on the whole of a domain.
  init(_ domain: Domain) { self.init(x: domain.x, y: domain.y) }

  /// The whole of a domain, and a start that lies a little outside of it.
  init(_ domain: Domain, holding start: Point) {
    let reach = 4 * domain.extent
    let isNear =
      abs(start.x - domain.center.x) <= reach.x && (domain.y == nil || abs(start.y - domain.center.y) <= reach.y)
    let whole = Window(domain)
    self = isNear && !domain.contains(start) ? whole.holding([start]) : whole
  }

  /// The lower left corner (y 0 where there is one parameter).
  var lower: Point { Point(x.lowerBound, y?.lowerBound ?? 0) }
  /// The upper right corner (y 0 where there is one parameter).
  var upper: Point { Point(x.upperBound, y?.upperBound ?? 0) }
  /// Width and height (0 where there is one parameter).
  var extent: Point { upper - lower }
  /// The middle.
  var center: Point { lower + extent / 2 }

  /// Whether a point is in it.
  func contains(_ point: Point) -> Bool { x.contains(point.x) && (y?.contains(point.y) ?? true) }

  /// The window widened so that a circle is round on so many cells, which are twice as high as wide; as it is where that
  /// would show more beside the domain than half of it.
  func rounded(for size: Size) -> Window {
    guard let y, size.columns > 0, size.rows > 0 else { return self }
    let ratio = extent.x / Double(size.columns) / (extent.y / Double(2 * size.rows))
    guard (1 / 1.5...1.5).contains(ratio) else { return self }
    func widened(_ range: ClosedRange<Double>, _ factor: Double) -> ClosedRange<Double> {
      let more = (factor - 1) / 2 * (range.upperBound - range.lowerBound)
      return (range.lowerBound - more)...(range.upperBound + more)
    }
    return ratio > 1 ? Window(x: x, y: widened(y, ratio)) : Window(x: widened(x, 1 / ratio), y: y)
  }

  /// The window `factor` times as wide, in which `point` stands where it stood. It stays within what floating point can
  /// part and what is worth seeing of the domain; beyond that it is the same window.
  func zoomed(by factor: Double, around point: Point, in domain: Domain) -> Window {
    Window(from: point + factor * (lower - point), to: point + factor * (upper - point), like: self, domain) ?? self
  }

  /// The window moved by parts of its own width and height.
  func panned(by parts: Point, in domain: Domain) -> Window {
    let way = parts * extent
    return Window(from: lower + way, to: upper + way, like: self, domain) ?? self
  }

  /// The window, made so wide that these points lie in it, with a margin around those that did not.
  func holding(_ points: [Point]) -> Window {
    func held(_ range: ClosedRange<Double>, _ values: [Double]) -> ClosedRange<Double> {
      let least = min(range.lowerBound, values.min() ?? range.lowerBound)
      let greatest = max(range.upperBound, values.max() ?? range.upperBound)
      let margin = 0.05 * (greatest - least)
      let low = least < range.lowerBound ? least - margin : least
      return low...(greatest > range.upperBound ? greatest + margin : greatest)
    }
    return Window(x: held(x, points.map(\.x)), y: y.map { held($0, points.map(\.y)) })
  }

  /// The window just around some points, nil where they are all one or too far apart.
  static func around(_ points: [Point], in domain: Domain) -> Window? {
    guard let first = points.first else { return nil }
    let low = points.reduce(first) { Point(min($0.x, $1.x), min($0.y, $1.y)) }
    let high = points.reduce(first) { Point(max($0.x, $1.x), max($0.y, $1.y)) }
    let least = 1e-3 * domain.extent
    let margin = Point(max(0.1 * (high - low).x, least.x), max(0.1 * (high - low).y, least.y))
    return Window(from: low - margin, to: high + margin, like: Window(domain), domain)
  }

  private init?(from low: Point, to high: Point, like other: Window, _ domain: Domain) {
    func range(_ index: Int, _ whole: ClosedRange<Double>) -> ClosedRange<Double>? {
      let (low, high, width) = (low[index], high[index], whole.upperBound - whole.lowerBound)
      let middle = low + (high - low) / 2
      guard low < high, abs(middle - whole.lowerBound) <= 1e4 * width, high - low <= 1e4 * width,
        high - low >= 1e-9 * width, high - low >= 1e-10 * max(abs(low), abs(high)), high - low >= 1e-280
      else { return nil }
      return low...high
    }
    guard let x = range(0, domain.x) else { return nil }
    guard let height = domain.y, other.y != nil else {
      self.init(x: x, y: nil)
      return
    }
    guard let y = range(1, height) else { return nil }
    self.init(x: x, y: y)
  }
}
