import Calculus

/// Walks to the lowest of eight neighbours and halves its reach when none is lower, until it stands at the lowest place
/// near its start: a way down where there is no slope to go by, as at the kink of |x|.
struct KinkSearch {
  private let field: ScalarField
  private let domain: Domain
  /// Where it is.
  private(set) var point: Point
  private var reach: Double
  private var left = 400
  private var moves = 0
  private var value: Double
  private let first: Double
  private var middle: Double?

  /// What a walk ended at.
  enum End {
    /// The ground rises on every side, in proportion to the distance or steeper.
    case kink
    /// It is nowhere lower around it.
    case low
    /// The values fall without end, as beside a pole.
    case pole
    /// It goes down somewhere.
    case slope
  }

  init(_ field: ScalarField, in domain: Domain, from start: Point, reach: Double) {
    self.field = field
    self.domain = domain
    self.reach = reach
    point = start
    value = field.value(at: start)
    first = value
  }

  private var width: Double { domain.longerSide }

  /// Whether there are steps left to make.
  var isWalking: Bool { reach > 1e-13 * width && left > 0 && value > -.infinity }

  /// The most moves before it looks more closely.
  private static let mostMoves = 8

  /// How many values one step asks for.
  static let stepCost = 9

  /// Goes to the lowest neighbour, or looks more closely.
  mutating func step() {
    left -= 1
    if middle == nil, reach < 1e-7 * width { middle = value }
    let places = Arena.circle(around: point, radius: reach, dimension: domain.dimension)
    let best = places.map { (place: $0, value: field.value(at: $0)) }.min { $0.value < $1.value }
    // Along a pole there would always be a lower neighbour, by rounding.
    if let best, best.value < value, moves < Self.mostMoves {
      (point, value) = best
      moves += 1
    } else {
      reach /= 2
      moves = 0
    }
  }

  /// What the walk has ended at.
  mutating func end() -> End {
    if value == -.infinity || isFalling { return .pole }
    settle(on: 1e-9 * width)
    let nearest = rises(1e-9 * width)
    let near = rises(1e-6 * width)
    let far = rises(2e-6 * width)
    let isKink = near.indices.allSatisfy { near[$0] > 0 && far[$0] < 3 * near[$0] && nearest[$0] < 0.9 * near[$0] }
    if isKink { return .kink }
    return (nearest + near + rises(1e-4 * width)).allSatisfy { $0 >= 0 } ? .low : .slope
  }

  /// Whether it fell farther in the last decades of distance than in the first ones.
  private var isFalling: Bool {
    guard let middle, middle > value else { return false }
    return middle - value > first - middle && middle - value > 1e-9 * max(1, abs(value))
  }

  /// Goes to the nearest round place, where it is no higher: kinks mostly lie on round numbers.
  private mutating func settle(on grain: Double) {
    let round = (point / grain).rounded(.toNearestOrEven) * grain
    let there = field.value(at: round)
    if there <= value { (point, value) = (round, there) }
  }

  /// How much higher the ground is so far away.
  private func rises(_ radius: Double) -> [Double] {
    Arena.circle(around: point, radius: radius, dimension: domain.dimension).map { field.value(at: $0) - value }
  }
}
