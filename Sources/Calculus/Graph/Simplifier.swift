/// Brings a derivative into the form in which it is written in class: products have one coefficient in front, equal
/// terms are added, a sum begins with a positive term.
///
/// The value stays the same within rounding. Equal factors of a fraction cancel; sums are neither multiplied out nor
/// factored. Only what is printed is simplified: a tape computes the derivative as it came from the rules.
struct Simplifier {
  private let nodes: [Node]
  private let readers: [Int]
  private var graph = Graph()
  /// The simplified form of each node. Sums that stand inside one other sum are left out; that one reads through them.
  private var terms: [Term] = []

  /// The simplified form of the formula at the end of `nodes`.
  static func simplify(_ nodes: [Node]) -> [Node] {
    var simplifier = Simplifier(nodes)
    for place in nodes.indices {
      let term = simplifier.term(place)
      simplifier.terms.append(term)
    }
    guard let last = simplifier.terms.last else { return nodes }
    let root = simplifier.build(last)
    return simplifier.graph.pruned(to: root)
  }

  private init(_ nodes: [Node]) {
    self.nodes = nodes
    var readers = [Int](repeating: 0, count: nodes.count)
    for node in nodes {
      if let first = node.operands.first { readers[first] += 1 }
      if let second = node.operands.second { readers[second] += 1 }
    }
    self.readers = readers
  }

  private mutating func term(_ place: Int) -> Term {
    switch nodes[place] {
    case .bits(let bits): Ratio(Double(bitPattern: bits)).map { Term($0) } ?? Term(node: graph.insert(nodes[place]))
    case .constant, .variable: Term(node: graph.insert(nodes[place]))
    case .negate(let a): isSum(a) && readers[a] == 1 ? sum(place) : terms[a].negated
    case .call(let function, let a): Term(node: graph.insert(.call(function, build(terms[a]))))
    case .combine(.add, _, _), .combine(.subtract, _, _): sum(place)
    case .combine(.multiply, let a, let b): terms[a].times(terms[b]) ?? rebuilt(place)
    case .combine(.divide, let a, let b): terms[a].divided(by: terms[b]) ?? rebuilt(place)
    case .combine(.power, let a, let b): exponent(b).flatMap { terms[a].raised(to: $0) } ?? rebuilt(place)
    case .combine(.minimum, _, _), .combine(.maximum, _, _), .combine(.hypotenuse, _, _), .combine(.angle, _, _):
      rebuilt(place)
    }
  }

  /// The operation as it stands, on simplified operands.
  private mutating func rebuilt(_ place: Int) -> Term {
    switch nodes[place] {
    case .combine(let operation, let a, let b):
      Term(node: graph.insert(.combine(operation, build(terms[a]), build(terms[b]))))
    default: Term(node: graph.insert(nodes[place]))
    }
  }

  private func exponent(_ place: Int) -> Int? {
    let term = terms[place]
    return term.factors.isEmpty && term.divisors.isEmpty && term.coefficient.d == 1 ? term.coefficient.n : nil
  }

  // MARK: Sums

  private func isSum(_ place: Int) -> Bool {
    switch nodes[place] {
    case .combine(.add, _, _), .combine(.subtract, _, _): true
    default: false
    }
  }

  /// The sum of the terms under a tree of +, − and signs.
  private mutating func sum(_ place: Int) -> Term {
    var collected: [Term] = []
    var indices: [[Set<Term.Power>]: Int] = [:]
    for term in leaves(under: place) {
      if let index = indices[term.kind], let total = collected[index].coefficient.plus(term.coefficient) {
        collected[index].coefficient = total
      } else {
        indices[term.kind] = collected.count
        collected.append(term)
      }
    }
    collected.removeAll { $0.coefficient.n == 0 }
    guard let first = collected.first else { return Term(Ratio(n: 0)) }
    if collected.count == 1 { return first }
    if first.coefficient.n < 0, let positive = collected.firstIndex(where: { $0.coefficient.n > 0 }) {
      collected.insert(collected.remove(at: positive), at: 0)
    }
    var total = build(collected[0])
    for term in collected.dropFirst() {
      let isNegative = term.coefficient.n < 0
      let next = build(isNegative ? term.negated : term)
      total = graph.insert(.combine(isNegative ? .subtract : .add, total, next))
    }
    return Term(node: total)
  }

  /// The terms from left to right. Goes through sums that nobody else reads; others stay together as one term.
  private func leaves(under root: Int) -> [Term] {
    var leaves: [Term] = []
    var open: [(place: Int, isNegative: Bool)] = [(root, false)]
    while let (place, isNegative) = open.popLast() {
      let isOpen = place == root || readers[place] == 1
      switch nodes[place] {
      case .combine(.add, let a, let b) where isOpen: open += [(b, isNegative), (a, isNegative)]
      case .combine(.subtract, let a, let b) where isOpen: open += [(b, !isNegative), (a, isNegative)]
      case .negate(let a) where isOpen && isSum(a): open.append((a, !isNegative))
      default: leaves.append(isNegative ? terms[place].negated : terms[place])
      }
    }
    return leaves
  }

  // MARK: Products

  /// The node for a term: coefficient, constants, variables, then the rest; one fraction bar.
  private mutating func build(_ term: Term) -> Int {
    if term.coefficient.n == 0 { return graph.zero }
    let factors = ordered(term.factors)
    let divisors = ordered(term.divisors)
    if let number = term.coefficient.number { return fraction(number, factors, divisors) }
    return fraction(Double(term.coefficient.n), factors, [graph.number(Double(term.coefficient.d))] + divisors)
  }

  private mutating func fraction(_ coefficient: Double, _ factors: [Int], _ divisors: [Int]) -> Int {
    var product: Int?
    if factors.isEmpty || coefficient.magnitude != 1 { product = graph.number(coefficient) }
    for factor in factors { product = product.map { graph.insert(.combine(.multiply, $0, factor)) } ?? factor }
    var result = product ?? graph.one
    if let first = divisors.first {
      let denominator = divisors.dropFirst().reduce(first) { graph.insert(.combine(.multiply, $0, $1)) }
      result = graph.insert(.combine(.divide, result, denominator))
    }
    return coefficient == -1 && !factors.isEmpty ? graph.insert(.negate(result)) : result
  }

  private mutating func ordered(_ powers: [Term.Power]) -> [Int] {
    let ranked = powers.enumerated().sorted { (rank($0.element.base), $0.offset) < (rank($1.element.base), $1.offset) }
    return ranked.map { _, power in
      power.exponent == 1 ? power.base : graph.power(power.base, graph.number(Double(power.exponent)))
    }
  }

  private func rank(_ place: Int) -> Int {
    switch graph[place] {
    case .bits: 0
    case .constant: 1
    case .variable(let index): 2 + index
    default: Int.max
    }
  }
}
