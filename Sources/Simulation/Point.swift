/// A place on a surface: the two parameters (x, y). A surface of one parameter leaves y at 0.
public typealias Point = SIMD2<Double>

/// A vector that an elementwise update moves: one point (`SIMD2`) or a block of points side by side (`SIMD16`).
public typealias Lanes = SIMD & Sendable

extension SIMD where Scalar == Double {
  /// −1, 0 or 1 in each lane.
  var sign: Self {
    Self.zero.replacing(with: 1, where: self .> 0).replacing(with: -1, where: self .< 0)
  }

  /// The absolute value of each lane.
  var magnitude: Self { replacing(with: -self, where: self .< 0) }
}

extension SIMD2<Double> {
  /// The Euclidean length √(x² + y²), also where the squares are too large or too small to be written.
  public var norm: Double {
    let square = (self * self).sum()
    if square > 1e-280 && square < .infinity { return square.squareRoot() }
    let largest = Swift.max(abs(x), abs(y))
    guard largest > 0, largest < .infinity else { return x.isNaN || y.isNaN ? .nan : largest }
    let scaled = self / largest
    return largest * (scaled * scaled).sum().squareRoot()
  }

  /// Whether both coordinates are finite.
  public var isFinite: Bool { x.isFinite && y.isFinite }
}
