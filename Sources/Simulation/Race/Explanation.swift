import Calculus
import Words

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

  /// What a symbol of the equations is.
  public enum Kind: Sendable, Hashable {
    /// The parameter.
    case parameter
    /// Its partial derivative, or what the rule was given in its place.
    case gradient
    /// A knob, by the name that a person turns it by.
    case knob(String)
    /// A quantity with a value of its own in each coordinate.
    case coordinate
    /// A number that is the same for both coordinates.
    case number
  }

  /// The equations in the order in which they were computed. The last one is that of the parameter, `w`.
  public let lines: [Line]
  /// Whether the rule saw the derivative itself: no noise on it, no clipping, no decay, and taken where the point was.
  public let isGradientExact: Bool
  /// The step that is explained: the one that led to it from the step before.
  public let step: Int
  /// What each symbol is.
  public let kinds: [String: Kind]
  /// What the quantities are that no equation computes.
  public let meanings: [String: Phrase]

  /// The value of a symbol that no equation computes.
  public func value(of symbol: String) -> Double { lines.first?.value(of: symbol) ?? .nan }

  /// The arithmetic by which `before` became `after`, one step later, in coordinate 0 or 1.
  public init(from before: Run, to after: Run, coordinate: Int, reading book: inout EquationBook) {
    precondition(after.step == before.step + 1)
    step = after.step
    isGradientExact =
      before.course.oracle.isExact && !after.optimizer.signals.contains { $0.symbol == "g" }
    let equations = book.equations(of: after.optimizer)
    let signals = after.optimizer.signals
    meanings = Dictionary(signals.map { ($0.symbol, $0.meaning) }) { $1 }
    kinds = Dictionary(
      book.knobNames(of: after.optimizer).map { ($0.key, Kind.knob($0.value)) }
        + signals.map { ($0.symbol, $0.isNumber ? .number : .coordinate) } + [("w", .parameter), ("g", .gradient)]
    ) { $1 }
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
