extension Function {
  static let piecewise = [
    Function(
      name: "abs", meaning: "absolute value, also |x|", value: { abs($0) },
      slope: { graph, u, _ in graph.call("sign", u) }),
    Function(
      name: "sign", aliases: ["sgn"], meaning: "−1, 0 or 1", value: { $0 > 0 ? 1 : $0 < 0 ? -1 : $0.isNaN ? $0 : 0 },
      slope: { graph, _, _ in graph.zero }),
    Function(
      name: "floor", meaning: "the next whole number below", value: { $0.rounded(.down) },
      slope: { graph, _, _ in graph.zero }),
    Function(
      name: "ceil", meaning: "the next whole number above", value: { $0.rounded(.up) },
      slope: { graph, _, _ in graph.zero }),
    Function(
      name: "round", meaning: "the nearest whole number, of two the even one", value: { $0.rounded(.toNearestOrEven) },
      slope: { graph, _, _ in graph.zero }),
    Function(
      name: "relu", meaning: "max(0, x), with the slope 0 at 0", value: { $0 > 0 || $0.isNaN ? $0 : 0 },
      slope: { graph, u, _ in graph.difference(graph.one, graph.call("step", graph.negated(u))) }),
    // The slopes of min and max: equal values share it.
    Function(
      name: "heaviside", meaning: "0 for x < 0, 1/2 at 0, 1 for x > 0",
      value: { $0 > 0 ? 1 : $0 < 0 ? 0 : $0.isNaN ? $0 : 0.5 },
      slope: { graph, _, _ in graph.zero }),
    Function(
      name: "step", meaning: "0 for x < 0, otherwise 1", value: { $0 >= 0 ? 1 : $0.isNaN ? $0 : 0 },
      slope: { graph, _, _ in graph.zero }),
  ]
}
