import Libc
import Words

/// An operation on two values.
enum Operator: UInt8, Sendable, CaseIterable {
  case add, subtract, multiply, divide, power, minimum, maximum, hypotenuse, angle

  /// The operators that are written as functions, with one line for the help.
  static let named: [(name: String, meaning: Phrase, operation: Operator)] = [
    ("min", "the smaller of two or more values", .minimum),
    ("max", "the larger of two or more values", .maximum),
    ("pow", "the first value to the power of the second", .power),
    ("hypot", "√(x² + y²), without overflow", .hypotenuse),
    ("atan2", "the angle of the point (x, y), as atan2(y, x)", .angle),
  ]

  /// The function that it is printed as: `max` of max(x, 1); nil for what has a sign.
  var functionName: String? {
    self == .power ? nil : Self.named.first { $0.operation == self }?.name
  }

  /// Whether a third value may follow the second: min(a, b, c).
  var takesMany: Bool { self == .minimum || self == .maximum }

  /// Whether a ∘ b = b ∘ a to the last bit.
  var isCommutative: Bool { self == .add || self == .multiply }

  /// a ∘ b. Of two equal values `min` and `max` take the first; a value that is not a number wins.
  func apply(_ a: Double, _ b: Double) -> Double {
    switch self {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .power: raise(a, to: b)
    case .minimum: b < a || b.isNaN ? b : a
    case .maximum: b > a || b.isNaN ? b : a
    case .hypotenuse: hypot(a, b)
    case .angle: atan2(a, b)
    }
  }
}

/// The whole exponents of which a power is a few multiplications: faster than `pow` and, up to here, as exact.
let multipliedExponents = -16.0...16.0

/// a to the power b; 0⁰ is 1.
///
/// Small whole exponents multiply (`x²` is x·x, `x³` is x·x·x, `x⁴` is x²·x²), so negative bases are welcome.
func raise(_ a: Double, to b: Double) -> Double {
  guard multipliedExponents.contains(b), b.rounded(.towardZero) == b else { return pow(a, b) }
  let size = repeatedProduct(of: a, count: Int(b.magnitude), one: 1, multiply: *)
  return b < 0 ? 1 / size : size
}

/// The product of `count` equal factors by squaring. The order of the multiplications is the same for values and for
/// nodes of a graph, so that both give the same bits.
func repeatedProduct<Factor>(
  of factor: Factor, count: Int, one: Factor, multiply: (Factor, Factor) -> Factor
) -> Factor {
  if count == 0 { return one }
  if count == 1 { return factor }
  if count % 2 == 1 {
    return multiply(repeatedProduct(of: factor, count: count - 1, one: one, multiply: multiply), factor)
  }
  let half = repeatedProduct(of: factor, count: count / 2, one: one, multiply: multiply)
  return multiply(half, half)
}
