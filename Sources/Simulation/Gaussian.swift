/// Normally distributed numbers from random bits, by arithmetic that is the same on every machine.
enum Gaussian {
  /// Two independent numbers of mean 0 and variance 1, by the method of Box and Muller (1958).
  static func pair(_ bits: SIMD4<UInt32>) -> Point {
    let first = (Double(UInt64(bits.x) << 21 | UInt64(bits.y) >> 11) + 0.5) / 9_007_199_254_740_992
    let second = (Double(UInt64(bits.z) << 21 | UInt64(bits.w) >> 11) + 0.5) / 9_007_199_254_740_992
    let radius = (-2 * logarithm(first)).squareRoot()
    return radius * circlePoint(turns: second)
  }

  /// The natural logarithm of a normal positive number: its exponent, and 2·artanh((m − 1)/(m + 1)) for the rest.
  static func logarithm(_ x: Double) -> Double {
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 1.414213562373095 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    for power in stride(from: 25.0, through: 1, by: -2) { sum = sum * square + 1 / power }
    return exponent * 0.6931471805599453 + 2 * ratio * sum
  }

  /// (cos, sin) of an angle in turns from 0 to 1: the nearest quarter turn, and Taylor's series for the rest.
  static func circlePoint(turns: Double) -> Point {
    let quarter = (turns * 4).rounded()
    let angle = (turns * 4 - quarter) * 1.5707963267948966
    let square = angle * angle
    var cosine = 0.0
    var sine = 0.0
    for n in stride(from: 18.0, through: 2, by: -2) {
      cosine = -square / ((n - 1) * n) * (1 + cosine)
      sine = -square / (n * (n + 1)) * (1 + sine)
    }
    let c = 1 + cosine
    let s = angle * (1 + sine)
    switch Int(quarter) % 4 {
    case 0: return Point(c, s)
    case 1: return Point(-s, c)
    case 2: return Point(-c, -s)
    default: return Point(s, -c)
    }
  }
}
