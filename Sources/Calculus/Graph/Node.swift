/// One operation of a ``Graph``; operands are places in the graph's list of nodes.
enum Node: Hashable, Sendable {
  /// A number by its bits, so that 0 and −0 stay two numbers and equal NaNs are one.
  case bits(UInt64)
  /// A place in ``Constant/all``.
  case constant(Int)
  /// A place in the formula's list of variables.
  case variable(Int)
  case negate(Int)
  /// A place in ``Function/all``, and the argument.
  case call(Int, Int)
  case combine(Operator, Int, Int)

  static func number(_ value: Double) -> Node { .bits(value.bitPattern) }

  /// The number, when the node is one.
  var number: Double? {
    if case .bits(let bits) = self { Double(bitPattern: bits) } else { nil }
  }

  /// The nodes this one is computed from.
  var operands: (first: Int?, second: Int?) {
    switch self {
    case .bits, .constant, .variable: (nil, nil)
    case .negate(let a), .call(_, let a): (a, nil)
    case .combine(_, let a, let b): (a, b)
    }
  }

  /// The same operation on other operands.
  func mapOperands(_ place: (Int) -> Int) -> Node {
    switch self {
    case .bits, .constant, .variable: self
    case .negate(let a): .negate(place(a))
    case .call(let function, let a): .call(function, place(a))
    case .combine(let operation, let a, let b): .combine(operation, place(a), place(b))
    }
  }

  /// The node's value, given the values of the nodes before it.
  func value(_ values: [Double], _ arguments: [Double]) -> Double {
    switch self {
    case .bits(let bits): Double(bitPattern: bits)
    case .constant(let index): Constant.all[index].value
    case .variable(let index): arguments[index]
    case .negate(let a): -values[a]
    case .call(let function, let a): Function.all[function].value(values[a])
    case .combine(let operation, let a, let b): operation.apply(values[a], values[b])
    }
  }
}
