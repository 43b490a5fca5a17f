/// One step of a ``Tape``: read some registers, write one.
struct Instruction {
  var code: Code
  /// The register written.
  var target: UInt16
  var a: UInt16 = 0
  var b: UInt16 = 0
  var c: UInt16 = 0
  var d: UInt16 = 0

  /// What an instruction computes.
  ///
  /// Two arithmetic operations are often done by one instruction, because reading the instruction costs more than the
  /// arithmetic. Each operation rounds on its own, exactly as two instructions would.
  enum Code: UInt8 {
    // a ∘ b
    case add, subtract, multiply, divide
    // (a ∘ b) ∘ c
    case addAdd, addSubtract, addMultiply
    case subtractAdd, subtractSubtract, subtractMultiply
    case multiplyAdd, multiplySubtract, multiplyMultiply
    // c − (a ∘ b)
    case addFrom, subtractFrom, multiplyFrom
    // ((a ∘ b) ∘ c) ∘ d
    case multiplyAddAdd, multiplyAddMultiply, addMultiplyAdd
    case multiplyMultiplyAdd, multiplyMultiplySubtract, multiplyMultiplyMultiply
    // a·b ± c·d
    case sumOfProducts, differenceOfProducts
    case negate, squareRoot
    /// The function numbered c, of a.
    case call
    case power, minimum, maximum, hypotenuse, angle
    /// Sine of a, and the cosine of a into register c.
    case sineAndCosine
    /// Sine of a·b, and its cosine into register c.
    case sineAndCosineOfProduct
    case end
  }
}
