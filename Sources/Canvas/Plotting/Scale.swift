import Libc

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

  /// At most `count` round values inside a range of positions.
  public func ticks(over positions: ClosedRange<Double>, atMost count: Int) -> [Tick] {
    switch self {
    case .linear: Ticks.linear(over: positions, atMost: count)
    case .logarithmic: Ticks.logarithmic(over: positions, atMost: count)
    }
  }
}
