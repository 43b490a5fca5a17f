import Canvas

/// What a function does over each half of a column of cells, so that nothing of it is lost, however narrow: it is sampled
/// densely, and every peak and every dip that the samples find is followed to its end.
struct CurveShape: Sendable {
  /// The function over half a column.
  struct Slice: Sendable {
    /// The values at both ends and in the middle; NaN where there is none.
    let left, middle, right: Double
    /// The least and the greatest value; NaN where there is none at all.
    let least, greatest: Double

    var hasValue: Bool { !least.isNaN }

    /// The same of the function with its sign turned.
    var negated: Slice {
      Slice(left: -left, middle: -middle, right: -right, least: -greatest, greatest: -least)
    }
  }

  let slices: [Slice]
  /// Every sample, for the range that a picture shows.
  let samples: [Double]

  private static let samplesPerSlice = 12

  init(over x: ClosedRange<Double>, columns: Int, _ function: (Double) -> Double) {
    let (count, parts) = (2 * columns, Self.samplesPerSlice)
    let (low, width) = (x.lowerBound, x.upperBound - x.lowerBound)
    func place(_ index: Int) -> Double {
      let part = Double(index) / Double(max(1, count * parts))
      return width.isFinite ? low + width * part : low * (1 - part) + x.upperBound * part
    }
    let places = (0...(count * parts)).map(place)
    let values = places.map(function)
    slices = (0..<count).map { slice in
      let range = slice * parts...(slice + 1) * parts
      var (least, greatest) = (Double.nan, Double.nan)
      for index in range where !values[index].isNaN {
        least = least.isNaN ? values[index] : min(least, values[index])
        greatest = greatest.isNaN ? values[index] : max(greatest, values[index])
      }
      for index in range.dropFirst().dropLast() where !values[index].isNaN {
        let (before, value, after) = (values[index - 1], values[index], values[index + 1])
        if value == greatest, value > before, value >= after {
          greatest = max(greatest, Self.summit(places[index - 1], places[index + 1], function))
        }
        if value == least, value < before, value <= after {
          least = min(least, -Self.summit(places[index - 1], places[index + 1]) { -function($0) })
        }
      }
      let middle = Self.middle(values[range])
      // A peak that stands right on the border of two slices belongs to the one at its right.
      let first = range.lowerBound
      let isTurn =
        first > 0 && (values[first] - values[first - 1]) * (values[first + 1] - values[first]) < 0
      return Slice(
        left: isTurn ? middle : values[first], middle: middle, right: values[range.upperBound], least: least,
        greatest: greatest)
    }
    samples = values + slices.flatMap { [$0.least, $0.greatest] }
  }

  /// The value nearest to the middle that there is.
  private static func middle(_ values: ArraySlice<Double>) -> Double {
    let middle = values.startIndex + values.count / 2
    if !values[middle].isNaN { return values[middle] }
    let order = values.indices.sorted { abs($0 - middle) < abs($1 - middle) }
    return order.first { !values[$0].isNaN }.map { values[$0] } ?? .nan
  }

  /// The greatest value between two places around a peak, by thirds.
  private static func summit(_ low: Double, _ high: Double, _ function: (Double) -> Double) -> Double {
    var (low, high) = (low, high)
    var best = -Double.infinity
    for _ in 0..<24 {
      let (one, other) = (low + (high - low) / 3, high - (high - low) / 3)
      let (left, right) = (function(one), function(other))
      best = max(best, left.isNaN ? best : left, right.isNaN ? best : right)
      if left < right { low = one } else { high = other }
    }
    return best
  }
}

extension CurveShape.Slice {
  /// How high the ground is filled, and up to where the function swings above it within the slice: in rows of cells of a
  /// plot, counted from a height of the function.
  ///
  /// A peak is as high as it is and a dip as deep; where it is neither, the value in the middle counts.
  func level(_ rows: (Double) -> Double, height: Double) -> (fill: Double, swing: Double)? {
    guard hasValue else { return nil }
    let (low, high, middle) = (rows(least), rows(greatest), rows(self.middle))
    let ends = [rows(left), rows(right)].filter { !$0.isNaN }
    let isPeak = high > (ends.max() ?? middle) + 0.25
    let isDip = low < (ends.min() ?? middle) - 0.25
    switch (isPeak, isDip) {
    case (false, false): return (middle, middle)
    case (true, false): return (high, high)
    case (false, true): return (low, low)
    // On both sides of a pole.
    case (true, true) where low < -height && high > 2 * height: return (middle, middle)
    case (true, true): return (low, high)
    }
  }
}
