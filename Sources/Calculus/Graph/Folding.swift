/// Rewrites a graph for the machine without changing a bit of any result (the sign of a NaN apart).
///
/// - Constants become numbers, and operations on numbers are done now.
/// - Powers with small whole exponents become multiplications, which share x² with each other.
/// - Division by a power of two becomes multiplication; 2u becomes u + u.
/// - Signs move outward, until they make a sum a difference.
///
/// Nothing else is reordered: (a + b) + c is not a + (b + c) in floating point.
struct Folding {
  private(set) var graph = Graph()
  /// Where each node of the source went.
  private var places: [Int] = []

  /// - Returns: The folded graph, and the places of `roots` in it.
  static func fold(_ source: Graph, _ roots: [Int]) -> (graph: Graph, roots: [Int]) {
    var folding = Folding()
    let needed = source.needed(for: roots)
    folding.places = [Int](repeating: 0, count: source.nodes.count)
    for (place, node) in source.nodes.enumerated() where needed[place] {
      folding.places[place] = folding.fold(node.mapOperands { folding.places[$0] })
    }
    return (folding.graph, roots.map { folding.places[$0] })
  }

  private func number(_ place: Int) -> Double? { graph[place].number }

  private mutating func insert(_ value: Double) -> Int { graph.insert(.number(value)) }

  /// The folded form of a node whose operands are folded.
  private mutating func fold(_ node: Node) -> Int {
    switch node {
    case .bits, .variable: graph.insert(node)
    case .constant(let index): insert(Constant.all[index].value)
    case .negate(let a): negated(a)
    case .call(let function, let a): number(a).map { insert(Function.all[function].value($0)) } ?? graph.insert(node)
    case .combine(let operation, let a, let b): combined(operation, a, b)
    }
  }

  private mutating func combined(_ operation: Operator, _ a: Int, _ b: Int) -> Int {
    if let first = number(a), let second = number(b) { return insert(operation.apply(first, second)) }
    return switch operation {
    case .add: sum(a, b)
    case .subtract: difference(a, b)
    case .multiply: product(a, b)
    case .divide: quotient(a, b)
    case .power: power(a, b)
    case .minimum, .maximum, .hypotenuse, .angle: graph.insert(.combine(operation, a, b))
    }
  }

  private mutating func negated(_ a: Int) -> Int {
    switch graph[a] {
    case .bits(let bits): insert(-Double(bitPattern: bits))
    case .negate(let inner): inner
    // A sign goes into a numeric factor: no operation of its own.
    case .combine(.multiply, let factor, let other):
      if let value = number(factor) {
        graph.insert(.combine(.multiply, insert(-value), other))
      } else if let value = number(other) {
        graph.insert(.combine(.multiply, factor, insert(-value)))
      } else {
        graph.insert(.negate(a))
      }
    default: graph.insert(.negate(a))
    }
  }

  private mutating func sum(_ a: Int, _ b: Int) -> Int {
    if case .negate(let inner) = graph[b] { return difference(a, inner) }
    if case .negate(let inner) = graph[a] { return difference(b, inner) }
    return graph.insert(.combine(.add, a, b))
  }

  private mutating func difference(_ a: Int, _ b: Int) -> Int {
    if case .negate(let inner) = graph[b] { return sum(a, inner) }
    if let number = number(b) { return graph.insert(.combine(.add, a, insert(-number))) }
    return graph.insert(.combine(.subtract, a, b))
  }

  private mutating func product(_ a: Int, _ b: Int) -> Int {
    if case .negate(let inner) = graph[a] { return negated(combined(.multiply, inner, b)) }
    if case .negate(let inner) = graph[b] { return negated(combined(.multiply, a, inner)) }
    for (factor, other) in [(number(a), b), (number(b), a)] {
      if factor == 1 { return other }
      if factor == 2 { return graph.insert(.combine(.add, other, other)) }
      if factor == -1 { return negated(other) }
    }
    return graph.insert(.combine(.multiply, a, b))
  }

  private mutating func quotient(_ a: Int, _ b: Int) -> Int {
    if case .negate(let inner) = graph[a] { return negated(combined(.divide, inner, b)) }
    if case .negate(let inner) = graph[b] { return negated(combined(.divide, a, inner)) }
    if let divisor = number(b) {
      if divisor < 0 { return negated(combined(.divide, a, insert(-divisor))) }
      // The reciprocal of a power of two is exact, so the product rounds as the quotient would.
      if divisor.isNormal, divisor.significand == 1, (1 / divisor).isNormal {
        return combined(.multiply, a, insert(1 / divisor))
      }
    }
    return graph.insert(.combine(.divide, a, b))
  }

  private mutating func power(_ a: Int, _ b: Int) -> Int {
    guard let exponent = number(b), multipliedExponents.contains(exponent), exponent.rounded() == exponent else {
      return graph.insert(.combine(.power, a, b))
    }
    let one = insert(1)
    let size = repeatedProduct(of: a, count: Int(exponent.magnitude), one: one) { product($0, $1) }
    return exponent < 0 ? quotient(one, size) : size
  }
}
