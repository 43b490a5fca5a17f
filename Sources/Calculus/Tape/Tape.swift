/// A flat list of instructions over registers: what a formula, or its derivatives, is computed with.
///
/// Running a tape is one loop with one switch. It allocates nothing and touches no reference count, and the list is
/// read through a pointer because bounds checks would cost as much as the arithmetic. A class, since it owns the memory.
final class Tape: @unchecked Sendable {  // Nothing changes after `init`.
  private let instructions: UnsafeMutablePointer<Instruction>
  private let functions: UnsafeMutablePointer<@convention(c) (Double) -> Double>
  private let constants: UnsafeMutableBufferPointer<Double>
  /// The registers are the inputs, then the constants, then the intermediate results.
  let inputCount: Int
  let registerCount: Int
  /// The registers that hold the results after a run.
  let outputs: UnsafeMutableBufferPointer<Int>

  init(instructions: [Instruction], constants: [Double], inputCount: Int, registerCount: Int, outputs: [Int]) {
    self.instructions = .allocate(capacity: instructions.count + 1)
    self.instructions.initialize(
      from: instructions + [Instruction(code: .end, target: 0)], count: instructions.count + 1)
    functions = .allocate(capacity: Function.all.count)
    functions.initialize(from: Function.all.map(\.value), count: Function.all.count)
    self.constants = .allocate(capacity: constants.count)
    _ = self.constants.initialize(from: constants)
    self.outputs = .allocate(capacity: outputs.count)
    _ = self.outputs.initialize(from: outputs)
    self.inputCount = inputCount
    self.registerCount = registerCount
  }

  deinit {
    instructions.deallocate()
    functions.deallocate()
    constants.deallocate()
    outputs.deallocate()
  }

  /// Calls `body` with registers in which the constants stand; the inputs are up to `body`.
  @inline(__always)
  func withRegisters<W: Word, Result>(
    of type: W.Type = W.self, _ body: (UnsafeMutablePointer<W>) -> Result
  ) -> Result {
    // Up to 1024 bytes come from the stack.
    let onStack = 1024 / MemoryLayout<W>.stride
    let capacity = registerCount <= onStack ? onStack : registerCount
    return withUnsafeTemporaryAllocation(of: W.self, capacity: capacity) { buffer in
      guard let registers = buffer.baseAddress else { preconditionFailure("a tape has registers") }
      var register = inputCount
      for constant in constants {
        registers[register] = W(repeating: constant)
        register += 1
      }
      return body(registers)
    }
  }

  /// Runs the tape: the inputs stand in the first registers, the results will stand in ``outputs``.
  @inline(__always)
  func run<W: Word>(_ r: UnsafeMutablePointer<W>) {
    var next = UnsafePointer(instructions)
    while true {
      let i = next.pointee
      next += 1
      let a = r[Int(i.a)]
      let b = r[Int(i.b)]
      switch i.code {
      case .add: r[Int(i.target)] = a + b
      case .subtract: r[Int(i.target)] = a - b
      case .multiply: r[Int(i.target)] = a * b
      case .divide: r[Int(i.target)] = a / b
      case .addAdd: r[Int(i.target)] = a + b + r[Int(i.c)]
      case .addSubtract: r[Int(i.target)] = a + b - r[Int(i.c)]
      case .addMultiply: r[Int(i.target)] = (a + b) * r[Int(i.c)]
      case .subtractAdd: r[Int(i.target)] = a - b + r[Int(i.c)]
      case .subtractSubtract: r[Int(i.target)] = a - b - r[Int(i.c)]
      case .subtractMultiply: r[Int(i.target)] = (a - b) * r[Int(i.c)]
      case .multiplyAdd: r[Int(i.target)] = a * b + r[Int(i.c)]
      case .multiplySubtract: r[Int(i.target)] = a * b - r[Int(i.c)]
      case .multiplyMultiply: r[Int(i.target)] = a * b * r[Int(i.c)]
      case .addFrom: r[Int(i.target)] = r[Int(i.c)] - (a + b)
      case .subtractFrom: r[Int(i.target)] = r[Int(i.c)] - (a - b)
      case .multiplyFrom: r[Int(i.target)] = r[Int(i.c)] - a * b
      case .sumOfProducts: r[Int(i.target)] = a * b + r[Int(i.c)] * r[Int(i.d)]
      case .differenceOfProducts: r[Int(i.target)] = a * b - r[Int(i.c)] * r[Int(i.d)]
      case .negate: r[Int(i.target)] = -a
      case .squareRoot: r[Int(i.target)] = a.squareRoot()
      case .call: r[Int(i.target)] = a.mapped(functions[Int(i.b)])
      case .sineCosine:
        r[Int(i.target)] = a.mapped(functions[Int(i.c)])
      case .power: r[Int(i.target)] = a.mapped(b) { raise($0, to: $1) }
      case .minimum: r[Int(i.target)] = a.mapped(b) { Operator.minimum.apply($0, $1) }
      case .maximum: r[Int(i.target)] = a.mapped(b) { Operator.maximum.apply($0, $1) }
      case .end: return
      }
    }
  }
}
