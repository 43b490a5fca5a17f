import Calculus

extension Domain {
  /// The same domain, or a wider one with round bounds in which a point lies apart from the border.
  func holding(_ point: Point) -> Domain {
    Domain(x: Self.interval(x, holding: point.x), y: y.map { Self.interval($0, holding: point.y) })
  }

  private static func interval(_ interval: ClosedRange<Double>, holding value: Double) -> ClosedRange<Double> {
    // A domain of such a size has squares that cannot be written.
    guard abs(value) < 1e149, !(interval.lowerBound < value && value < interval.upperBound) else { return interval }
    let lower = min(interval.lowerBound, value)
    let upper = max(interval.upperBound, value)
    let margin = (upper - lower) / 10
    var grain = 1.0
    while grain > margin { grain /= 10 }
    while 10 * grain <= margin { grain *= 10 }
    return value <= interval.lowerBound
      ? ((lower - margin) / grain).rounded(.down) * grain...upper
      : lower...((upper + margin) / grain).rounded(.up) * grain
  }

  /// The domain of a typed formula: from −5 to 5, and farther where the nearest minimum lies outside.
  static func usual(for field: ScalarField, dimension: Int) -> Domain {
    func square(_ x: ClosedRange<Double>) -> Domain { Domain(x: x, y: dimension == 2 ? x : nil) }
    let usual = square(-5...5)
    for doublings in 0...8 {
      let size = 5 * Double(1 << doublings)
      // Off the round numbers, on which minima like to lie half-way between two cells.
      let domain = square((-1.0131 * size)...(1.0073 * size))
      var cells = LowCells(field, in: domain, columns: 40, rows: dimension == 2 ? 40 : 1)
      _ = cells.fill(about: 1600)
      if let place = cells.innerPlace { return usual.holding(place) }
    }
    return usual
  }
}

extension Surface {
  /// The domain when none was asked for: it holds the start.
  func usualDomain(from start: Point) -> Domain { defaultDomain.holding(start) }

  /// The same surface on a domain that holds a start, unless a domain was asked for.
  func showing(_ start: Point) -> Surface {
    let domain = usualDomain(from: start)
    return hasOwnDomain || domain == self.domain ? self : Surface(self, on: domain)
  }
}
