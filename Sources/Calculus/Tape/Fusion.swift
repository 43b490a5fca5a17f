/// Finds the operations of a folded graph that one instruction can do together.
struct Fusion {
  /// An instruction for a node, and what it reads.
  struct Piece {
    let code: Instruction.Code
    let operands: [Int]
  }

  private let graph: Graph
  /// Nodes that are given, so they are not computed at all.
  private let isGiven: Set<Int>
  private let readers: [Int]
  /// Nodes that are computed inside another node's instruction.
  private(set) var isAbsorbed: [Bool]
  /// The instructions of the others.
  private(set) var pieces: [Int: Piece] = [:]

  /// - Parameter readers: How often each node is read; 0 for nodes that are not needed.
  init(_ graph: Graph, given: Set<Int>, readers: [Int]) {
    self.graph = graph
    self.isGiven = given
    self.readers = readers
    isAbsorbed = [Bool](repeating: false, count: graph.nodes.count)
    // From the results down, so that a node is either absorbed or looks for operands to absorb.
    for place in graph.nodes.indices.reversed() where readers[place] > 0 && !isAbsorbed[place] && !given.contains(place)
    {
      pieces[place] = piece(place)
    }
  }

  private mutating func piece(_ place: Int) -> Piece {
    switch graph[place] {
    case .bits, .constant, .variable: preconditionFailure("numbers and variables are given")
    case .negate(let a): Piece(code: .negate, operands: [a])
    case .call(let function, let a):
      Piece(code: Function.all[function].name == "sqrt" ? .squareRoot : .call, operands: [a])
    case .combine(let operation, let a, let b):
      sumOfProducts(operation, a, b) ?? triple(operation, a, b) ?? pair(operation, a, b)
        ?? Piece(code: plain(operation), operands: [a, b])
    }
  }

  /// a·b ± c·d
  private mutating func sumOfProducts(_ operation: Operator, _ a: Int, _ b: Int) -> Piece? {
    guard operation == .add || operation == .subtract,
      let first = inner(a), let second = inner(b), first.operation == .multiply, second.operation == .multiply
    else { return nil }
    isAbsorbed[a] = true
    isAbsorbed[b] = true
    let code: Instruction.Code = operation == .add ? .sumOfProducts : .differenceOfProducts
    return Piece(code: code, operands: [first.a, first.b, second.a, second.b])
  }

  /// ((a ∘ b) ∘ c) ∘ d for some frequent forms.
  private mutating func triple(_ operation: Operator, _ a: Int, _ b: Int) -> Piece? {
    for (outer, d) in sides(operation, a, b) {
      guard let middle = inner(outer) else { continue }
      for (deep, c) in sides(middle.operation, middle.a, middle.b) {
        guard let first = inner(deep), let code = chain(first.operation, middle.operation, operation) else { continue }
        isAbsorbed[outer] = true
        isAbsorbed[deep] = true
        return Piece(code: code, operands: [first.a, first.b, c, d])
      }
    }
    return nil
  }

  /// (a ∘ b) ∘ c, or c − (a ∘ b)
  private mutating func pair(_ operation: Operator, _ a: Int, _ b: Int) -> Piece? {
    for (outer, c) in sides(operation, a, b) {
      guard let first = inner(outer), let code = chain(first.operation, operation) else { continue }
      isAbsorbed[outer] = true
      return Piece(code: code, operands: [first.a, first.b, c])
    }
    guard operation == .subtract, let first = inner(b) else { return nil }
    isAbsorbed[b] = true
    return Piece(code: subtraction(of: first.operation), operands: [first.a, first.b, a])
  }

  /// The ways to read a ∘ b as (something computed) ∘ (something else); the later one is tried first, since it is
  /// waited for longer.
  private func sides(_ operation: Operator, _ a: Int, _ b: Int) -> [(Int, Int)] {
    operation.isCommutative ? (a > b ? [(a, b), (b, a)] : [(b, a), (a, b)]) : [(a, b)]
  }

  /// The operation, when it may be done inside the instruction of its only reader.
  private func inner(_ place: Int) -> (operation: Operator, a: Int, b: Int)? {
    guard readers[place] == 1, !isGiven.contains(place), case .combine(let operation, let a, let b) = graph[place],
      operation == .add || operation == .subtract || operation == .multiply
    else { return nil }
    return (operation, a, b)
  }
}

private func plain(_ operation: Operator) -> Instruction.Code {
  switch operation {
  case .add: .add
  case .subtract: .subtract
  case .multiply: .multiply
  case .divide: .divide
  case .power: .power
  case .minimum: .minimum
  case .maximum: .maximum
  case .hypotenuse: .hypotenuse
  case .angle: .angle
  }
}

/// (a `first` b) `second` c
private func chain(_ first: Operator, _ second: Operator) -> Instruction.Code? {
  switch (first, second) {
  case (.add, .add): .addAdd
  case (.add, .subtract): .addSubtract
  case (.add, .multiply): .addMultiply
  case (.subtract, .add): .subtractAdd
  case (.subtract, .subtract): .subtractSubtract
  case (.subtract, .multiply): .subtractMultiply
  case (.multiply, .add): .multiplyAdd
  case (.multiply, .subtract): .multiplySubtract
  case (.multiply, .multiply): .multiplyMultiply
  default: nil
  }
}

/// ((a `first` b) `second` c) `third` d
private func chain(_ first: Operator, _ second: Operator, _ third: Operator) -> Instruction.Code? {
  switch (first, second, third) {
  case (.multiply, .add, .add): .multiplyAddAdd
  case (.multiply, .add, .multiply): .multiplyAddMultiply
  case (.add, .multiply, .add): .addMultiplyAdd
  case (.multiply, .multiply, .add): .multiplyMultiplyAdd
  case (.multiply, .multiply, .subtract): .multiplyMultiplySubtract
  case (.multiply, .multiply, .multiply): .multiplyMultiplyMultiply
  default: nil
  }
}

/// c − (a `operation` b)
private func subtraction(of operation: Operator) -> Instruction.Code {
  switch operation {
  case .add: .addFrom
  case .subtract: .subtractFrom
  default: .multiplyFrom
  }
}
