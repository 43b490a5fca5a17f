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

  /// Levels that give every band the same area, whatever the values are: never a picture in one colour.
  public static func quantiles(_ count: Int, of values: [Double]) -> Levels {
    let sorted = values.filter(\.isFinite).sorted()
    guard count > 0, let low = sorted.first else { return Levels([]) }
    // A plateau holds several quantiles; a level on the lowest value would leave nothing below it.
    return Levels((1...count).map { sorted[$0 * sorted.count / (count + 1)] }.filter { $0 > low })
  }

  /// Levels halfway between those of equal distance and those of equal area: the shape of the valley and of the walls
  /// at once. What the contour view starts with.
  ///
  /// Halfway between two *heights* would follow the larger one alone; so it is halfway in rank: the area below a level is
  /// the mean of both areas.
  public static func balanced(_ count: Int, of values: [Double]) -> Levels {
    let sorted = values.filter(\.isFinite).sorted()
    guard count > 0, let low = sorted.first, let high = sorted.last, low < high else { return Levels([]) }
    let last = Double(sorted.count - 1)
    let levels = (0..<count).map { index in
      let height = (low...high).value(ofInnerMark: index, of: count)
      let linearRank = Double(sorted.partitionIndex { $0 >= height }) / last
      let rank = (linearRank + Double(index + 1) / Double(count + 1)) / 2
      return sorted[min(sorted.count - 1, Int(rank * last))]
    }
    return Levels(levels.filter { $0 > low })
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

extension Array<Double> {
  /// The first index from which on a condition holds, in a sorted array.
  fileprivate func partitionIndex(where holds: (Double) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
