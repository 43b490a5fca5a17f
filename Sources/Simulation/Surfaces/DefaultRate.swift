/// Where the default learning rate of an optimizer comes from on a surface that does not name one for it.
public enum DefaultRate: Sendable {
  /// A multiple of the surface's rate for SGD: for rules whose step grows with the slope.
  case slope(times: Double)
  /// A fraction of the map's width: for rules whose step has a length of its own.
  case width(fraction: Double)
  /// The same everywhere.
  case fixed(Double)
}

extension Surface {
  /// The learning rate that an optimizer has on this surface unless a person says otherwise. It is chosen so that the
  /// run does something worth seeing: on a surface of the catalogue by its card; for a typed formula by the curvature
  /// around the start, and rehearsed.
  ///
  /// ```swift
  /// try Surface(formula: "x^2").defaultRate(for: SGD<Point>.self, from: [1, 0])  // 0.5
  /// ```
  public func defaultRate(for method: any Optimizer.Type, from start: Point? = nil) -> Double {
    if let rate = card?.rates[method.card.name] { return rate }
    guard card == nil else { return cardRate(for: method, from: start ?? self.start) }
    let start = start ?? self.start
    let slope = Slope(on: self, from: start)
    let rehearsal = Rehearsal(of: method, on: self, from: start, on: slope)
    // Few digits can be read aloud, without the last ones of a product.
    switch method.card.rate {
    case .slope(let times):
      return rehearsal.rate(near: (times * slope.rate).short(digits: 2), staysBelowStart: true)
    case .width(let fraction):
      return rehearsal.rate(near: (fraction * domain.longerSide).short(digits: 6), staysBelowStart: false)
    case .fixed(let rate):
      return rate
    }
  }

  private func cardRate(for method: any Optimizer.Type, from start: Point) -> Double {
    switch method.card.rate {
    case .slope(let times): (times * (card?.rates["sgd"] ?? Slope(on: self, from: start).rate)).short(digits: 6)
    case .width(let fraction): (fraction * domain.longerSide).short(digits: 6)
    case .fixed(let rate): rate
    }
  }
}

extension Double {
  func short(digits: Int) -> Double { Double(rounded(toSignificant: digits)) ?? self }
}
