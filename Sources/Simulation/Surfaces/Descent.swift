import Calculus

/// The way down from a place in steps that are short on the map: where the ground leads, whatever rate a method has.
struct Descent {
  /// How a way ended.
  enum End {
    /// Where it goes down no farther.
    case rest
    /// On the border of the domain.
    case border
    /// It was followed for as long as it is.
    case underWay
  }

  /// How it ended.
  private(set) var end = End.underWay
  /// The last place on it.
  private(set) var point: Point
  /// The slope at the last place.
  private(set) var slope: Double
  /// The greatest slope on it.
  private(set) var steepest: Double

  /// Goes down from a place, and shows every place on the way to `visit`.
  init(on field: ScalarField, in domain: Domain, from start: Point, visit: (Point) -> Void = { _ in }) {
    let stride = domain.longerSide / 80
    var (value, gradient) = field.evaluate(at: start)
    var length = stride
    point = start
    slope = gradient.norm
    steepest = slope
    for _ in 0..<160 {
      visit(point)
      guard slope > 0, slope.isFinite else { break }
      var next = point - length / slope * gradient
      var there = field.evaluate(at: next)
      while !(there.value < value), length > stride / 1000 {
        length /= 2
        next = point - length / slope * gradient
        there = field.evaluate(at: next)
      }
      guard there.value < value, there.gradient.isFinite else {
        end = .rest
        return
      }
      guard domain.contains(next) else {
        end = .border
        return
      }
      (point, value, gradient) = (next, there.value, there.gradient)
      slope = gradient.norm
      steepest = max(steepest, slope)
      length = min(stride, 2 * length)
    }
    if slope == 0 { end = .rest }
  }

  /// Whether it came to rest on ground with a bottom: beside a pole the slope grows to the end.
  var hasBottom: Bool { end == .rest && slope <= 0.5 * steepest }
}
