import Calculus
import Words

extension Surface {
  /// A start at the left for a typed formula, or else a place where there is a slope to go down.
  static func start(on field: ScalarField, in domain: Domain) -> Point {
    func place(_ x: Double, _ y: Double) -> Point {
      domain.lower + domain.extent * Point(x, domain.dimension == 2 ? y : 0)
    }
    let usual = [0.15, 0.85, 0.3, 0.7, 0.6, 0.95].map { place($0, 0.7) }
    let sloping = usual.first { field.hasSlope(at: $0) && field.gradient(at: $0) != .zero }
    if let sloping { return sloping }
    // Neither the first nor the last of those that there are: there it may be steep.
    let ticks = (1..<40).map { Double($0) / 40 }
    let places = (domain.dimension == 2 ? ticks : [0]).flatMap { y in ticks.map { place($0, y) } }
    let possible = places.filter(field.hasSlope)
    return possible.isEmpty || field.hasSlope(at: usual[0]) ? usual[0] : possible[possible.count / 3]
  }

  /// Refuses a start at which there is nothing to go down. A value that is too large to be written is one.
  func check(start: Point) throws(SetupError) {
    guard !field.hasSlope(at: start) else { return }
    let obstacle = field.obstacle(at: start)
    if let obstacle, obstacle.isOverflow, !obstacle.hasCure { return }
    let cause = obstacle?.sentence ?? "choose another start"
    let (name, place) = (name.quoted, text(of: start))
    throw field.value(at: start).isFinite
      ? SetupError("\(name) has no slope at the start \(place): \(cause)")
      : SetupError("\(name) has no value at the start \(place): \(cause)")
  }
}

extension ScalarField {
  /// Whether a run can start at a point: value and slope are numbers there.
  func hasSlope(at point: Point) -> Bool {
    let (value, slope) = evaluate(at: point)
    return value.isFinite && slope.isFinite
  }
}
