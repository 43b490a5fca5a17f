import Calculus

extension Domain {
  /// The same domain, or a wider one with round bounds in which a point lies apart from the border.
  func holding(_ point: Point) -> Domain {
    Domain(x: Self.interval(x, holding: point.x), y: y.map { Self.interval($0, holding: point.y) })
  }

  /// The same domain, or a wider one that holds the place where the ground below a point has its bottom, if that is not
  /// far away.
  func holdingBottom(of field: ScalarField, below start: Point) -> Domain {
    let reach = 2 * longerSide
    let around = Domain(
      x: (x.lowerBound - reach)...(x.upperBound + reach),
      y: y.map { ($0.lowerBound - reach)...($0.upperBound + reach) })
    let descent = Descent(on: field, in: around, from: start)
    return descent.hasBottom ? holding(descent.point) : self
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
    var least = Double.infinity
    for doublings in 0...8 {
      let size = 5 * Double(1 << doublings)
      let cells = LowCells.coarse(field, around: square(-size...size))
      if doublings == 0 {
        least = cells.lowest
        if cells.hasInnerPlace { return usual }
      } else if let place = cells.innerPlace(below: least) {
        // In a plane the lowest ground may be a line, along which methods end at different places.
        return usual.holding(dimension == 2 ? 1.6 * place : place)
      } else if least == .infinity, let place = cells.middlePlace {
        // Nowhere near 0 there is a value.
        return usual.holding(place)
      }
    }
    return usual
  }
}

extension Surface {
  /// The domain when none was asked for: it holds the start, and the minimum below it.
  func usualDomain(from start: Point) -> Domain {
    let domain = defaultDomain.holding(start)
    return card == nil ? domain.holdingBottom(of: field, below: start) : domain
  }

  /// The same surface on a domain that holds a start, unless a domain was asked for.
  func showing(_ start: Point) -> Surface {
    let domain = usualDomain(from: start)
    return hasOwnDomain || domain == self.domain ? self : Surface(self, on: domain)
  }
}
