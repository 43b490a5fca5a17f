import Words

extension ScalarField {
  /// Why there is no value or no slope at a point. Nil where every operation of the formula has a finite result.
  ///
  /// ```swift
  /// try ScalarField(Formula("log(x)")).obstacle(at: [-1, 0])?.sentence  // "log(-1) is no number"
  /// ```
  public func obstacle(at p: SIMD2<Double>) -> Obstacle? {
    let nodes = formula.nodes
    let arguments = [p.x, p.y]
    var values: [Double] = []
    for node in nodes {
      let value = node.value(values, arguments)
      let operands = [node.operands.first, node.operands.second].compactMap { $0 }
      if !value.isFinite, operands.allSatisfy({ values[$0].isFinite }) {
        let isOfSigmoid = node.isExponential(in: nodes) && hasOneAndExponential
        return Obstacle(node, of: nodes, values, value, isOfSigmoid)
      }
      values.append(value)
    }
    return nil
  }

  /// Whether 1 + exp(u) occurs, as in the sigmoid function and in softplus.
  private var hasOneAndExponential: Bool {
    let nodes = formula.nodes
    return nodes.contains { node in
      guard case .combine(.add, let a, let b) = node else { return false }
      return [(a, b), (b, a)].contains { nodes[$0].number == 1 && nodes[$1].isExponential(in: nodes) }
    }
  }
}

/// The first operation of a formula whose result is not finite although its operands are.
public struct Obstacle: Sendable, Hashable {
  /// The operation with its numbers, and the cure where there is one: `(-1)^0.333333 is no number: write cbrt( ) …`.
  public let sentence: Phrase
  /// Whether the same function can be written so that it has a value.
  public let hasCure: Bool
  /// Whether there is a value, which is only too large to be written.
  public let isOverflow: Bool

  /// Nil for what is no operation.
  fileprivate init?(_ node: Node, of nodes: [Node], _ values: [Double], _ value: Double, _ isOfSigmoid: Bool) {
    func text(_ place: Int) -> String {
      if case .constant(let index) = nodes[place] { return Constant.all[index].name }
      return NumberText.significant(values[place], digits: 6)
    }
    func bracketed(_ place: Int) -> String { values[place] < 0 ? "(\(text(place)))" : text(place) }
    let operation: String
    let isPole: Bool
    var isCubeRoot = false
    switch node {
    case .bits, .constant, .variable, .negate: return nil
    case .call(let function, let a):
      let name = Function.all[function].name
      operation = "\(name)(\(text(a)))"
      isPole = values[a] == 0 || name == "atanh"
    case .combine(let kind, let a, let b):
      operation = kind.written(bracketed(a), bracketed(b))
      isPole = values[b] == 0 || kind == .power && values[a] == 0
      // Nobody writes more digits than 0.33.
      let thirds = 3 * values[b]
      isCubeRoot = kind == .power && value.isNaN && abs(thirds - thirds.rounded()) < 0.03
    }
    isOverflow = !value.isNaN && !isPole
    hasCure = isCubeRoot || isOfSigmoid
    if isCubeRoot {
      sentence = "\(operation) is no number: write cbrt( ) for a cube root"
    } else if value.isNaN {
      sentence = "\(operation) is no number"
    } else if isPole {
      sentence = "\(operation) is infinite"
    } else if isOfSigmoid {
      sentence = "\(operation) is too large: write sigmoid(x) for 1/(1+exp(-x)), softplus(x) for log(1+exp(x))"
    } else {
      sentence = "\(operation) is too large to be written"
    }
  }
}

extension Operator {
  /// The operation as it is typed.
  fileprivate func written(_ a: String, _ b: String) -> String {
    switch self {
    case .add: "\(a) + \(b)"
    case .subtract: "\(a) - \(b)"
    case .multiply: "\(a)*\(b)"
    case .divide: "\(a)/\(b)"
    case .power: "\(a)^\(b)"
    case .minimum, .maximum, .hypotenuse, .angle: "\(functionName ?? "")(\(a), \(b))"
    }
  }
}

extension Node {
  /// Whether it is exp(u) or e^u.
  fileprivate func isExponential(in nodes: [Node]) -> Bool {
    switch self {
    case .call(let function, _): return Function.all[function].name == "exp"
    case .combine(.power, let base, _):
      guard case .constant(let index) = nodes[base] else { return false }
      return Constant.all[index].name == "e"
    default: return false
    }
  }
}
