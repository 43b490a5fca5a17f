/// βᵗ for bias corrections, as a running product.
///
/// It becomes 0 below 1e-30, where 1 − βᵗ has long been 1: left alone it would stick at the smallest subnormal number
/// (0.9 of it rounds back to it) and make every further step many times slower.
struct Power: Sendable {
  /// βᵗ with the β of the last step, as PyTorch computes it, even when β was turned in mid-run.
  private(set) var value = 1.0
  private var base = 1.0
  private var exponent = 0.0

  /// Counts one more step.
  @inline(__always)
  mutating func next(_ base: Double) {
    exponent += 1
    if base == self.base {
      value = value < 1e-30 ? 0 : value * base
    } else {
      restart(base)
    }
  }

  private mutating func restart(_ base: Double) {
    self.base = base
    value = base.power(exponent)
  }
}
