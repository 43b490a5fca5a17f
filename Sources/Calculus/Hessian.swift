/// The second derivatives of a function of two variables at a point: a symmetric 2×2 matrix.
public struct Hessian: Sendable, Hashable {
  /// ∂²f/∂x²
  public var xx: Double
  /// ∂²f/∂x∂y
  public var xy: Double
  /// ∂²f/∂y²
  public var yy: Double

  /// The matrix with these entries.
  public init(xx: Double, xy: Double, yy: Double) {
    self.xx = xx
    self.xy = xy
    self.yy = yy
  }

  /// The curvatures along the principal directions, the smaller first: λ = m ∓ √(d² + xy²) with m = (xx + yy)/2 and
  /// d = (xx − yy)/2.
  ///
  /// Where m and the root cancel, the eigenvalue of smaller size comes from the determinant instead.
  public var eigenvalues: (Double, Double) {
    let middle = (xx + yy) / 2
    let half = (xx - yy) / 2
    let root = (half * half + xy * xy).squareRoot()
    let outer = middle < 0 ? middle - root : middle + root
    guard outer != 0 else { return (0, 0) }
    // A diagonal matrix has its entries as eigenvalues to the last bit.
    let inner = xy == 0 ? (middle < 0 ? max(xx, yy) : min(xx, yy)) : (xx / outer) * yy - (xy / outer) * xy
    return outer < inner ? (outer, inner) : (inner, outer)
  }

  /// The curvatures in 1 or 2 dimensions; in one, both are that of the curve.
  public func eigenvalues(in dimension: Int) -> (Double, Double) { dimension == 1 ? (xx, xx) : eigenvalues }
}
