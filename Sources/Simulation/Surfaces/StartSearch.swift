import Calculus

/// Looks for a start on a typed formula: a place where there is something to see.
///
/// That is a slope that can be seen on the map, ground that lies well above the lowest, and a way down that ends on the
/// map if any does. From a plain or from behind the hill of a cubic no method shows anything.
struct StartSearch {
  private let field: ScalarField
  private let domain: Domain
  /// The least value of the domain as seen on a grid.
  private let least: Double
  /// How far the middle of the heights lies above the least.
  private let relief: Double

  init(_ field: ScalarField, in domain: Domain, least: Double, relief: Double) {
    self.field = field
    self.domain = domain
    self.least = least
    self.relief = relief
  }

  /// Which part of the height above the lowest ground the slope would cover across the map, to be seen.
  static let visible = 0.1

  /// The best place there is.
  func start() -> Point {
    let usual = [0.15, 0.85, 0.3, 0.7, 0.6, 0.95].map { place($0, 0.7) }
    let visible = usual.filter(isVisible)
    if let first = visible.first(where: { isHigh($0) && arrives($0) }) { return first }
    let places = grid
    // Most formulas whose ways all leave the map have no minimum on it.
    if visible.isEmpty || hasInnerLow {
      let others = places.filter { isVisible($0) && isHigh($0) }.sorted { field.value(at: $0) > field.value(at: $1) }
      if let best = others.prefix(60).first(where: arrives) ?? (visible.isEmpty ? others.first : nil) {
        return best
      }
    }
    if let first = visible.first(where: isHigh) ?? visible.first { return first }
    if let sloping = usual.first(where: { field.hasSlope(at: $0) && field.gradient(at: $0) != .zero }) {
      return sloping
    }
    // Neither the first nor the last of those that there are: there it may be steep.
    let possible = places.filter(field.hasSlope)
    return possible.isEmpty || field.hasSlope(at: usual[0]) ? usual[0] : possible[possible.count / 3]
  }

  private func place(_ x: Double, _ y: Double) -> Point {
    domain.lower + domain.extent * Point(x, domain.dimension == 2 ? y : 0)
  }

  private var grid: [Point] {
    let ticks = (1..<40).map { Double($0) / 40 }
    return (domain.dimension == 2 ? ticks : [0]).flatMap { y in ticks.map { place($0, y) } }
  }

  private func isVisible(_ point: Point) -> Bool {
    let (value, gradient) = field.evaluate(at: point)
    guard value.isFinite, gradient.isFinite, gradient != .zero else { return false }
    return gradient.norm * domain.longerSide >= Self.visible * (value - least)
  }

  private func isHigh(_ point: Point) -> Bool { field.value(at: point) - least >= 0.1 * relief }

  /// Whether the way down stays on the map and ends at a minimum, or far below.
  private func arrives(_ point: Point) -> Bool {
    let descent = Descent(on: field, in: domain, from: point)
    guard descent.end != .border else { return false }
    let height = field.value(at: point)
    if height - field.value(at: descent.point) >= 0.1 * (height - least) { return true }
    return descent.hasBottom && field.hessian(at: descent.point).eigenvalues(in: domain.dimension).0 > 0
  }

  /// Whether a minimum seems to lie inside the domain.
  private var hasInnerLow: Bool {
    LowCells.coarse(field, around: domain).hasInnerPlace
  }
}
