/// Knobs are turned from rung to rung: round values, close together where a little makes a difference. Any other value of
/// the range can be typed.
extension KnobRange {
  /// The rungs of its scale, in rising order: equally far apart in logarithms where values go over decades, closer and
  /// closer to 1 for the decay rate of a mean, and equally far apart in between.
  public var rungs: [Double] {
    switch self {
    case .flag: [0, 1]
    case .decay: [0] + Self.parts + Self.nines
    case .fraction: [0] + Self.parts + [1]
    case .proper: [0.01, 0.02] + Self.parts + [0.98, 0.99]
    case .count: [0] + Self.counts
    case .positiveCount: Self.counts
    case .atLeastOne: Self.decades(0...4)
    case .positive: Self.decades(-16...4)
    default: [0] + Self.decades(-3...3)
    }
  }

  /// The value so many rungs above another one, or below it; at the ends of the scale it stays.
  public func turned(_ value: Double, by count: Int) -> Double {
    var value = value
    for _ in 0..<abs(count) {
      let next = count > 0 ? rungs.first { $0 > value } : rungs.last { $0 < value }
      guard let next else { return value }
      value = next
    }
    return value
  }

  /// Where a value stands on the scale: 0 at its left end, 1 at its right.
  public func place(of value: Double) -> Double {
    let rungs = rungs
    guard let above = rungs.firstIndex(where: { $0 >= value }) else { return 1 }
    guard above > 0 else { return 0 }
    let (low, high) = (rungs[above - 1], rungs[above])
    return (Double(above - 1) + (value - low) / (high - low)) / Double(rungs.count - 1)
  }

  private static let parts = (1...19).map { Double($0) / 20 }
  private static let nines = [0.98, 0.99, 0.995, 0.998, 0.999, 0.9995, 0.9998, 0.9999, 0.99999]
  private static let counts =
    [1, 2, 3, 5, 7].flatMap { part in (0...5).map { Double(part) * [1, 10, 100, 1000, 10_000, 100_000][$0] } }.sorted()

  /// Six rungs a decade, as decimal numbers write them, up to the first of the last decade.
  private static func decades(_ exponents: ClosedRange<Int>) -> [Double] {
    exponents.dropLast().flatMap { exponent in
      ["1", "1.5", "2", "3", "5", "7"].compactMap { Double("\($0)e\(exponent)") }
    } + [Double("1e\(exponents.upperBound)") ?? 1]
  }
}
