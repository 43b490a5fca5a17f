import Libc

extension Double {
  /// This number to a power.
  func power(_ exponent: Double) -> Double { pow(self, exponent) }

  /// The cosine of this many half turns: 1 at 0, −1 at 1.
  var cosineOfHalfTurns: Double { cos(.pi * self) }
}
