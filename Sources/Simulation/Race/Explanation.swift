/// The arithmetic of one step in one coordinate: the optimizer's own equations with the numbers that were put in.
public struct Explanation: Sendable {
  /// An equation `target ← formula`.
  public struct Line: Sendable {
    /// What was computed.
    public let target: String
    /// The formula, cut at its symbols.
    public let tokens: [Token]
    /// What came out.
    public let result: Double
  }

  /// A piece of a formula.
  public enum Token: Sendable, Hashable {
    /// Signs, brackets and numbers.
    case text(String)
    /// A symbol and the number it stood for.
    case symbol(String, Double)
  }

  /// The equations in the order in which they were computed. The last one is that of the parameter, `w`.
  public let lines: [Line]
  /// Whether the rule saw the derivative itself: no noise on it, no clipping, no decay, and taken where the point was.
  public let isGradientExact: Bool
  /// The step that is explained: the one that led to it from the step before.
  public let step: Int

  /// The arithmetic by which `before` became `after`, one step later, in coordinate 0 or 1.
  public init(from before: Run, to after: Run, coordinate: Int) {
    precondition(after.step == before.step + 1)
    step = after.step
    isGradientExact =
      before.course.oracle.isExact && !after.optimizer.signals.contains { $0.symbol == "g" }
    let equations = after.optimizer.equations.map { $0.split(separator: " ← ", maxSplits: 1).map(String.init) }
    var symbols = Self.symbols(before, after, coordinate)
    let computed = Self.signals(after.optimizer, coordinate).merging(["w": after.point[coordinate]]) { $1 }
    lines = equations.map { equation in
      let tokens = Self.tokens(of: equation[1], symbols)
      let result = computed[equation[0]] ?? .nan
      symbols[equation[0]] = result
      return Line(target: equation[0], tokens: tokens, result: result)
    }
  }

  /// Every symbol with its value before the first equation: what an equation computes has the value of the step before,
  /// what none computes that of this step.
  private static func symbols(_ before: Run, _ after: Run, _ coordinate: Int) -> [String: Double] {
    var oracle = before.course.oracle
    oracle.step = before.step
    var symbols = before.optimizer.valuesBySymbol
    symbols["w"] = before.point[coordinate]
    symbols["g"] = oracle.gradient(at: before.point)[coordinate]
    symbols.merge(signals(after.optimizer, coordinate)) { $1 }
    let targets = Set(after.optimizer.equations.compactMap { $0.split(separator: " ← ").first.map(String.init) })
    for (symbol, value) in signals(before.optimizer, coordinate) where targets.contains(symbol) {
      symbols[symbol] = value
    }
    return symbols
  }

  private static func signals(_ optimizer: any Optimizer, _ coordinate: Int) -> [String: Double] {
    Dictionary(optimizer.signals.map { ($0.symbol, $0.value[coordinate]) }) { $1 }
  }

  /// Cuts a formula at its symbols; the longest symbol wins, and a letter inside a function's name is none.
  private static func tokens(of formula: String, _ symbols: [String: Double]) -> [Token] {
    let names = symbols.keys.sorted { $0.count > $1.count }
    var tokens: [Token] = []
    var text = ""
    var rest = Substring(formula)
    while let first = rest.first {
      if let function = ["max", "min", "sign", "sqrt", "abs"].first(where: { rest.hasPrefix($0 + "(") }) {
        text += function
        rest = rest.dropFirst(function.count)
      } else if let name = names.first(where: { rest.hasPrefix($0) }), let value = symbols[name] {
        if !text.isEmpty { tokens.append(.text(text)) }
        text = ""
        tokens.append(.symbol(name, value))
        rest = rest.dropFirst(name.count)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return text.isEmpty ? tokens : tokens + [.text(text)]
  }
}

extension Race {
  /// The arithmetic of the step that led to the one looked at; nil at the start.
  public func explanation(of index: Int, coordinate: Int) -> Explanation? {
    guard step > 0 else { return nil }
    let before = timelines[index].run(at: step - 1)
    // Made once more, because a knob turned at the step looked at is not what led to it.
    var after = before
    after.advance(by: 1)
    return Explanation(from: before, to: after, coordinate: coordinate)
  }
}
