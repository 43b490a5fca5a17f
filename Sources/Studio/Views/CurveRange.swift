import Canvas
import Simulation

/// The heights that a plot of one parameter shows.
enum CurveRange {
  /// The range of a function over a window, with a margin.
  ///
  /// All values are seen, unless one of them belongs to a pole: then the rest would be a straight line, and the range is
  /// that of the middle four fifths of the values, with as much above and below.
  static func fitted(
    _ sight: Sight, including values: [Double] = [], _ function: (Double) -> Double
  ) -> ClosedRange<Double> {
    let count = 4 * sight.size.columns
    let (low, high) = (sight.window.x.lowerBound, sight.window.x.upperBound)
    let places = (0..<count).map { low + (high - low) * (Double($0) + 0.5) / Double(count) }
    let samples = places.map(function)
    let reach = (high - low) / Double(max(1, count))
    let hasPole = [1.0, -1.0].contains { sign in
      let highest = samples.indices.filter { samples[$0].isFinite }.max { sign * samples[$0] < sign * samples[$1] }
      return highest.map { isPole(near: places[$0], reach) { sign * function($0) } } ?? false
    }
    // Between those samples there may be a narrow peak.
    let seen =
      hasPole ? middle(of: samples) : CurveShape(over: sight.window.x, columns: sight.size.columns, function).samples
    let range = finiteRange(seen + values)
    let margin = 0.06 * (range.upperBound - range.lowerBound)
    return (range.lowerBound - margin)...(range.upperBound + margin)
  }

  /// Whether a function grows without bound near a place: followed uphill to the last digits of x, it gets far higher
  /// than it is there.
  private static func isPole(near place: Double, _ reach: Double, _ function: (Double) -> Double) -> Bool {
    let height = abs(function(place))
    var (place, reach) = (place, reach)
    for _ in 0..<40 {
      guard
        let next = [place - reach, place, place + reach].filter({ !function($0).isNaN })
          .max(by: { function($0) < function($1) })
      else { return false }
      (place, reach) = (next, reach / 2)
    }
    return function(place) > 1e6 * max(height, .leastNormalMagnitude)
  }

  private static func middle(of values: [Double]) -> [Double] {
    let sorted = values.filter(\.isFinite).sorted()
    guard
      let (low, high) = sorted.isEmpty ? nil : (sorted[sorted.count / 10], sorted[sorted.count - 1 - sorted.count / 10])
    else { return [] }
    return sorted.filter { $0 >= low - (high - low) && $0 <= high + (high - low) }
  }
}
