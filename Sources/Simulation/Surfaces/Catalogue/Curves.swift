extension Surface {
  /// Surfaces with one parameter.
  static let curves: [SurfaceCard] = [
    SurfaceCard(
      "square", "x squared",
      "x^2",
      domain: [-3, 3], start: [-2.5],
      lowest: [[0]],
      rates: ["sgd": 0.1],
      lesson: .rate,
      notice: "α = 0.5 lands in one step, 1 flips for ever, above 1 diverges"),
    SurfaceCard(
      "parabola", "Parabola", aliases: ["dudl_parabola"],
      "3*x^2 - 3*x + 4",
      domain: [-2, 2], start: [-1.5],
      lowest: [[0.5]],
      rates: ["sgd": 0.01],
      lesson: .derivative,
      notice: "its derivative 6x − 3 crosses 0 at x = 0.5; SGD diverges above α = 1/3"),
    SurfaceCard(
      "double-well", "Double well", aliases: ["double_well"],
      "x^4 - 2*x^2",
      domain: [-2, 2], start: [0.05],
      lowest: [[-1], [1]],
      rates: ["sgd": 0.05],
      lesson: .falseMinimum,
      notice: "two equal minima and a maximum between: the side of the start decides"),
    SurfaceCard(
      "tilted-well", "Tilted double well", aliases: ["tilted_well"],
      "x^4 - 2*x^2 + x/4",
      domain: [-2, 2], start: [1.8],
      lowest: [[-1.0298959850506604]],
      rates: ["sgd": 0.05],
      lesson: .falseMinimum,
      notice: "the nearer minimum is the false one; Nesterov crosses the hump, the others stay"),
    SurfaceCard(
      "quartic-flat", "Flat inflection", aliases: ["quartic_flat"],
      "x^4 - 3*x^3 + 2",
      domain: [-1.5, 3.2], start: [-1.2],
      lowest: [[2.25]],
      rates: ["sgd": 0.01],
      lesson: .vanishing,
      notice: """
        slope and curvature vanish at 0: SGD, AdaGrad, RMSProp and even Adam stall there, Momentum \
        rolls through
        """),
    SurfaceCard(
      "gramacy-lee", "Gramacy-Lee", aliases: ["gramacy_lee"],
      "sin(10*pi*x)/(2*x) + (x - 1)^4",
      domain: [0.5, 2.5], start: [2.2],
      lowest: [[0.5485634445276052]],
      rates: ["sgd": 0.0005, "bfgs": 0.1],
      lesson: .falseMinimum,
      notice: "waves that grow to the left, where the lowest point is"),
    SurfaceCard(
      "forrester", "Forrester",
      "(6*x - 2)^2*sin(12*x - 4)",
      domain: [0, 1], start: [0.35],
      lowest: [[0.7572487578418559]],
      rates: ["sgd": 0.001, "cg": 0.0002, "bfgs": 0.1],
      lesson: .falseMinimum,
      notice: """
        a flat step at 1/3, a false minimum on the left, and the lowest on the right, which nobody \
        finds from the default start
        """),
    SurfaceCard(
      "cosine-bowl", "Cosine bowl", aliases: ["dudl_cos"],
      "cos(2*pi*x) + x^2",
      domain: [-2, 2], start: [0],
      lowest: [[-0.47580245102422114], [0.47580245102422114]],
      rates: ["sgd": 0.01],
      lesson: .vanishing,
      notice: "the default start is a maximum: the slope is exactly 0, and nobody moves"),
    SurfaceCard(
      "fading-sine", "Fading sine", aliases: ["dudl_sinexp"],
      "sin(x)*exp(-x^2/20)",
      domain: [-2 * .pi, 2 * .pi], start: [3],
      lowest: [[-1.428870011214077]],
      rates: ["sgd": 0.1],
      lesson: .falseMinimum,
      notice: "a lowest point on the left and a false minimum on the right"),
    SurfaceCard(
      "two-sines", "Two sines", aliases: ["sin_two"],
      "sin(x) + sin(10*x/3)",
      domain: [2.7, 7.5], start: [3.9],
      lowest: [[5.145735290256128]],
      rates: ["sgd": 0.02, "cg": 0.1],
      lesson: .falseMinimum,
      notice: "three dents, of which the middle one is the deepest"),
    SurfaceCard(
      "rastrigin1", "Rastrigin, one parameter",
      "10 + x^2 - 10*cos(2*pi*x)",
      domain: [-5.12, 5.12], start: [4.6],
      lowest: [[0]],
      rates: ["sgd": 0.001],
      lesson: .noise,
      notice: "eleven dents in a parabola"),
    SurfaceCard(
      "vanishing-gradient", "Vanishing gradient", aliases: ["plateau1"],
      "1 - exp(-x^2/2)",
      domain: [-6, 6], start: [-4],
      lowest: [[0]],
      rates: ["sgd": 0.5],
      lesson: .vanishing,
      notice: "hardly any slope at the start: SGD crawls, Adam takes steps of its usual length"),
    SurfaceCard(
      "kinked-wave", "Kinked wave", aliases: ["ak811"],
      "(x^2 + x*(1 + sin(x)) + 2)*exp(-|x|/3)",
      domain: [-20, 20], start: [6],
      lowest: [[-0.42328366168439213]],
      rates: ["sgd": 0.1, "cg": 0.002, "nelder-mead": 1],
      lesson: .falseMinimum,
      notice: "waves that fade out, with a kink at 0"),
  ]
}
