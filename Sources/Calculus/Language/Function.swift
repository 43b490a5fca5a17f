#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A function of one variable that a formula may use: its name, its value and its slope, in one place.
///
/// Adding a function is one entry in ``all``: the lexer, the printer, the help, the tape and the tests read this list.
struct Function: Sendable {
  /// The name in a formula.
  let name: String
  /// Other spellings.
  var aliases: [String] = []
  /// One line for the help.
  let meaning: String
  /// f(u).
  let value: @convention(c) (Double) -> Double
  /// f′(u), as a node; the arguments are the graph, u and f(u), which a slope may use again.
  let slope: @Sendable (inout Graph, _ u: Int, _ f: Int) -> Int

  /// The function's place in ``all``; a node of a graph refers to a function by it.
  static func index(of name: String) -> Int {
    guard let index = all.firstIndex(where: { $0.name == name }) else { preconditionFailure("no function \(name)") }
    return index
  }

  /// All functions of one variable.
  ///
  /// At kinks and jumps the slopes follow PyTorch: |u|′ is 0 at 0, and sign, floor and step have the slope 0 everywhere.
  static let all: [Function] = trigonometric + exponential + piecewise

  private static let trigonometric = [
    Function(
      name: "sin", meaning: "sine of an angle in radians", value: { sin($0) },
      slope: { graph, u, _ in graph.call("cos", u) }),
    Function(
      name: "cos", meaning: "cosine of an angle in radians", value: { cos($0) },
      slope: { graph, u, _ in graph.negated(graph.call("sin", u)) }),
    Function(
      name: "tan", meaning: "tangent of an angle in radians", value: { tan($0) },
      slope: { graph, _, f in graph.sum(graph.one, graph.squared(f)) }),
    Function(
      name: "asin", meaning: "inverse sine, for −1 ≤ x ≤ 1", value: { asin($0) },
      slope: { graph, u, _ in
        graph.quotient(graph.one, graph.call("sqrt", graph.difference(graph.one, graph.squared(u))))
      }),
    Function(
      name: "acos", meaning: "inverse cosine, for −1 ≤ x ≤ 1", value: { acos($0) },
      slope: { graph, u, _ in
        graph.negated(graph.quotient(graph.one, graph.call("sqrt", graph.difference(graph.one, graph.squared(u)))))
      }),
    Function(
      name: "atan", meaning: "inverse tangent", value: { atan($0) },
      slope: { graph, u, _ in graph.quotient(graph.one, graph.sum(graph.one, graph.squared(u))) }),
    Function(
      name: "sinh", meaning: "hyperbolic sine", value: { sinh($0) },
      slope: { graph, u, _ in graph.call("cosh", u) }),
    Function(
      name: "cosh", meaning: "hyperbolic cosine", value: { cosh($0) },
      slope: { graph, u, _ in graph.call("sinh", u) }),
    // Not 1 − tanh², which cancels where tanh is flat.
    Function(
      name: "tanh", meaning: "hyperbolic tangent", value: { tanh($0) },
      slope: { graph, u, _ in graph.quotient(graph.one, graph.squared(graph.call("cosh", u))) }),
  ]

  private static let exponential = [
    Function(
      name: "exp", meaning: "e to the power x", value: { exp($0) },
      slope: { _, _, f in f }),
    Function(
      name: "log", aliases: ["ln"], meaning: "natural logarithm, for x > 0", value: { log($0) },
      slope: { graph, u, _ in graph.quotient(graph.one, u) }),
    Function(
      name: "log2", meaning: "logarithm to the base 2, for x > 0", value: { log2($0) },
      slope: { graph, u, _ in graph.quotient(graph.one, graph.product(u, graph.call("log", graph.number(2)))) }),
    Function(
      name: "log10", meaning: "logarithm to the base 10, for x > 0", value: { log10($0) },
      slope: { graph, u, _ in graph.quotient(graph.one, graph.product(u, graph.call("log", graph.number(10)))) }),
    Function(
      name: "sqrt", meaning: "square root, also √x, for x ≥ 0", value: { $0.squareRoot() },
      slope: { graph, _, f in graph.quotient(graph.one, graph.product(graph.number(2), f)) }),
    Function(
      name: "cbrt", meaning: "cube root", value: { cbrt($0) },
      slope: { graph, _, f in graph.quotient(graph.one, graph.product(graph.number(3), graph.squared(f))) }),
  ]

  private static let piecewise = [
    Function(
      name: "abs", meaning: "absolute value, also |x|", value: { abs($0) },
      slope: { graph, u, _ in graph.call("sign", u) }),
    Function(
      name: "sign", meaning: "−1, 0 or 1", value: { $0 > 0 ? 1 : $0 < 0 ? -1 : $0.isNaN ? $0 : 0 },
      slope: { graph, _, _ in graph.zero }),
    Function(
      name: "floor", meaning: "the next whole number below", value: { $0.rounded(.down) },
      slope: { graph, _, _ in graph.zero }),
    // The slopes of min and max are steps.
    Function(
      name: "step", meaning: "0 for x < 0, otherwise 1", value: { $0 >= 0 ? 1 : $0.isNaN ? $0 : 0 },
      slope: { graph, _, _ in graph.zero }),
  ]
}
