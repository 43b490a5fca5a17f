import Libc

/// How the values of a surface become heights of a relief, from 0 for the least to 1 for the greatest.
///
/// Mostly in proportion. Where walls tower so far above the rest that it would lie flat beside them, heights grow like the
/// logarithm: asinh((value − least) / unit), which is straight near the ground and bends only above the unit.
public struct HeightScale: Sendable, Hashable {
  /// The least and the greatest value.
  public let range: ClosedRange<Double>
  /// Below it heights are nearly in proportion; nil where they are so everywhere.
  public let unit: Double?
  private let top: Double

  /// Whether equal heights stand for equal differences.
  public var isLinear: Bool { unit == nil }

  /// The mean height below which a surface is bent, and what it is bent to.
  private static let (least, wanted) = (0.16, 0.3)

  /// The scale for these values of a grid; those that are no finite number do not count.
  public init(_ values: [Double]) {
    let finite = values.filter(\.isFinite)
    let low = finite.min() ?? 0
    let high = max(finite.max() ?? 1, low)
    range = low...high
    // The mean share of the height, without a sum that could overflow.
    let count = Double(max(1, finite.count))
    let share = high > low ? finite.reduce(0) { $0 + ($1 / 2 - low / 2) / (high / 2 - low / 2) / count } : 1
    guard high > low, !finite.isEmpty, (high - low).isFinite, share < Self.least else {
      unit = nil
      top = high > low && (high - low).isFinite ? high - low : 1
      return
    }
    let (unit, top) = Self.unit(finite, low, high - low)
    self.unit = unit
    self.top = top
  }

  /// The unit at which the mean height is what is wanted, by bisection of its logarithm.
  private static func unit(_ values: [Double], _ low: Double, _ height: Double) -> (unit: Double, top: Double) {
    // A few hundred values say what the mean is.
    let sample = stride(from: 0, to: values.count, by: max(1, values.count / 400)).map { values[$0] - low }
    var (fine, coarse) = (log(height) - 700, log(height))
    for _ in 0..<30 {
      let unit = exp((fine + coarse) / 2)
      let mean = sample.reduce(0) { $0 + asinh($1 / unit) } / Double(max(1, sample.count)) / asinh(height / unit)
      if mean > wanted { fine = log(unit) } else { coarse = log(unit) }
    }
    // A round number, because it is written beside the relief.
    let decade = pow(10, ((fine + coarse) / 2 / log(10)).rounded(.down))
    let unit = [1, 2, 5].map { $0 * decade }.last { log($0) <= (fine + coarse) / 2 } ?? decade
    return (unit, asinh(height / unit))
  }

  /// The height of a value; NaN where there is none.
  public func height(of value: Double) -> Double {
    guard value.isFinite else { return .nan }
    let above = value - range.lowerBound
    return unit.map { asinh(above / $0) / top } ?? above / top
  }

  /// By how much the height grows with the value.
  public func slope(at value: Double) -> Double {
    guard let unit else { return 1 / top }
    let above = (value - range.lowerBound) / unit
    return 1 / (unit * top * (1 + above * above).squareRoot())
  }
}
