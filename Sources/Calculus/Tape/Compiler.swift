/// Turns a part of a folded graph into a tape: pairs of operations become one instruction, results get registers.
struct Compiler {
  private let graph: Graph
  private let inputs: [Int]
  private let outputs: [Int]
  /// How often each node is read; 0 for nodes that are not needed.
  private var readers: [Int]
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
  }

  private mutating func compile() -> Tape {
    countReaders()
    for input in inputs { registers.pin(input) }
    let isInput = Set(inputs)
    let constants = graph.nodes.indices.filter {
      readers[$0] > 0 && graph[$0].number != nil && !isInput.contains($0)
    }
    for constant in constants { registers.pin(constant) }
    registers.skip(to: inputs.count + Tape.constantRegisters(constants.count))
    let fusion = Fusion(graph, given: isInput.union(constants), readers: readers)
    let pairs = self.pairs(in: fusion)
    for place in graph.nodes.indices {
      guard let piece = fusion.pieces[place] else { continue }
      // The product that a pair is of is computed by the pair's instruction.
      if pairs[place] != nil, isInsidePair(piece, place) { continue }
      if case .call(_, let argument) = graph[place], let pair = pairs[argument],
        pair.sine == place || pair.cosine == place
      {
        if place == min(pair.sine, pair.cosine) { append(pair, of: argument, in: fusion) }
      } else {
        append(piece, place)
      }
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

  /// Sines and cosines of the same number, by the place of that number.
  private func pairs(in fusion: Fusion) -> [Int: (sine: Int, cosine: Int)] {
    var (sines, cosines): ([Int: Int], [Int: Int]) = ([:], [:])
    for place in graph.nodes.indices where fusion.pieces[place] != nil {
      guard case .call(let function, let argument) = graph[place] else { continue }
      switch Function.all[function].name {
      case "sin": sines[argument] = place
      case "cos": cosines[argument] = place
      default: break
      }
    }
    return sines.reduce(into: [:]) { pairs, sine in
      if let cosine = cosines[sine.key] { pairs[sine.key] = (sine.value, cosine) }
    }
  }

  /// Whether a node is a product that nobody but its sine and its cosine reads.
  private func isInsidePair(_ piece: Fusion.Piece, _ place: Int) -> Bool {
    piece.code == .multiply && readers[place] == 2
  }

  private mutating func append(_ pair: (sine: Int, cosine: Int), of argument: Int, in fusion: Fusion) {
    var code = Instruction.Code.sineAndCosine
    var operands = [argument, argument]
    if let piece = fusion.pieces[argument], isInsidePair(piece, argument) {
      code = .sineAndCosineOfProduct
      operands = piece.operands
    }
    let sources = operands.map { UInt16(registers[$0]) }
    for operand in operands {
      readers[operand] -= 1
      if readers[operand] == 0 { registers.release(operand) }
    }
    let (sine, cosine) = (UInt16(registers.take(for: pair.sine)), UInt16(registers.take(for: pair.cosine)))
    instructions.append(Instruction(code: code, target: sine, a: sources[0], b: sources[1], c: cosine))
  }

  private mutating func append(_ piece: Fusion.Piece, _ place: Int) {
    var sources = piece.operands.map { UInt16(registers[$0]) }
    sources += [UInt16](repeating: 0, count: 4 - sources.count)
    if piece.code == .call, case .call(let function, _) = graph[place] { sources[2] = UInt16(function) }
    for operand in piece.operands {
      readers[operand] -= 1
      if readers[operand] == 0 { registers.release(operand) }
    }
    let target = registers.take(for: place)
    instructions.append(
      Instruction(
        code: piece.code, target: UInt16(target), a: sources[0], b: sources[1], c: sources[2], d: sources[3]))
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

  /// Leaves registers unused, up to `count`.
  mutating func skip(to count: Int) { self.count = max(self.count, count) }

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
