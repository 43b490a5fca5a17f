/// Watches a run and keeps of it what a verdict needs.
///
/// What is asked of every step is cheap and depends on nothing but the steps, so that the verdict is the same at every
/// speed. The verdict itself is formed when somebody looks, with what is known of the surface then.
public struct Judge: Sendable {
  /// The least loss so far, and the step at which it was met.
  public private(set) var best: (loss: Double, step: Int) = (.infinity, 0)

  /// How it has fared since the point has been far outside the map with a loss above that of the start.
  private(set) var flight: Flight?
  /// Since when and where loss or slope have been no numbers, and why.
  private(set) var failure: (seen: Sighting, place: Point, reason: Outcome.Reason, last: Int)?
  /// For how many steps it has stood nearly still.
  private(set) var dwell = 0
  private(set) var rattle = Rattle()

  private let bounds: Bounds
  private(set) var startLoss = 0.0
  private var anchor = Point.zero

  /// A step, and the learning rate with which it was made.
  struct Sighting: Sendable {
    let step: Int
    let rate: Double
  }

  /// For how many steps a point must stay within the surface's goal radius before it counts as at rest.
  static let patience = 25

  init(_ surface: Surface) { bounds = Bounds(surface) }

  mutating func begin(at start: Point, loss: Double, gradient: Point, rate: Double) {
    startLoss = loss
    anchor = start
    best = (loss, 0)
    if !loss.isFinite || !gradient.isFinite { fail(Sighting(step: 0, rate: rate), start, loss, gradient) }
  }

  @inline(__always)
  mutating func observe(step: Int, point: Point, loss: Double, gradient: Point, rate: Double) {
    if loss < best.loss { best = (loss, step) }
    if bounds.isNear(anchor, point) {
      dwell += 1
    } else {
      anchor = point
      dwell = 0
    }
    rattle.observe(step: step, point: point, loss: loss)
    // 0 unless one of them is infinite or no number, or their sum is too large.
    if (loss + gradient.sum() + point.sum()) * 0 != 0 { fail(Sighting(step: step, rate: rate), point, loss, gradient) }
    if loss <= startLoss || !bounds.isFar(point) {
      if flight != nil { end(point, loss) }
    } else {
      if flight == nil { flight = Flight(Sighting(step: step, rate: rate)) }
      flight?.observe(step: step, point: point, loss: loss)
    }
  }

  /// Who has run away is back only when the map is near again and the loss below that of the start.
  private mutating func end(_ point: Point, _ loss: Double) {
    if flight?.isLost != true || (loss <= startLoss && !bounds.isFar(point)) { flight = nil }
  }

  /// Whether a point is outside the map.
  func isOutside(_ point: Point) -> Bool { !bounds.isOnMap(point) }

  private mutating func fail(_ seen: Sighting, _ point: Point, _ loss: Double, _ gradient: Point) {
    guard !(loss.isFinite && gradient.isFinite && point.isFinite) else { return }
    // Who has found back to a number begins anew.
    if let failure, failure.last == seen.step - 1 {
      self.failure?.last = seen.step
      return
    }
    let reason: Outcome.Reason
    if loss == -.infinity {
      reason = .unboundedBelow
    } else if loss == .infinity || !point.isFinite || bounds.isFar(point) {
      reason = .overflow
    } else {
      reason = loss.isNaN ? .undefined : .noSlope
    }
    failure = (seen, point, reason, seen.step)
  }
}

/// The part of a surface's measures that every step is compared with.
private struct Bounds: Sendable {
  private let radius: Double
  private let lower: Point
  private let upper: Point
  private let domain: Domain

  /// How many widths of the map a point with growing loss may be away before it counts as diverged.
  private static let farAway = 10.0

  init(_ surface: Surface) {
    let domain = surface.domain
    let far = Self.farAway * domain.extent
    self.domain = domain
    radius = surface.goalRadius
    lower = domain.dimension == 2 ? domain.lower - far : Point(domain.lower.x - far.x, -.infinity)
    upper = domain.dimension == 2 ? domain.upper + far : Point(domain.upper.x + far.x, .infinity)
  }

  @inline(__always)
  func isFar(_ point: Point) -> Bool { !(all(point .>= lower) && all(point .<= upper)) }

  func isOnMap(_ point: Point) -> Bool { domain.contains(point) }

  /// Whether each coordinate is within the goal radius.
  @inline(__always)
  func isNear(_ anchor: Point, _ point: Point) -> Bool {
    let apart = point - anchor
    return max(abs(apart.x), abs(apart.y)) <= radius
  }
}
