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
  /// run from the surface's own start does something worth seeing.
  public func defaultRate(for method: any Optimizer.Type) -> Double {
    if let rate = card?.rates[method.card.name] { return rate }
    let rate =
      switch method.card.rate {
      case .slope(let times): times * slopeRate
      case .width(let fraction): fraction * max(domain.extent.x, domain.extent.y)
      case .fixed(let rate): rate
      }
    // A rate that can be read aloud, without the last digits of a product.
    return Double(rate.rounded(toSignificant: 6)) ?? rate
  }

  /// The rate of SGD: the card's, or one over the largest curvature met on the map, which is half of the limit there.
  private var slopeRate: Double {
    if let rate = card?.rates["sgd"] { return rate }
    let ticks = (0...10).map { Double($0) / 10 }
    let places = ticks.flatMap { i in
      (dimension == 1 ? [0] : ticks).map { domain.lower + domain.extent * Point(i, $0) }
    }
    let curvatures = (places + [start]).compactMap { place -> Double? in
      let (least, greatest) = field.hessian(at: place).eigenvalues
      let curvature = max(abs(least), abs(greatest))
      return curvature.isFinite ? curvature : nil
    }
    // Three digits are enough, and can be read aloud.
    guard let steepest = curvatures.max(), steepest > 0 else { return 0.1 }
    return Double((1 / steepest).rounded(toSignificant: 2)) ?? 0.1
  }
}
