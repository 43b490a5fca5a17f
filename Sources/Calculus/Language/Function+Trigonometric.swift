import Libc

extension Function {
  static let trigonometric = [
    Function(
      name: "sin", meaning: "sine of an angle in radians", value: { sin($0) },
      slope: { graph, u, _ in graph.call("cos", u) }),
    Function(
      name: "cos", meaning: "cosine of an angle in radians", value: { cos($0) },
      slope: { graph, u, _ in graph.negated(graph.call("sin", u)) }),
    Function(
      name: "tan", aliases: ["tg"], meaning: "tangent of an angle in radians", value: { tan($0) },
      slope: { graph, _, f in graph.sum(graph.one, graph.squared(f)) }),
    Function(
      name: "asin", aliases: ["arcsin"], meaning: "inverse sine, for −1 ≤ x ≤ 1", value: { asin($0) },
      slope: { graph, u, _ in
        graph.quotient(graph.one, graph.call("sqrt", graph.difference(graph.one, graph.squared(u))))
      }),
    Function(
      name: "acos", aliases: ["arccos"], meaning: "inverse cosine, for −1 ≤ x ≤ 1", value: { acos($0) },
      slope: { graph, u, _ in
        graph.negated(graph.quotient(graph.one, graph.call("sqrt", graph.difference(graph.one, graph.squared(u)))))
      }),
    Function(
      name: "atan", aliases: ["arctan", "arctg"], meaning: "inverse tangent", value: { atan($0) },
      slope: { graph, u, _ in graph.quotient(graph.one, graph.sum(graph.one, graph.squared(u))) }),
    Function(
      name: "sinh", meaning: "hyperbolic sine", value: { sinh($0) },
      slope: { graph, u, _ in graph.call("cosh", u) }),
    Function(
      name: "cosh", meaning: "hyperbolic cosine", value: { cosh($0) },
      slope: { graph, u, _ in graph.call("sinh", u) }),
    // Not 1 − tanh², which cancels where tanh is flat, and not 1/cosh², whose slope is 0·∞ there.
    Function(
      name: "tanh", meaning: "hyperbolic tangent", value: { tanh($0) },
      slope: { graph, u, _ in graph.squared(graph.call("sech", u)) }),
    Function(
      name: "sech", meaning: "hyperbolic secant, 1/cosh", value: { 1 / cosh($0) },
      slope: { graph, u, f in graph.negated(graph.product(f, graph.call("tanh", u))) }),
    Function(
      name: "cot", aliases: ["ctg"], meaning: "cotangent, 1/tan", value: { 1 / tan($0) },
      slope: { graph, _, f in graph.negated(graph.sum(graph.one, graph.squared(f))) }),
    Function(
      name: "sec", meaning: "secant, 1/cos", value: { 1 / cos($0) },
      slope: { graph, u, f in graph.product(f, graph.call("tan", u)) }),
    Function(
      name: "csc", meaning: "cosecant, 1/sin", value: { 1 / sin($0) },
      slope: { graph, u, f in graph.negated(graph.product(f, graph.call("cot", u))) }),
    Function(
      name: "asinh", aliases: ["arcsinh", "arsinh"], meaning: "inverse hyperbolic sine", value: { asinh($0) },
      slope: { graph, u, _ in
        graph.quotient(graph.one, graph.call("sqrt", graph.sum(graph.squared(u), graph.one)))
      }),
    Function(
      name: "acosh", aliases: ["arccosh", "arcosh"], meaning: "inverse hyperbolic cosine, for x ≥ 1",
      value: { acosh($0) },
      slope: { graph, u, _ in
        graph.quotient(graph.one, graph.call("sqrt", graph.difference(graph.squared(u), graph.one)))
      }),
    Function(
      name: "atanh", aliases: ["arctanh", "artanh"], meaning: "inverse hyperbolic tangent, for −1 < x < 1",
      value: { atanh($0) },
      slope: { graph, u, _ in graph.quotient(graph.one, graph.difference(graph.one, graph.squared(u))) }),
  ]
}
