import Calculus

/// What a verdict must know of a surface: where its lowest points are, what counts as arrived, and how high the ground is.
///
/// A value made from a surface and what has been found on it so far. What is found later makes another arena; no step
/// depends on it.
///
/// ```swift
/// run.verdict(in: surface.knownArena)        // with the lowest points of the card
/// run.verdict(in: Arena.searched(surface))   // with all minima
/// ```
public struct Arena: Sendable {
  /// What has been found.
  public let findings: Findings

  let field: ScalarField
  let domain: Domain
  /// How near, in each coordinate, counts as there.
  let radius: Double
  /// How far the middle of the map's heights lies above the least one: steep corners say nothing about the floor.
  let relief: Double
  let goals: [Point]
  /// A loss that no point within the goal radius exceeds: a cheap first question. Infinite where there is a valley.
  let goalLoss: Double

  /// What is known with these findings.
  public init(_ surface: Surface, _ findings: Findings) {
    self.findings = findings
    field = surface.field
    domain = surface.domain
    radius = surface.goalRadius
    relief = surface.relief
    goals = findings.minima.filter(\.isGlobal).map(\.point)
    let around = goals.flatMap { Self.circle(around: $0, radius: 2 * surface.goalRadius) }
    let losses = (goals + around).map { surface.field.value(at: $0) }
    goalLoss = findings.valley == nil ? losses.max() ?? -.infinity : .infinity
  }

  /// An arena with all that a search finds.
  public static func searched(_ surface: Surface) -> Arena {
    Arena(surface, MinimaSearch(surface).finished() ?? Findings())
  }

  /// The minima found so far, lowest first.
  public var minima: [Minimum] { findings.minima }
  /// The lowest value in the domain; nil where none is known, or where there is none.
  public var lowestValue: Double? { findings.lowestValue }
  /// How far a loss lies above the lowest value; nil where none is known, and for one that lies below it, outside the
  /// map. What only rounding puts below counts as 0.
  public func gap(of loss: Double) -> Double? {
    guard let lowestValue else { return nil }
    let gap = loss - lowestValue
    if gap < 0 { return gap >= -1e-9 * max(1, abs(lowestValue)) ? 0 : nil }
    return gap
  }
  /// Whether nothing more will be found.
  public var isComplete: Bool { findings.isComplete }

  /// The longer side of the map.
  var width: Double { domain.longerSide }

  /// The lowest minimum within the goal radius of a point.
  func goal(at sample: Sample) -> Point? {
    minima.first {
      $0.isGlobal && ($0.point - sample.point).magnitude.max() <= radius
        && isOnGround(of: $0, loss: sample.loss, slope: sample.gradientNorm)
    }?.point
  }

  /// Whether a loss beside a minimum is no higher than its slope explains: across a step in the ground it is.
  func isOnGround(of minimum: Minimum, loss: Double, slope: Double) -> Bool {
    loss - minimum.value <= max(10 * slope * radius, 1e-6 * relief, 1e-9 * max(1, abs(minimum.value)))
  }

  /// Whether a point is within the goal radius of the lowest ground, where that is no single point: it lies no higher
  /// than its slope falls on the way there.
  func isInValley(loss: Double, slope: Double) -> Bool {
    guard let value = findings.valley?.value, value == findings.lowestValue else { return false }
    return loss - value <= slope * radius / 2 + 1e-14 * max(1, abs(value))
  }

  static func circle(around center: Point, radius: Double, dimension: Int = 2) -> [Point] {
    let diagonal = (0.5).squareRoot()
    let ways: [Point] =
      dimension == 1
      ? [Point(1, 0), Point(-1, 0)]
      : [
        Point(1, 0), Point(-1, 0), Point(0, 1), Point(0, -1), Point(diagonal, diagonal), Point(-diagonal, -diagonal),
        Point(diagonal, -diagonal), Point(-diagonal, diagonal),
      ]
    return ways.map { center + radius * $0 }
  }
}

extension Surface {
  /// The arena without any search: the lowest points that the card knows.
  public var knownArena: Arena {
    let points = knownPoints
    return Arena(self, Findings(points: points, isComplete: false, isLowestKnown: !points.isEmpty))
  }

  /// The lowest points that the card knows in the domain, with their values.
  var knownPoints: [(point: Point, value: Double)] {
    (card?.lowest ?? []).filter { domain.contains($0) }.map { (point: $0, value: field.value(at: $0)) }
  }
}
