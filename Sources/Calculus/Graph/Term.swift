/// A product in a normal form: a coefficient, powers of other nodes, and a denominator.
///
/// 2x · 3x²/(4xy) is 3/2 · x² / y. Equal factors cancel, as in class, although x/x is not defined at 0.
struct Term {
  /// A node raised to a whole power.
  struct Power: Hashable {
    var base: Int
    var exponent = 1
  }

  var coefficient: Ratio
  var factors: [Power] = []
  var divisors: [Power] = []

  /// A number.
  init(_ coefficient: Ratio) { self.coefficient = coefficient }

  /// A node as it is.
  init(node: Int) {
    coefficient = .one
    factors = [Power(base: node)]
  }

  /// The same with the opposite sign.
  var negated: Term {
    var term = self
    term.coefficient.n = -coefficient.n
    return term
  }

  /// What two terms must have in common to be added: 2x² + 3x² is 5x².
  var kind: [Set<Power>] { [Set(factors), Set(divisors)] }

  /// The product, unless the coefficient overflows or is a 0 that would swallow the factors.
  func times(_ other: Term) -> Term? {
    guard let coefficient = coefficient.times(other.coefficient), coefficient.n != 0 else { return nil }
    var term = self
    term.coefficient = coefficient
    other.factors.forEach { term.factors.gather($0) }
    other.divisors.forEach { term.divisors.gather($0) }
    term.cancel()
    return term
  }

  /// The quotient, unless the coefficient overflows or is 0.
  func divided(by other: Term) -> Term? {
    guard other.coefficient.n != 0 else { return nil }
    var inverse = Term(other.coefficient.reciprocal)
    inverse.factors = other.divisors
    inverse.divisors = other.factors
    return times(inverse)
  }

  /// A whole power: (2x²)³ is 8x⁶.
  func raised(to exponent: Int) -> Term? {
    guard (1...4).contains(exponent) || coefficient == .one, (1..<100).contains(exponent) else { return nil }
    var term = Term(.one)
    for _ in 0..<exponent {
      guard let next = term.times(self) else { return nil }
      term = next
    }
    return term
  }

  private mutating func cancel() {
    for index in factors.indices {
      guard let other = divisors.firstIndex(where: { $0.base == factors[index].base }) else { continue }
      let common = min(factors[index].exponent, divisors[other].exponent)
      factors[index].exponent -= common
      divisors[other].exponent -= common
    }
    factors.removeAll { $0.exponent == 0 }
    divisors.removeAll { $0.exponent == 0 }
  }
}

extension [Term.Power] {
  /// Multiplies by a power: equal bases add their exponents.
  fileprivate mutating func gather(_ power: Term.Power) {
    if let index = firstIndex(where: { $0.base == power.base }) {
      self[index].exponent += power.exponent
    } else {
      append(power)
    }
  }
}
