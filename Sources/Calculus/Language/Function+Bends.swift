import Libc

extension Function {
  /// The functions of neurons, which do not overflow, and the error function.
  static let bends = [
    Function(
      name: "sigmoid", aliases: ["logistic"], meaning: "1/(1 + exp(−x)), without overflow",
      value: {
        let part = exp(-abs($0))
        return ($0 < 0 ? part : 1) / (1 + part)
      },
      slope: { graph, u, f in graph.product(f, graph.call("sigmoid", graph.negated(u))) }),
    Function(
      name: "softplus", meaning: "log(1 + exp(x)), without overflow",
      value: { ($0 < 0 ? 0 : $0) + log1p(exp(-abs($0))) },
      slope: { graph, u, _ in graph.call("sigmoid", u) }),
    Function(
      name: "erf", meaning: "error function", value: { erf($0) },
      slope: { graph, u, _ in
        let root = graph.call("sqrt", graph.insert(.constant(0)))
        let bell = graph.call("exp", graph.negated(graph.squared(u)))
        return graph.product(graph.quotient(graph.number(2), root), bell)
      }),
  ]
}
