extension Surface {
  /// Surfaces with one minimum, and little else in the way.
  static let bowls: [SurfaceCard] = [
    SurfaceCard(
      "bowl", "Stretched bowl", aliases: ["bowl20"],
      "x^2/20 + y^2",
      domain: [-10, 10, -5, 5], start: [-7, 2],
      lowest: [[0, 0]],
      rates: ["sgd": 0.95, "momentum": 0.1, "nesterov": 0.1, "adagrad": 1.5, "adam": 0.3],
      lesson: .zigzag,
      notice: """
        twenty times steeper in y than in x: SGD zig-zags across, Momentum rolls, AdaGrad and Adam go \
        straight (the figure of "Deep Learning from Scratch", chapter 6)
        """),
    SurfaceCard(
      "sphere", "Sphere",
      "x^2 + y^2",
      domain: [-5, 5, -5, 5], start: [-4, 3],
      lowest: [[0, 0]],
      rates: ["sgd": 0.1],
      lesson: .slope,
      notice: """
        equally steep everywhere: downhill is straight to the minimum, and one learning rate suits \
        both coordinates
        """),
    SurfaceCard(
      "ravine", "Ravine", aliases: ["ravine100"],
      "x^2/2 + 50*y^2",
      domain: [-12, 12, -2, 2], start: [-10, 1],
      lowest: [[0, 0]],
      rates: ["sgd": 0.019, "nesterov": 0.01],
      lesson: .rate,
      notice: """
        a hundred times steeper across than along: SGD is stable up to α = 0.02, explodes at 0.021, \
        and crawls along the floor
        """),
    SurfaceCard(
      "booth", "Booth",
      "(x + 2*y - 7)^2 + (2*x + y - 5)^2",
      domain: [-10, 10, -10, 10], start: [-8, 7],
      lowest: [[1, 3]],
      rates: ["sgd": 0.05],
      lesson: .zigzag,
      notice: "a bowl turned by 45°: coordinates that pull at each other"),
    SurfaceCard(
      "matyas", "Matyas",
      "0.26*(x^2 + y^2) - 0.48*x*y",
      domain: [-10, 10, -10, 10], start: [-9, -7.8],
      lowest: [[0, 0]],
      rates: ["sgd": 0.5],
      lesson: .zigzag,
      notice: "a long valley along y = x, twenty-five times flatter than its sides"),
    SurfaceCard(
      "ecliptic-bowl", "Ecliptic bowl", aliases: ["lili_ecliptic"],
      "-exp(-(x^2 + 5*y^2)/4) + x^2/4 + y^2/8",
      domain: [-2, 2, -2, 2], start: [1.5, 1.5],
      lowest: [[0, 0]],
      rates: ["sgd": 0.1],
      lesson: .slope,
      notice: "an oval bowl with a dent at the bottom, twice as wide as it is deep"),
    SurfaceCard(
      "flower", "Flower",
      "x^2 + y^2 + x*sin(y) + y*sin(x)",
      domain: [-6, 6, -6, 6], start: [-3.5, 2.75],
      lowest: [[0, 0]],
      rates: ["sgd": 0.05],
      lesson: .vanishing,
      notice: """
        the bottom is flat along y = −x, where the loss falls with the fourth power: nothing converges \
        quickly
        """),
  ]
}
