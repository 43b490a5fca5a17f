import Calculus

/// The arithmetic of one step in one coordinate: the optimizer's own equations with the numbers that were put in.
public struct Explanation: Sendable {
  /// An equation and its numbers.
  public struct Line: Sendable {
    /// The equation, as it is computed.
    public let equation: Equation
    /// What every symbol stood for.
    public let values: [String: Double]
    /// What came out.
    public let result: Double

    /// What a symbol stood for; NaN for one that nothing has.
    public func value(of symbol: String) -> Double { values[symbol] ?? .nan }
  }

  /// The equations in the order in which they were computed. The last one is that of the parameter, `w`.
  public let lines: [Line]
  /// Whether the rule saw the derivative itself: no noise on it, no clipping, no decay, and taken where the point was.
  public let isGradientExact: Bool
  /// The step that is explained: the one that led to it from the step before.
  public let step: Int

  /// The arithmetic by which `before` became `after`, one step later, in coordinate 0 or 1.
  public init(from before: Run, to after: Run, coordinate: Int, reading book: inout EquationBook) {
    precondition(after.step == before.step + 1)
    step = after.step
    isGradientExact =
      before.course.oracle.isExact && !after.optimizer.signals.contains { $0.symbol == "g" }
    let equations = book.equations(of: after.optimizer)
    var symbols = book.knobs(of: before.optimizer)
    symbols.merge(Self.symbols(before, after, coordinate, targets: Set(equations.map(\.target)))) { $1 }
    let computed = Self.signals(after.optimizer, coordinate).merging(["w": after.point[coordinate]]) { $1 }
    lines = equations.map { equation in
      let values = symbols
      let result = computed[equation.target] ?? .nan
      symbols[equation.target] = result
      return Line(equation: equation, values: values, result: result)
    }
  }

  /// Every symbol but the knobs, with its value before the first equation: what an equation computes (`targets`) has the
  /// value of the step before, what none computes that of this step.
  private static func symbols(
    _ before: Run, _ after: Run, _ coordinate: Int, targets: Set<String>
  ) -> [String: Double] {
    var oracle = before.course.oracle
    oracle.step = before.step
    var symbols = ["w": before.point[coordinate], "g": oracle.gradient(at: before.point)[coordinate]]
    symbols.merge(signals(after.optimizer, coordinate)) { $1 }
    symbols.merge(signals(before.optimizer, coordinate).filter { targets.contains($0.key) }) { $1 }
    return symbols
  }

  private static func signals(_ optimizer: any Optimizer, _ coordinate: Int) -> [String: Double] {
    Dictionary(optimizer.signals.map { ($0.symbol, $0.value[coordinate]) }) { $1 }
  }
}

extension Race {
  /// The arithmetic of a step of an entrant, of the one looked at unless another one is given, in each coordinate; empty
  /// at the start.
  public func explanations(
    of index: Int, at step: Int? = nil, reading book: inout EquationBook
  ) -> [Explanation] {
    let step = min(step ?? self.step, timelines[index].end)
    guard step > 0 else { return [] }
    let before = timelines[index].run(at: step - 1)
    // Made once more, because a knob turned at the step looked at is not what led to it.
    var after = before
    after.advance(by: 1)
    return (0..<surface.dimension).map { Explanation(from: before, to: after, coordinate: $0, reading: &book) }
  }
}
