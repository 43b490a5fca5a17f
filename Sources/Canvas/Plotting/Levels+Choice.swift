import Words

extension Levels {
  /// Levels at equal steps of 0.6 · √(share of the height) + 0.4 · (share of the area), each the shortest number near its
  /// step, so that it can be written on the map.
  ///
  /// The root of the height spaces the isolines of a parabola evenly; the area keeps the floor of a valley with towering
  /// walls from being one colour.
  public static func spaced(_ count: Int, of values: [Double]) -> Levels {
    let sorted = values.filter(\.isFinite).sorted()
    guard count > 0, let low = sorted.first, let high = sorted.last, low < high else { return Levels([]) }
    let height = high / 2 - low / 2
    /// How far up a value stands, from 0 to 1.
    func rank(_ index: Int) -> Double {
      0.6 * ((sorted[index] / 2 - low / 2) / height).squareRoot() + 0.4 * Double(index) / Double(sorted.count - 1)
    }
    /// The value at a rank: between the samples on both sides of it.
    func value(_ wanted: Double) -> Double {
      var (below, above) = (0, sorted.count - 1)
      while above - below > 1 {
        let middle = (below + above) / 2
        if rank(middle) <= wanted { below = middle } else { above = middle }
      }
      let part = (wanted - rank(below)) / max(rank(above) - rank(below), .leastNormalMagnitude)
      return sorted[below] + max(0, min(1, part)) * (sorted[above] - sorted[below])
    }
    let step = 1 / Double(count + 1)
    return Levels(
      (1...count).map { index in
        let middle = Double(index)
        let range = value((middle - 0.25) * step)...value((middle + 0.25) * step)
        return shortest(in: range, near: value(middle * step))
      }.filter { $0 > low })
  }

  /// A number with as few digits as a range allows, near to one in it; 0 where the range holds it.
  private static func shortest(in range: ClosedRange<Double>, near middle: Double) -> Double {
    if range.contains(0) { return 0 }
    let rounded = (1...17).lazy.compactMap { Double(NumberText.significant(middle, digits: $0)) }
    return rounded.first { range.contains($0) } ?? middle
  }
}
