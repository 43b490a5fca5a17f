#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How values are spread along an axis. A viewport knows positions only; a scale is where values become positions.
public enum Scale: Sendable, Hashable {
  /// The position is the value.
  case linear
  /// The position is the decimal logarithm of the value. Zero and negative values have none: they are NaN, a gap in
  /// every line.
  case logarithmic

  /// The position of a value; NaN where it has none.
  public func position(of value: Double) -> Double {
    switch self {
    case .linear: value
    case .logarithmic: value > 0 ? log10(value) : .nan
    }
  }

  /// The value at a position.
  public func value(at position: Double) -> Double {
    switch self {
    case .linear: position
    case .logarithmic: pow(10, position)
    }
  }

  /// At most `count` round values inside a range of positions.
  public func ticks(over positions: ClosedRange<Double>, atMost count: Int) -> [Tick] {
    switch self {
    case .linear: Ticks.linear(over: positions, atMost: count)
    case .logarithmic: Ticks.logarithmic(over: positions, atMost: count)
    }
  }

  /// The range of the positions of all values that have a finite one, wider by `margin` of itself at both ends; nil if
  /// none has.
  public func range(covering values: some Sequence<Double>, margin: Double = 0) -> ClosedRange<Double>? {
    var low = Double.infinity
    var high = -Double.infinity
    for value in values {
      let position = position(of: value)
      guard position.isFinite else { continue }
      low = min(low, position)
      high = max(high, position)
    }
    guard low <= high else { return nil }
    let wider = (high / 2 - low / 2) * 2 * margin
    return wider.isFinite ? (low - wider)...(high + wider) : low...high
  }
}
