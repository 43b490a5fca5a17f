#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Levels {
  /// Levels at equal distances inside a range. True to slope: lines close together mean steep.
  public static func linear(_ count: Int, over range: ClosedRange<Double>) -> Levels {
    Levels((0..<max(0, count)).map { range.value(ofInnerMark: $0, of: count) })
  }

  /// Levels at equal distances of the logarithm of value − minimum, for functions whose valley is flat beside their
  /// walls (Rosenbrock).
  ///
  /// A minimum of 0 has no logarithm, so the lowest level lies where the lowest 1/(count + 1) of the values ends, unless
  /// that is less than a millionth of the range.
  public static func logarithmic(_ count: Int, of values: [Double]) -> Levels {
    let sorted = values.filter(\.isFinite).sorted()
    guard count > 0, let low = sorted.first, let high = sorted.last, low < high else { return Levels([]) }
    let lowest = max(sorted[sorted.count / (count + 1)] - low, (high - low) * 1e-6)
    guard lowest < high - low else { return linear(count, over: low...high) }
    let ratio = (high - low) / lowest
    return Levels((0..<count).map { low + lowest * pow(ratio, Double($0) / Double(count)) })
  }

  /// Levels that give every band the same area: lines stand at even distances and no picture is of one colour, however
  /// wildly the values range. What suits most surfaces.
  public static func quantiles(_ count: Int, of values: [Double]) -> Levels {
    let sorted = values.filter(\.isFinite).sorted()
    guard count > 0, let low = sorted.first else { return Levels([]) }
    // A plateau holds several quantiles; a level on the lowest value would leave nothing below it.
    return Levels((1...count).map { sorted[$0 * sorted.count / (count + 1)] }.filter { $0 > low })
  }

  /// Levels at round numbers (a step of 1, 2 or 5 times a power of ten), at most `count` of them.
  public static func round(_ count: Int, over range: ClosedRange<Double>) -> Levels {
    Levels(Ticks.linear(over: range, atMost: count).map(\.position))
  }
}

extension ClosedRange<Double> {
  /// Mark `index` of `count` that cut the range into equal parts.
  fileprivate func value(ofInnerMark index: Int, of count: Int) -> Double {
    let fraction = Double(index + 1) / Double(count + 1)
    return lowerBound * (1 - fraction) + upperBound * fraction
  }
}
