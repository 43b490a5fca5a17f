/// Nodes for derivatives. Unlike the parser, which keeps what the user wrote, these drop terms that are 0 and factors
/// that are 1 and combine numbers.
extension Graph {
  var zero: Int { mutating get { number(0) } }
  var one: Int { mutating get { number(1) } }

  mutating func number(_ value: Double) -> Int { insert(.number(value)) }

  mutating func call(_ function: String, _ argument: Int) -> Int {
    insert(.call(Function.index(of: function), argument))
  }

  mutating func negated(_ a: Int) -> Int {
    switch nodes[a] {
    case .bits(let bits): number(-Double(bitPattern: bits))
    case .negate(let inner): inner
    default: insert(.negate(a))
    }
  }

  mutating func sum(_ a: Int, _ b: Int) -> Int {
    if nodes[a].number == 0 { return b }
    if nodes[b].number == 0 { return a }
    if let folded = folded(.add, a, b) { return folded }
    if case .negate(let inner) = nodes[b] { return difference(a, inner) }
    if case .negate(let inner) = nodes[a] { return difference(b, inner) }
    return insert(.combine(.add, a, b))
  }

  mutating func difference(_ a: Int, _ b: Int) -> Int {
    if nodes[a].number == 0 { return negated(b) }
    if nodes[b].number == 0 { return a }
    if a == b { return zero }
    if let folded = folded(.subtract, a, b) { return folded }
    if case .negate(let inner) = nodes[b] { return sum(a, inner) }
    return insert(.combine(.subtract, a, b))
  }

  mutating func product(_ a: Int, _ b: Int) -> Int {
    // Signs outside and numbers in front, so that they meet and combine.
    if case .negate(let inner) = nodes[a] { return negated(product(inner, b)) }
    if case .negate(let inner) = nodes[b] { return negated(product(a, inner)) }
    if nodes[b].number != nil, nodes[a].number == nil { return product(b, a) }
    guard let factor = nodes[a].number else { return insert(.combine(.multiply, a, b)) }
    if factor == 0 { return zero }
    if factor == 1 { return b }
    if factor < 0 { return negated(product(number(-factor), b)) }
    if let folded = folded(.multiply, a, b) { return folded }
    if case .combine(.multiply, let first, let rest) = nodes[b], let merged = folded(.multiply, a, first) {
      return product(merged, rest)
    }
    return insert(.combine(.multiply, a, b))
  }

  mutating func quotient(_ a: Int, _ b: Int) -> Int {
    if case .negate(let inner) = nodes[a] { return negated(quotient(inner, b)) }
    if nodes[a].number == 0 { return zero }
    if nodes[b].number == 1 { return a }
    return insert(.combine(.divide, a, b))
  }

  mutating func power(_ a: Int, _ b: Int) -> Int {
    if nodes[b].number == 0 { return one }
    if nodes[b].number == 1 { return a }
    return insert(.combine(.power, a, b))
  }

  mutating func squared(_ a: Int) -> Int { power(a, number(2)) }

  /// The number `a ∘ b`, when both are numbers and the result is finite. Decimal fractions are computed as such:
  /// 3 · 0.1 is 0.3, which the hand-derived formula has too, and not 0.30000000000000004.
  private mutating func folded(_ operation: Operator, _ a: Int, _ b: Int) -> Int? {
    guard let first = nodes[a].number, let second = nodes[b].number else { return nil }
    if operation == .multiply, let x = Ratio(first), let y = Ratio(second), let exact = x.times(y)?.number {
      return number(exact)
    }
    let result = operation.apply(first, second)
    return result.isFinite ? number(result) : nil
  }
}
