extension Levels {
  /// Levels that give every band the same area: lines stand at even distances and no picture is of one colour, however
  /// wildly the values range. What suits most surfaces.
  public static func quantiles(_ count: Int, of values: [Double]) -> Levels {
    let sorted = values.filter(\.isFinite).sorted()
    guard count > 0, let low = sorted.first else { return Levels([]) }
    // A plateau holds several quantiles; a level on the lowest value would leave nothing below it.
    return Levels((1...count).map { sorted[$0 * sorted.count / (count + 1)] }.filter { $0 > low })
  }
}
