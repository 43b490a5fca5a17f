extension Surface {
  /// A starting point anywhere in the domain where there are a value and a slope, each place as likely as another: a pure
  /// function of the seed.
  ///
  /// ```swift
  /// let start = bowl.randomStart(seed: 7)  // the same on every machine
  /// ```
  public func randomStart(seed: UInt64) -> Point {
    let points = (0..<100 as Range<UInt32>).lazy.map { point(seed: seed, attempt: $0) }
    return points.first(where: field.hasSlope) ?? point(seed: seed, attempt: 0)
  }

  private func point(seed: UInt64, attempt: UInt32) -> Point {
    // A stream that no entrant has: the step counter of noise never reaches it.
    let counter = SIMD4<UInt32>(.max - attempt, .max, .max, .max)
    let key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    let bits = Philox.block(counter: counter, key: key)
    let fraction = Point(Self.fraction(bits.x, bits.y), Self.fraction(bits.z, bits.w))
    return pointwiseMin(domain.lower + fraction * domain.extent, domain.upper)
  }

  /// A number from 0 up to, but not including, 1, from 53 of 64 random bits.
  private static func fraction(_ high: UInt32, _ low: UInt32) -> Double {
    Double((UInt64(high) << 32 | UInt64(low)) >> 11) / 9_007_199_254_740_992
  }
}
