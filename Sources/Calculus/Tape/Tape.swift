/// A flat list of instructions over registers: what a formula, or its derivatives, is computed with.
///
/// Running a tape is one loop with one switch. It allocates nothing and touches no reference count, and the list is
/// read through a pointer because bounds checks would cost as much as the arithmetic. A class, since it owns the memory.
final class Tape: Sendable {
  // Nothing changes what the pointers lead to after `init`.
  private nonisolated(unsafe) let instructions: UnsafePointer<Instruction>
  private nonisolated(unsafe) let functions: UnsafePointer<@convention(c) (Double) -> Double>
  private nonisolated(unsafe) let constants: UnsafePointer<Double>
  private let constantCount: Int
  /// The registers are the inputs, then the constants, then the intermediate results.
  let inputCount: Int
  let registerCount: Int
  /// The registers that hold the results after a run.
  nonisolated(unsafe) let outputs: UnsafePointer<Int>
  let instructionCount: Int

  init(instructions: [Instruction], constants: [Double], inputCount: Int, registerCount: Int, outputs: [Int]) {
    // See `loadConstants`.
    let rounded = constants + [Double](repeating: 0, count: Self.constantRegisters(constants.count) - constants.count)
    self.instructions = copy(instructions + [Instruction(code: .end, target: 0)])
    functions = copy(Function.all.map(\.value))
    self.constants = copy(rounded)
    constantCount = rounded.count
    self.inputCount = inputCount
    self.registerCount = registerCount
    self.outputs = copy(outputs)
    instructionCount = instructions.count
  }

  deinit {
    instructions.deallocate()
    functions.deallocate()
    constants.deallocate()
    outputs.deallocate()
  }

  /// Runs the tape with x and y in the first two registers and returns what `read` finds in the registers then.
  @inline(__always)
  func run<W: Word, Result>(_ x: W, _ y: W, _ read: (UnsafeMutablePointer<W>) -> Result) -> Result {
    if registerCount > 1024 / MemoryLayout<W>.stride { return runInHeap(x, y, read) }
    // Up to 1024 bytes come from the stack, and cheapest when the compiler knows their number.
    return withUnsafeTemporaryAllocation(of: W.self, capacity: 1024 / MemoryLayout<W>.stride) { buffer in
      let registers = buffer.baseAddress.unsafelyUnwrapped
      loadConstants(registers)
      registers[0] = x
      registers[1] = y
      run(registers)
      return read(registers)
    }
  }

  @inline(never)
  private func runInHeap<W: Word, Result>(_ x: W, _ y: W, _ read: (UnsafeMutablePointer<W>) -> Result) -> Result {
    withRegisters { registers in
      registers[0] = x
      registers[1] = y
      run(registers)
      return read(registers)
    }
  }

  /// Calls `body` with registers in which the constants stand, for several runs; the inputs are up to `body`.
  func withRegisters<W: Word, Result>(_ body: (UnsafeMutablePointer<W>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: W.self, capacity: registerCount) { buffer in
      let registers = buffer.baseAddress.unsafelyUnwrapped
      loadConstants(registers)
      return body(registers)
    }
  }

  /// How many registers a number of constants takes.
  static func constantRegisters(_ count: Int) -> Int { max(4, (count + 3) / 4 * 4) }

  @inline(__always)
  private func loadConstants<W: Word>(_ registers: UnsafeMutablePointer<W>) {
    // Four at a time without asking whether there are four: their number is rounded up.
    var index = 0
    repeat {
      for offset in 0..<4 {
        registers[inputCount &+ index &+ offset] = W(repeating: constants[index &+ offset])
      }
      index &+= 4
    } while index < constantCount
  }

  /// Runs the tape: the inputs stand in the first registers, the results will stand in ``outputs``.
  @inline(__always)
  func run<W: Word>(_ registers: UnsafeMutablePointer<W>) {
    var next = instructions
    // Eight copies of the switch: a processor predicts a jump by its place, and in a short tape each copy then always
    // jumps to the same case.
    while step(&next, registers), step(&next, registers), step(&next, registers), step(&next, registers),
      step(&next, registers), step(&next, registers), step(&next, registers), step(&next, registers)
    {}
  }

  /// Does one instruction; false at the end of the tape.
  @inline(__always)
  private func step<W: Word>(_ next: inout UnsafePointer<Instruction>, _ r: UnsafeMutablePointer<W>) -> Bool {
    let i = next
    next += 1
    let a = r[Int(i.pointee.a)]
    let b = r[Int(i.pointee.b)]
    var c: W { r[Int(i.pointee.c)] }
    var d: W { r[Int(i.pointee.d)] }
    let target = r + Int(i.pointee.target)
    switch i.pointee.code {
    case .add: target.pointee = a + b
    case .subtract: target.pointee = a - b
    case .multiply: target.pointee = a * b
    case .divide: target.pointee = a / b
    case .addAdd: target.pointee = a + b + c
    case .addSubtract: target.pointee = a + b - c
    case .addMultiply: target.pointee = (a + b) * c
    case .subtractAdd: target.pointee = a - b + c
    case .subtractSubtract: target.pointee = a - b - c
    case .subtractMultiply: target.pointee = (a - b) * c
    case .multiplyAdd: target.pointee = a * b + c
    case .multiplySubtract: target.pointee = a * b - c
    case .multiplyMultiply: target.pointee = a * b * c
    case .addFrom: target.pointee = c - (a + b)
    case .subtractFrom: target.pointee = c - (a - b)
    case .multiplyFrom: target.pointee = c - a * b
    case .multiplyAddAdd: target.pointee = a * b + c + d
    case .multiplyAddMultiply: target.pointee = (a * b + c) * d
    case .addMultiplyAdd: target.pointee = (a + b) * c + d
    case .multiplyMultiplyAdd: target.pointee = a * b * c + d
    case .multiplyMultiplySubtract: target.pointee = a * b * c - d
    case .multiplyMultiplyMultiply: target.pointee = a * b * c * d
    case .sumOfProducts: target.pointee = a * b + c * d
    case .differenceOfProducts: target.pointee = a * b - c * d
    case .negate: target.pointee = -a
    case .squareRoot: target.pointee = a.squareRoot()
    case .call: target.pointee = a.mapped(functions[Int(i.pointee.c)])
    case .sineAndCosine: a.sineAndCosine(target, r + Int(i.pointee.c))
    case .sineAndCosineOfProduct: (a * b).sineAndCosine(target, r + Int(i.pointee.c))
    case .power, .minimum, .maximum, .hypotenuse, .angle: target.pointee = rare(i.pointee.code, a, b)
    case .end: return false
    }
    return true
  }
}

/// Operations that are not worth a place in every copy of the switch.
@inline(never)
private func rare<W: Word>(_ code: Instruction.Code, _ a: W, _ b: W) -> W {
  switch code {
  case .power: a.mapped(b) { raise($0, to: $1) }
  case .minimum: a.mapped(b) { Operator.minimum.apply($0, $1) }
  case .hypotenuse: a.mapped(b) { Operator.hypotenuse.apply($0, $1) }
  case .angle: a.mapped(b) { Operator.angle.apply($0, $1) }
  default: a.mapped(b) { Operator.maximum.apply($0, $1) }
  }
}

/// The elements in memory of their own.
private func copy<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
  let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
  memory.initialize(from: elements, count: elements.count)
  return UnsafePointer(memory)
}
