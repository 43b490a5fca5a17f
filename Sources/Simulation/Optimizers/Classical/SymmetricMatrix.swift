import Calculus

/// A symmetric 2×2 matrix that turns a gradient into a step: an inverse Hessian, or a guess of one.
struct SymmetricMatrix: Sendable, Hashable {
  var xx = 1.0
  var xy = 0.0
  var yy = 1.0

  /// The matrix with the eigenvectors of `hessian` in which each eigenvalue λ is replaced by `function`(λ).
  ///
  /// It is that combination of the matrix and 1 which has the wanted eigenvalues.
  init(_ hessian: Hessian, _ function: (Double) -> Double) {
    let (least, greatest) = hessian.eigenvalues
    let (low, high) = (function(least), function(greatest))
    let slope = greatest > least ? (high - low) / (greatest - least) : 0
    // From the nearer eigenvalue, so that a diagonal matrix gives a diagonal one to the last bit.
    func entry(_ x: Double) -> Double {
      x - least < greatest - x ? low + slope * (x - least) : high + slope * (x - greatest)
    }
    xx = entry(hessian.xx)
    xy = slope * hessian.xy
    yy = entry(hessian.yy)
  }

  /// `scale` times the identity.
  init(scale: Double) {
    xx = scale
    yy = scale
  }

  /// The diagonal.
  var diagonal: Point { Point(xx, yy) }

  static func * (matrix: Self, vector: Point) -> Point {
    Point(matrix.xx * vector.x + matrix.xy * vector.y, matrix.xy * vector.x + matrix.yy * vector.y)
  }
}
