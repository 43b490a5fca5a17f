/// Gaussian noise on gradients, as a pure function of (seed, stream, step, coordinate): no hidden state, so that rewind,
/// threads and rivals change nothing.
///
/// The random bits come from the counter-based generator Philox4x32-10 (Salmon et al., "Parallel random numbers: as easy
/// as 1, 2, 3", 2011): its key is the seed, its counter the step and a hash of the stream's name (64-bit FNV-1a). Two
/// uniform numbers become two Gaussian ones by Box and Muller's method. Logarithm, sine and cosine are computed here with
/// plain arithmetic, because those of the system's library differ between machines in the last digit.
public struct Noise: Sendable {
  private let key: SIMD2<UInt32>
  private let stream: UInt64
  private let sigma: Double

  /// Noise of standard deviation `sigma`, different for each seed and each stream (the name of an entrant).
  public init(seed: UInt64, stream: String, sigma: Double) {
    key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    self.stream = stream.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    self.sigma = sigma
  }

  /// The noise on the gradient of one step; with one dimension the second coordinate is 0.
  func sample(step: Int, dimension: Int) -> Point {
    let step = UInt64(step)
    let bits = Philox.block(
      counter: SIMD4(
        UInt32(truncatingIfNeeded: step), UInt32(truncatingIfNeeded: step >> 32),
        UInt32(truncatingIfNeeded: stream), UInt32(truncatingIfNeeded: stream >> 32)), key: key)
    let normal = sigma * Gaussian.pair(bits)
    return dimension == 1 ? Point(normal.x, 0) : normal
  }
}

/// Philox4x32-10: ten rounds of multiplication and exclusive or over a counter of 128 bits.
enum Philox {
  static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    var counter = counter
    var key = key
    for _ in 0..<10 {
      let first = UInt64(counter.x) * 0xD251_1F53
      let second = UInt64(counter.z) * 0xCD9E_8D57
      counter = SIMD4(
        UInt32(second >> 32) ^ counter.y ^ key.x, UInt32(truncatingIfNeeded: second),
        UInt32(first >> 32) ^ counter.w ^ key.y, UInt32(truncatingIfNeeded: first))
      key = key &+ SIMD2(0x9E37_79B9, 0xBB67_AE85)
    }
    return counter
  }
}
