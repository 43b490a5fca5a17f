import Calculus

/// Finds the minima of a surface inside a domain: the low cells of a fine grid of values, polished with Newton's method.
///
/// Everything found is a minimum with an invertible Hessian, or a kink. Minima on whole curves, and those where the surface
/// is flatter than a parabola, are not found; surfaces that have such a lowest point name it.
public struct MinimaSearch: Sendable {
  private let field: ScalarField
  private let domain: Domain

  /// A search on one surface.
  public init(_ field: ScalarField, in domain: Domain) {
    self.field = field
    self.domain = domain
  }

  /// The minima, lowest first; `known` points are taken as they are, and what is found beside them joins them.
  public func minima(known: [Point] = []) -> [Minimum] {
    var points = known
    let apart = 1e-5 * max(domain.extent.x, domain.extent.y)
    for (rank, candidate) in candidates.enumerated() {
      let found = polished(candidate) ?? (rank < Self.mostKinks ? kink(candidate) : nil)
      guard let point = found, domain.contains(point) else { continue }
      if !points.contains(where: { ($0 - point).norm < apart }) { points.append(point) }
    }
    let sorted = points.map { (point: $0, value: field.value(at: $0)) }.sorted { $0.value < $1.value }
    guard let lowest = sorted.first?.value else { return [] }
    let tolerance = 1e-9 * max(1, abs(lowest))
    return sorted.enumerated().map { index, found in
      Minimum(
        point: found.point, value: found.value, isGlobal: found.value - lowest <= tolerance, number: index + 1)
    }
  }

  /// More minima than this are not looked for: no screen has room for them.
  private static let most = 1000
  /// From more places than this no kink is looked for.
  private static let mostKinks = 50

  /// Places from which a minimum cannot be far, the lowest first. A map with hundreds of dents is looked at three times
  /// as closely.
  private var candidates: [Point] {
    if domain.dimension == 1 { return lowCells(columns: 4000, rows: 1) }
    let cells = lowCells(columns: 240, rows: 240)
    return cells.count < 300 ? cells : lowCells(columns: 720, rows: 720)
  }

  /// The middles of grid cells that are no higher than any neighbour, and lower than one.
  private func lowCells(columns: Int, rows: Int) -> [Point] {
    let xs = (0..<columns).map { domain.lower.x + domain.extent.x * (Double($0) + 0.5) / Double(columns) }
    let ys = (0..<rows).map { domain.lower.y + domain.extent.y * (Double($0) + 0.5) / Double(rows) }
    let values = field.values(xs: xs, ys: ys)
    func isLow(_ column: Int, _ row: Int) -> Bool {
      let value = values[row * columns + column]
      guard value.isFinite else { return false }
      var isLower = false
      for j in max(0, row - 1)...min(rows - 1, row + 1) {
        for i in max(0, column - 1)...min(columns - 1, column + 1) {
          let neighbour = values[j * columns + i]
          if neighbour < value { return false }
          if neighbour > value { isLower = true }
        }
      }
      return isLower
    }
    let low = (0..<values.count).filter { isLow($0 % columns, $0 / columns) }
    return low.sorted { values[$0] < values[$1] }.prefix(Self.most)
      .map { Point(xs[$0 % columns], ys[$0 / columns]) }
  }

  /// The critical point that Newton's method reaches from a candidate, if it is a minimum close by.
  private func polished(_ candidate: Point) -> Point? {
    var point = candidate
    for _ in 0..<60 {
      let gradient = field.gradient(at: point)
      let hessian = field.hessian(at: point)
      guard let move = newtonStep(gradient, hessian) else { return nil }
      point -= move
      guard point.isFinite else { return nil }
      if move.norm <= 1e-15 * max(1, point.norm) { break }
    }
    let cell = domain.extent / 240
    let isClose = abs(point.x - candidate.x) <= 4 * cell.x && abs(point.y - candidate.y) <= 4 * cell.y
    return isClose && isMinimum(point) ? point : nil
  }

  private func kink(_ candidate: Point) -> Point? {
    let cell = max(domain.extent.x, domain.extent.y) / 240
    return KinkSearch(field, in: domain).minimum(near: candidate, reach: cell)
  }

  private func newtonStep(_ gradient: Point, _ hessian: Hessian) -> Point? {
    if domain.dimension == 1 { return hessian.xx > 0 ? Point(gradient.x / hessian.xx, 0) : nil }
    let determinant = hessian.xx * hessian.yy - hessian.xy * hessian.xy
    guard determinant > 0, hessian.xx > 0 else { return nil }
    return Point(
      (hessian.yy * gradient.x - hessian.xy * gradient.y) / determinant,
      (hessian.xx * gradient.y - hessian.xy * gradient.x) / determinant)
  }

  private func isMinimum(_ point: Point) -> Bool {
    let hessian = field.hessian(at: point)
    let (least, greatest) = domain.dimension == 1 ? (hessian.xx, hessian.xx) : hessian.eigenvalues
    let steepest = max(greatest, .leastNormalMagnitude)
    return least > 1e-8 * steepest && field.gradient(at: point).norm <= 1e-6 * max(1, steepest)
  }
}
