import CMath

/// What a register of a tape holds: one number, or one number for each of several points side by side.
protocol Word {
  init(repeating value: Double)
  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static prefix func - (a: Self) -> Self
  func squareRoot() -> Self
  /// The sine and the cosine of each number.
  func sineAndCosine() -> (Self, Self)
  /// The function of each number.
  func mapped(_ function: @convention(c) (Double) -> Double) -> Self
  /// The function of each number here and the one at the same place there.
  func mapped(_ other: Self, _ function: (Double, Double) -> Double) -> Self
}

extension Double: Word {
  init(repeating value: Double) { self = value }

  @inline(__always)
  func sineAndCosine() -> (Double, Double) {
    var (sine, cosine) = (0.0, 0.0)
    cmath_sine_and_cosine(self, &sine, &cosine)
    return (sine, cosine)
  }

  @inline(__always)
  func mapped(_ function: @convention(c) (Double) -> Double) -> Double { function(self) }

  @inline(__always)
  func mapped(_ other: Double, _ function: (Double, Double) -> Double) -> Double { function(self, other) }
}

/// Eight points side by side. The library's functions have no vector form whose bits are the same as for one number, so
/// they are called number by number.
extension SIMD8: Word where Scalar == Double {
  @inline(__always)
  static prefix func - (a: Self) -> Self {
    // Not 0 − a, which turns 0 into 0 and not into −0.
    Self(repeating: -0.0) - a
  }

  @inline(never)
  func sineAndCosine() -> (Self, Self) {
    var (sine, cosine) = (self, self)
    for lane in indices { (sine[lane], cosine[lane]) = self[lane].sineAndCosine() }
    return (sine, cosine)
  }

  @inline(never)
  func mapped(_ function: @convention(c) (Double) -> Double) -> Self {
    var result = self
    for lane in indices { result[lane] = function(self[lane]) }
    return result
  }

  @inline(never)
  func mapped(_ other: Self, _ function: (Double, Double) -> Double) -> Self {
    var result = self
    for lane in indices { result[lane] = function(self[lane], other[lane]) }
    return result
  }
}
