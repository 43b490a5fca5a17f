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
  /// The Euclidean length √(x² + y²).
  public var norm: Double { (self * self).sum().squareRoot() }

  /// Whether both coordinates are finite.
  public var isFinite: Bool { x.isFinite && y.isFinite }
}
