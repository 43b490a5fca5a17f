import Libc

extension Function {
  static let exponential = [
    Function(
      name: "exp", meaning: "e to the power x", value: { exp($0) },
      slope: { _, _, f in f }),
    Function(
      name: "log", aliases: ["ln"], meaning: "natural logarithm, for x > 0", value: { log($0) },
      slope: { graph, u, _ in graph.quotient(graph.one, u) }),
    Function(
      name: "log2", aliases: ["log_2", "log₂"], meaning: "logarithm to the base 2, for x > 0", value: { log2($0) },
      slope: { graph, u, _ in graph.quotient(graph.one, graph.product(u, graph.call("log", graph.number(2)))) }),
    Function(
      name: "log10", aliases: ["lg", "log_10", "log₁₀"], meaning: "logarithm to the base 10, for x > 0",
      value: { log10($0) },
      slope: { graph, u, _ in graph.quotient(graph.one, graph.product(u, graph.call("log", graph.number(10)))) }),
    Function(
      name: "log1p", meaning: "log(1 + x), exact near 0, for x > −1", value: { log1p($0) },
      slope: { graph, u, _ in graph.quotient(graph.one, graph.sum(graph.one, u)) }),
    Function(
      name: "expm1", meaning: "exp(x) − 1, exact near 0", value: { expm1($0) },
      slope: { graph, u, _ in graph.call("exp", u) }),
    Function(
      name: "sqrt", meaning: "square root, also √x, for x ≥ 0", value: { $0.squareRoot() },
      slope: { graph, _, f in graph.quotient(graph.one, graph.product(graph.number(2), f)) }),
    Function(
      name: "cbrt", meaning: "cube root", value: { cbrt($0) },
      slope: { graph, _, f in graph.quotient(graph.one, graph.product(graph.number(3), graph.squared(f))) }),
    // The slope of a power by its exponent is uᵛ·log u, which is 0 at u = 0 as in PyTorch, and not 0·∞.
    Function(
      name: "log-of-base", meaning: "log(x), but 0 at 0", symbol: "log", value: { $0 == 0 ? 0 : log($0) },
      slope: { graph, u, _ in graph.call("reciprocal-of-base", u) }),
    Function(
      name: "reciprocal-of-base", meaning: "1/x, but 0 at 0", symbol: "1/", value: { $0 == 0 ? 0 : 1 / $0 },
      slope: { graph, _, f in graph.negated(graph.squared(f)) }),
  ]
}
