import Words

/// A formula of one or two parameters, compiled: its value, gradient and Hessian at any point.
///
/// ```swift
/// let bowl = try ScalarField(Formula("x^2/20 + y^2"))
/// bowl.evaluate(at: [-7, 2])  // (value: 6.45, gradient: [-0.7, 4.0])
/// bowl.hessian(at: [0, 0])    // xx 0.1, xy 0, yy 2
/// ```
///
/// All ways to compute a value give the same bits: one point or eight side by side, with the gradient or without, one by
/// one or as a grid.
public struct ScalarField: Sendable {
  /// More operations than this are refused. No formula that fits a screen comes near.
  static let largestGraph = 20_000

  /// The formula that is computed.
  public let formula: Formula
  /// The names of the parameters, in their order.
  public let parameters: [String]
  /// The number of parameters, 1 or 2. In one dimension the gradient's y is 0.
  public var dimension: Int { parameters.count }
  private let valueTape: Tape
  private let gradientTape: Tape
  private let hessianTape: Tape
  private let grid: Grid

  /// Differentiates and compiles a formula.
  ///
  /// - Parameters:
  ///   - formula: A formula of at most two variables.
  ///   - dimension: 1 or 2, at most the number of variables; nil for as many as the formula has parameters.
  /// - Throws: An error when the formula has more than two variables or its derivatives are too large.
  public init(_ formula: Formula, dimension: Int? = nil) throws(FormulaError) {
    let names = formula.variables
    guard names.count <= 2 else {
      let list = names.joined(separator: ", ")
      throw FormulaError.whole(formula, "a surface has at most two parameters, and these are \(names.count): \(list)")
    }
    self.formula = formula
    parameters = Array(names.prefix(dimension ?? formula.parameters.count))
    var graph = Graph(nodes: formula.nodes)
    let value = formula.nodes.count - 1
    let slopes = graph.gradient(of: value, by: [0, 1])
    try Self.check(graph, formula)
    let curvatures = [graph.gradient(of: slopes[0], by: [0, 1]), graph.gradient(of: slopes[1], by: [1])].flatMap { $0 }
    try Self.check(graph, formula)
    let folded = Folding.fold(graph, [value] + slopes + curvatures)
    graph = folded.graph
    // Powers have become multiplications.
    try Self.check(graph, formula)
    let point = [graph.insert(.variable(0)), graph.insert(.variable(1))]
    valueTape = Compiler.tape(graph, inputs: point, outputs: [folded.roots[0]])
    gradientTape = Compiler.tape(graph, inputs: point, outputs: Array(folded.roots[0...2]))
    hessianTape = Compiler.tape(graph, inputs: point, outputs: Array(folded.roots[3...5]))
    grid = Grid(graph, root: folded.roots[0])
  }

  private static func check(_ graph: Graph, _ formula: Formula) throws(FormulaError) {
    guard graph.nodes.count <= largestGraph else {
      throw FormulaError.whole(formula, "the derivatives of this formula need more than \(largestGraph) operations")
    }
  }

  /// The value at a point.
  public func value(at p: SIMD2<Double>) -> Double {
    let outputs = valueTape.outputs
    return valueTape.run(p.x, p.y) { $0[outputs[0]] }
  }

  /// The value and the gradient at a point.
  public func evaluate(at p: SIMD2<Double>) -> (value: Double, gradient: SIMD2<Double>) {
    let outputs = gradientTape.outputs
    return gradientTape.run(p.x, p.y) { ($0[outputs[0]], SIMD2($0[outputs[1]], $0[outputs[2]])) }
  }

  /// The gradient at a point: the direction of steepest ascent.
  public func gradient(at p: SIMD2<Double>) -> SIMD2<Double> { evaluate(at: p).gradient }

  /// The second derivatives at a point.
  public func hessian(at p: SIMD2<Double>) -> Hessian {
    let outputs = hessianTape.outputs
    return hessianTape.run(p.x, p.y) { Hessian(xx: $0[outputs[0]], xy: $0[outputs[1]], yy: $0[outputs[2]]) }
  }

  /// Values and gradients at several points side by side, one in each lane. Fast for `SIMD8`.
  @inlinable
  public func evaluate<Lanes: SIMD>(
    x: Lanes, y: Lanes
  ) -> (value: Lanes, gradientX: Lanes, gradientY: Lanes) where Lanes.Scalar == Double {
    if Lanes.self == SIMD8<Double>.self {
      let result = evaluateEight(
        x: unsafeBitCast(x, to: SIMD8<Double>.self), y: unsafeBitCast(y, to: SIMD8<Double>.self))
      return (
        unsafeBitCast(result.value, to: Lanes.self), unsafeBitCast(result.gradientX, to: Lanes.self),
        unsafeBitCast(result.gradientY, to: Lanes.self)
      )
    }
    var result = (value: Lanes(), gradientX: Lanes(), gradientY: Lanes())
    for lane in x.indices {
      let (value, gradient) = evaluate(at: SIMD2(x[lane], y[lane]))
      result.value[lane] = value
      result.gradientX[lane] = gradient.x
      result.gradientY[lane] = gradient.y
    }
    return result
  }

  /// Values and gradients at eight points side by side.
  @usableFromInline
  func evaluateEight(
    x: SIMD8<Double>, y: SIMD8<Double>
  ) -> (value: SIMD8<Double>, gradientX: SIMD8<Double>, gradientY: SIMD8<Double>) {
    let outputs = gradientTape.outputs
    return gradientTape.run(x, y) { ($0[outputs[0]], $0[outputs[1]], $0[outputs[2]]) }
  }

  /// The values on a regular grid, row after row: the value at (`xs[i]`, `ys[j]`) is number `j * xs.count + i`.
  public func values(xs: [Double], ys: [Double]) -> [Double] { grid.values(xs: xs, ys: ys) }
}

extension FormulaError {
  /// An error that concerns a formula as a whole.
  fileprivate static func whole(_ formula: Formula, _ sentence: Phrase) -> FormulaError {
    FormulaError(text: formula.text, range: 0..<min(formula.text.count, 70), sentence: sentence)
  }
}
