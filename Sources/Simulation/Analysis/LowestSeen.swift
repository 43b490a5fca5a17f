import Calculus

/// The lowest values that were met on the border of a domain and on the grids inside it: what is said to be the lowest
/// minimum must not lie above them.
struct LowestSeen: Sendable, Hashable {
  /// The lowest value on the border.
  let border: Double
  /// The lowest value on the grids.
  private(set) var inside = Double.infinity
  /// What counts as no difference beside heights near 0.
  private let grain: Double

  /// Looks along the border: at its two ends, or at so many places of each side.
  init(_ field: ScalarField, in domain: Domain, relief: Double, places: Int = 241) {
    let (lower, upper) = (domain.lower, domain.upper)
    grain = min(1, relief > 0 ? relief : 1)
    var values: [Double]
    if domain.dimension == 1 {
      values = field.values(xs: [lower.x, upper.x], ys: [0])
    } else {
      let ticks = (0..<places).map { Double($0) / Double(places - 1) }
      let xs = ticks.map { (1 - $0) * lower.x + $0 * upper.x }
      let ys = ticks.map { (1 - $0) * lower.y + $0 * upper.y }
      values = field.values(xs: xs, ys: [lower.y, upper.y]) + field.values(xs: [lower.x, upper.x], ys: ys)
    }
    border = values.filter { !$0.isNaN }.min() ?? .infinity
  }

  /// Takes note of a value on a grid.
  mutating func note(_ value: Double) { inside = min(inside, value) }

  /// Where it is lower than a value by more than rounding.
  func place(below value: Double) -> Findings.Place? {
    let limit = value - 1e-9 * max(grain, abs(value))
    if border < limit, border <= inside { return .border }
    return inside < limit ? .inside : border < limit ? .border : nil
  }
}
