/// Turns a part of a folded graph into a tape: pairs of operations become one instruction, results get registers.
struct Compiler {
  private let graph: Graph
  private let inputs: [Int]
  private let outputs: [Int]
  /// How often each node is read; 0 for nodes that are not needed.
  private var readers: [Int]
  /// Nodes that are computed inside another node's instruction.
  private var isAbsorbed: [Bool]
  private var instructions: [Instruction] = []
  private var registers = RegisterFile()

  /// The tape that computes `outputs` from `inputs`, all of them places in `graph`.
  static func tape(_ graph: Graph, inputs: [Int], outputs: [Int]) -> Tape {
    var compiler = Compiler(graph: graph, inputs: inputs, outputs: outputs)
    return compiler.compile()
  }

  private init(graph: Graph, inputs: [Int], outputs: [Int]) {
    self.graph = graph
    self.inputs = inputs
    self.outputs = outputs
    readers = [Int](repeating: 0, count: graph.nodes.count)
    isAbsorbed = [Bool](repeating: false, count: graph.nodes.count)
  }

  private mutating func compile() -> Tape {
    countReaders()
    absorb()
    for input in inputs { registers.pin(input) }
    let constants = graph.nodes.indices.filter { readers[$0] > 0 && graph[$0].number != nil && !inputs.contains($0) }
    for constant in constants { registers.pin(constant) }
    let isGiven = Set(inputs + constants)
    for place in graph.nodes.indices where readers[place] > 0 && !isAbsorbed[place] && !isGiven.contains(place) {
      emit(place)
    }
    return Tape(
      instructions: instructions, constants: constants.compactMap { graph[$0].number }, inputCount: inputs.count,
      registerCount: registers.count, outputs: outputs.map { registers[$0] })
  }

  private mutating func countReaders() {
    // A result is read by whoever runs the tape, so its register is never given away.
    for output in outputs { readers[output] += 1 }
    let isInput = Set(inputs)
    for place in graph.nodes.indices.reversed() where readers[place] > 0 && !isInput.contains(place) {
      let operands = graph[place].operands
      if let first = operands.first { readers[first] += 1 }
      if let second = operands.second { readers[second] += 1 }
    }
  }

  /// Marks the nodes that have one reader and can be computed in its instruction.
  private mutating func absorb() {
    let isInput = Set(inputs)
    for place in graph.nodes.indices.reversed() where readers[place] > 0 && !isAbsorbed[place] {
      guard !isInput.contains(place), case .combine(let operation, let a, let b) = graph[place],
        operation.isSimple
      else { continue }
      let first = canBeAbsorbed(a, isInput)
      let second = canBeAbsorbed(b, isInput)
      if first, second, operation != .multiply, isProduct(a), isProduct(b) {
        isAbsorbed[a] = true
        isAbsorbed[b] = true
      } else if first, !second || a > b {
        isAbsorbed[a] = true
      } else if second {
        isAbsorbed[b] = true
      }
    }
  }

  private func canBeAbsorbed(_ place: Int, _ isInput: Set<Int>) -> Bool {
    guard readers[place] == 1, !isInput.contains(place), case .combine(let operation, _, _) = graph[place] else {
      return false
    }
    return operation.isSimple
  }

  private func isProduct(_ place: Int) -> Bool {
    if case .combine(.multiply, _, _) = graph[place] { true } else { false }
  }

  private mutating func emit(_ place: Int) {
    switch graph[place] {
    case .bits, .constant, .variable: preconditionFailure("given from the start")
    case .negate(let a): append(.negate, place, [a])
    case .call(let function, let a):
      if Function.all[function].name == "sqrt" {
        append(.squareRoot, place, [a])
      } else {
        append(.call, place, [a], function: function)
      }
    case .combine(let operation, let a, let b): emit(operation, a, b, place)
    }
  }

  private mutating func emit(_ operation: Operator, _ a: Int, _ b: Int, _ place: Int) {
    if isAbsorbed[a], isAbsorbed[b], let first = operands(a), let second = operands(b) {
      let code: Instruction.Code = operation == .add ? .sumOfProducts : .differenceOfProducts
      append(code, place, [first.a, first.b, second.a, second.b])
    } else if isAbsorbed[a], let inner = operands(a) {
      append(chain(inner.operation, operation), place, [inner.a, inner.b, b])
    } else if isAbsorbed[b], let inner = operands(b) {
      let code = operation == .subtract ? subtraction(of: inner.operation) : chain(inner.operation, operation)
      append(code, place, [inner.a, inner.b, a])
    } else {
      append(plain(operation), place, [a, b])
    }
  }

  private func operands(_ place: Int) -> (operation: Operator, a: Int, b: Int)? {
    if case .combine(let operation, let a, let b) = graph[place] { (operation, a, b) } else { nil }
  }

  private mutating func append(_ code: Instruction.Code, _ place: Int, _ operands: [Int], function: Int = 0) {
    var sources = operands.map { UInt16(registers[$0]) } + [UInt16](repeating: 0, count: 4 - operands.count)
    if code == .call { sources[1] = UInt16(function) }
    for operand in operands {
      readers[operand] -= 1
      if readers[operand] == 0 { registers.release(operand) }
    }
    let target = registers.take(for: place)
    instructions.append(
      Instruction(
        code: code, target: UInt16(target), a: sources[0], b: sources[1], c: sources[2], d: sources[3]))
  }
}

extension Operator {
  /// Whether two such operations fit one instruction.
  fileprivate var isSimple: Bool { self == .add || self == .subtract || self == .multiply }
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
  }
}

/// (a `first` b) `second` c
private func chain(_ first: Operator, _ second: Operator) -> Instruction.Code {
  switch (first, second) {
  case (.add, .add): .addAdd
  case (.add, .subtract): .addSubtract
  case (.add, _): .addMultiply
  case (.subtract, .add): .subtractAdd
  case (.subtract, .subtract): .subtractSubtract
  case (.subtract, _): .subtractMultiply
  case (_, .add): .multiplyAdd
  case (_, .subtract): .multiplySubtract
  case (_, _): .multiplyMultiply
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

/// Which register holds which node.
struct RegisterFile {
  private var registers: [Int: Int] = [:]
  private var isPinned: Set<Int> = []
  private var free: [Int] = []
  /// The number of registers used so far.
  private(set) var count = 0

  subscript(place: Int) -> Int {
    guard let register = registers[place] else { preconditionFailure("node \(place) is not computed yet") }
    return register
  }

  /// Gives the node a register for good.
  mutating func pin(_ place: Int) {
    isPinned.insert(place)
    registers[place] = count
    count += 1
  }

  mutating func take(for place: Int) -> Int {
    let register = free.popLast() ?? count
    count = max(count, register + 1)
    registers[place] = register
    return register
  }

  mutating func release(_ place: Int) {
    if !isPinned.contains(place), let register = registers[place] { free.append(register) }
  }
}
