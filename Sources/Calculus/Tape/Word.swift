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
  /// Writes the sine and the cosine of each number where they belong: a way round costs as much as an operation.
  func sineAndCosine(_ sine: UnsafeMutablePointer<Self>, _ cosine: UnsafeMutablePointer<Self>)
  /// The function of each number.
  func mapped(_ function: @convention(c) (Double) -> Double) -> Self
  /// The function of each number here and the one at the same place there.
  func mapped(_ other: Self, _ function: (Double, Double) -> Double) -> Self
}

extension Double: Word {
  init(repeating value: Double) { self = value }

  @inline(__always)
  func sineAndCosine(_ sine: UnsafeMutablePointer<Double>, _ cosine: UnsafeMutablePointer<Double>) {
    cmath_sine_and_cosine(self, sine, cosine)
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
  func sineAndCosine(_ sine: UnsafeMutablePointer<Self>, _ cosine: UnsafeMutablePointer<Self>) {
    let (sines, cosines) = (UnsafeMutableRawPointer(sine), UnsafeMutableRawPointer(cosine))
    for lane in indices {
      self[lane].sineAndCosine(
        sines.assumingMemoryBound(to: Double.self) + lane, cosines.assumingMemoryBound(to: Double.self) + lane)
    }
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
