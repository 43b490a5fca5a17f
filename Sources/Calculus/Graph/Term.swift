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

  /// The product, unless the coefficient or an exponent overflows or the coefficient is a 0 that would swallow the
  /// factors.
  func times(_ other: Term) -> Term? {
    guard let coefficient = coefficient.times(other.coefficient), coefficient.n != 0 else { return nil }
    var term = self
    term.coefficient = coefficient
    for factor in other.factors { guard term.factors.gather(factor) else { return nil } }
    for divisor in other.divisors { guard term.divisors.gather(divisor) else { return nil } }
    term.cancel()
    return term
  }

  /// The quotient, unless the coefficient or an exponent overflows or the coefficient is 0.
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
  /// Multiplies by a power: equal bases add their exponents. False, with nothing done, if a `Double` would not hold the
  /// sum exactly.
  fileprivate mutating func gather(_ power: Term.Power) -> Bool {
    guard let index = firstIndex(where: { $0.base == power.base }) else {
      append(power)
      return true
    }
    let (sum, overflows) = self[index].exponent.addingReportingOverflow(power.exponent)
    guard !overflows, sum < 1 << 53 else { return false }
    self[index].exponent = sum
    return true
  }
}
