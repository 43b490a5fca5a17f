/// Places around which it is nowhere lower, though it does not rise on every side: on a line, a ring or a plain.
struct LowGround {
  struct Place {
    let point: Point
    let value: Double
    /// Whether the ground is level in one direction, as far as can be seen.
    let isFlat: Bool
  }

  private var places: [Place] = []

  mutating func add(_ place: Place) { places.append(place) }

  /// The lowest of it, if it is no higher than a value and wider than a point.
  func valley(noHigherThan limit: Double, apart: Double) -> Findings.Valley? {
    guard let value = places.map(\.value).min(), value <= limit + Self.rounding(limit) else { return nil }
    let lowest = places.filter { $0.value <= value + Self.rounding(value) }
    let isWide = lowest.contains { $0.isFlat || ($0.point - lowest[0].point).norm >= apart }
    return isWide ? Findings.Valley(points: lowest.map(\.point), value: value) : nil
  }

  /// Places that have no like around them: minima that are flatter than a parabola.
  func lonely(apart: Double) -> [(point: Point, value: Double)] {
    var lonely: [(point: Point, value: Double)] = []
    for place in places where !place.isFlat {
      let away = places.map { ($0.point - place.point).norm }
      guard away.allSatisfy({ $0 < apart / 10 || $0 > 10 * apart }) else { continue }
      if !lonely.contains(where: { ($0.point - place.point).norm < apart }) {
        lonely.append((place.point, place.value))
      }
    }
    return lonely
  }

  private static func rounding(_ value: Double) -> Double {
    value.isFinite ? 1e-12 * max(1, abs(value)) : 0
  }
}
