/// Exact derivatives, as nodes of the same graph.
///
/// Two ways through the same rules. Backwards (reverse mode) gives the derivatives by all variables at the cost of a few
/// evaluations and shares its nodes with the value: the tape uses it. Forwards gives the derivative by one variable as
/// it is written in class, and is what is printed.
///
/// Griewank and Walther, Evaluating Derivatives, 2nd edition, 2008, chapter 3.
extension Graph {
  /// The derivatives of `root` by each of the variables.
  mutating func gradient(of root: Int, by variables: [Int]) -> [Int] {
    let depends = depending(on: Set(variables))
    // The derivative of the root by each node, as far as it is known.
    var adjoints = [Int?](repeating: nil, count: root + 1)
    var results = [Int](repeating: zero, count: variables.count)
    adjoints[root] = one
    for place in stride(from: root, through: 0, by: -1) where depends[place] {
      guard let adjoint = adjoints[place] else { continue }
      if case .variable(let index) = nodes[place] {
        for (slot, variable) in variables.enumerated() where variable == index { results[slot] = adjoint }
      }
      for (operand, part) in pullback(place, adjoint, depends) {
        adjoints[operand] = adjoints[operand].map { sum($0, part) } ?? part
      }
    }
    return results
  }

  /// What the node passes on to its operands: the adjoint times the partial derivative.
  private mutating func pullback(_ place: Int, _ adjoint: Int, _ depends: [Bool]) -> [(operand: Int, part: Int)] {
    switch nodes[place] {
    case .bits, .constant, .variable: return []
    case .negate(let a): return [(a, negated(adjoint))]
    case .call(let function, let a): return [(a, scaled(Function.all[function].slope(&self, a, place), by: adjoint))]
    case .combine(let operation, let a, let b):
      var parts: [(Int, Int)] = []
      if depends[a] { parts.append((a, firstPart(operation, a, b, place, adjoint))) }
      if depends[b] { parts.append((b, secondPart(operation, a, b, place, adjoint))) }
      return parts
    }
  }

  /// `factor` · ∂(a ∘ b)/∂a; `f` is a ∘ b.
  private mutating func firstPart(_ operation: Operator, _ a: Int, _ b: Int, _ f: Int, _ factor: Int) -> Int {
    switch operation {
    case .add, .subtract: factor
    case .multiply: product(factor, b)
    case .divide: quotient(factor, b)
    case .power: scaled(powerSlope(a, b), by: factor)
    case .minimum: product(factor, share(b, a))
    case .maximum: product(factor, share(a, b))
    case .hypotenuse: quotient(product(factor, a), f)
    case .angle: quotient(product(factor, b), squares(a, b))
    }
  }

  /// `factor` · ∂(a ∘ b)/∂b; `f` is a ∘ b.
  private mutating func secondPart(_ operation: Operator, _ a: Int, _ b: Int, _ f: Int, _ factor: Int) -> Int {
    switch operation {
    case .add: factor
    case .subtract: negated(factor)
    case .multiply: product(factor, a)
    case .divide: negated(quotient(product(factor, f), b))
    case .power: product(factor, product(f, logarithm(a)))
    case .minimum: product(factor, difference(one, share(b, a)))
    case .maximum: product(factor, difference(one, share(a, b)))
    case .hypotenuse: quotient(product(factor, b), f)
    case .angle: negated(quotient(product(factor, a), squares(a, b)))
    }
  }

  /// 1 where a > b, 0 where a < b; where they are equal, as PyTorch shares a slope between them, ½.
  private mutating func share(_ a: Int, _ b: Int) -> Int {
    a == b ? number(0.5) : call("heaviside", difference(a, b))
  }

  /// a² + b², by which the slopes of an angle are divided: at the origin they are no number, as in PyTorch.
  private mutating func squares(_ a: Int, _ b: Int) -> Int { sum(squared(a), squared(b)) }

  /// b·a^(b − 1): no logarithm, so negative bases are fine.
  private mutating func powerSlope(_ a: Int, _ b: Int) -> Int {
    if let exponent = wholeNumber(b) { return product(number(exponent), power(a, number(exponent - 1))) }
    return product(b, power(a, difference(b, one)))
  }

  /// log(a); the logarithm of e is 1.
  private mutating func logarithm(_ a: Int) -> Int {
    if case .constant(let index) = nodes[a], Constant.all[index].name == "e" { return one }
    return call("log-of-base", a)
  }

  /// An exponent such as 3 or −2 (written as the negation of 2).
  private func wholeNumber(_ place: Int) -> Double? {
    if case .negate(let inner) = nodes[place], let number = nodes[inner].number { return -number }
    return nodes[place].number
  }

  /// slope · factor, and factor/u instead of factor · (1/u).
  private mutating func scaled(_ slope: Int, by factor: Int) -> Int {
    if case .combine(.divide, let a, let b) = nodes[slope], nodes[a].number == 1 { return quotient(factor, b) }
    return product(factor, slope)
  }
}

extension Graph {
  /// The derivative of `root` by one variable, in the form of the rules taught in class.
  mutating func derivative(of root: Int, by variable: Int) -> Int {
    let depends = depending(on: [variable])
    var slopes = [Int](repeating: zero, count: root + 1)
    for place in 0...root where depends[place] {
      switch nodes[place] {
      case .variable: slopes[place] = one
      case .bits, .constant: break
      case .negate(let a): slopes[place] = negated(slopes[a])
      case .call(let function, let a):
        slopes[place] = scaled(Function.all[function].slope(&self, a, place), by: slopes[a])
      case .combine(.divide, let a, let b) where depends[b]:
        // (a/b)′ = (a′b − a b′)/b²
        let numerator = difference(product(slopes[a], b), product(a, slopes[b]))
        slopes[place] = quotient(numerator, squared(b))
      case .combine(let operation, let a, let b):
        let first = depends[a] ? firstPart(operation, a, b, place, slopes[a]) : zero
        let second = depends[b] ? secondPart(operation, a, b, place, slopes[b]) : zero
        slopes[place] = sum(first, second)
      }
    }
    return slopes[root]
  }
}
