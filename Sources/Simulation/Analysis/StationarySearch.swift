import Calculus

/// Finds the saddles and maxima of a surface inside its domain: squares of a grid on whose corners both slopes change their
/// sign, polished with Newton's method and told apart by the curvatures, the eigenvalues of the exact Hessian.
///
/// Points where a curvature is zero, as on a ring or at a monkey saddle, are neither and are left out.
public struct StationarySearch: Survey {
  private let field: ScalarField
  private let domain: Domain
  private let columns: Int
  private let rows: Int
  private var gradients: [Point] = []
  private var places: [Point]?
  private var found: [StationaryPoint] = []

  /// More points than this are not looked for: no screen has room for them.
  private static let most = 2000

  /// A search on a surface.
  public init(_ surface: Surface) {
    field = surface.field
    domain = surface.domain
    (columns, rows) = surface.dimension == 1 ? (2048, 1) : (160, 160)
  }

  public mutating func next() -> [StationaryPoint]? {
    guard var places else {
      sample()
      return found
    }
    guard !places.isEmpty else { return nil }
    for place in places.suffix(40) { polish(place) }
    places.removeLast(min(40, places.count))
    self.places = places
    return found
  }

  /// Fills some more rows of the grid.
  private mutating func sample() {
    let row = gradients.count / columns
    let last = min(rows, row + 8)
    for row in row..<last {
      let y = SIMD8(repeating: position(0, row).y)
      for first in stride(from: 0, to: columns, by: 8) {
        var x = SIMD8<Double>()
        for lane in 0..<8 { x[lane] = position(first + lane, row).x }
        let block = field.evaluate(x: x, y: y)
        for lane in 0..<8 { gradients.append(Point(block.gradientX[lane], block.gradientY[lane])) }
      }
    }
    if last == rows { places = candidates }
  }

  /// A point of the grid. It lies askew, so that no round number is one: there a slope would have no sign.
  private func position(_ column: Int, _ row: Int) -> Point {
    let parts = Point(
      (Double(column) - 0.0137) / (Double(columns) - 1.0273), (Double(row) - 0.0171) / max(1, Double(rows) - 1.0341))
    return domain.lower + domain.extent * (domain.dimension == 1 ? Point(parts.x, 0) : parts)
  }

  private var step: Point { domain.extent / Point(Double(columns - 1), Double(max(1, rows - 1))) }

  private var candidates: [Point] {
    var places: [Point] = []
    for row in 0..<max(1, rows - 1) {
      for column in 0..<(columns - 1) where places.count < Self.most && changesSign(column, row) {
        places.append(position(column, row) + step * (domain.dimension == 1 ? Point(0.5, 0) : Point(0.5, 0.5)))
      }
    }
    return places
  }

  /// Whether both slopes have both signs on the corners of a square, or may have them, as at a curved valley.
  private func changesSign(_ column: Int, _ row: Int) -> Bool {
    let index = row * columns + column
    let corners = rows == 1 ? [index, index + 1] : [index, index + 1, index + columns, index + columns + 1]
    for coordinate in 0..<domain.dimension {
      let slopes = corners.map { gradients[$0][coordinate] }
      guard slopes.contains(where: { $0 <= 0 }), slopes.contains(where: { $0 >= 0 }) else { return false }
    }
    return true
  }

  private mutating func polish(_ place: Point) {
    let reach = 2 * step
    guard
      let point = NewtonIteration(field).rest(from: place, within: domain.dimension == 1 ? Point(reach.x, 1) : reach)?
        .point,
      domain.contains(point), isNew(point)
    else { return }
    let hessian = field.hessian(at: point)
    let (least, greatest) = hessian.eigenvalues(in: domain.dimension)
    let steepest = max(abs(least), abs(greatest))
    guard steepest > 0, min(abs(least), abs(greatest)) > 1e-8 * steepest, least < 0,
      field.gradient(at: point).norm <= 1e-6 * max(1, steepest)
    else { return }
    found.append(
      StationaryPoint(point: point, value: field.value(at: point), kind: greatest < 0 ? .maximum : .saddle))
  }

  private func isNew(_ point: Point) -> Bool {
    !found.contains { ($0.point - point).norm < 1e-5 * domain.longerSide }
  }
}
