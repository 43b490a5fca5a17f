extension Surface {
  /// Surfaces with curved floors and steep sides.
  static let valleys: [SurfaceCard] = [
    SurfaceCard(
      "rosenbrock", "Rosenbrock",
      "(1 - x)^2 + 100*(y - x^2)^2",
      domain: [-2, 2, -1, 3], start: [-1.2, 1],
      lowest: [[1, 1]],
      rates: ["sgd": 0.001, "radam": 0.0045],
      lesson: .zigzag,
      notice: "a banana-shaped valley: falling into it is easy, following its flat floor to (1, 1) is not"),
    SurfaceCard(
      "beale", "Beale",
      "(1.5 - x + x*y)^2 + (2.25 - x + x*y^2)^2 + (2.625 - x + x*y^3)^2",
      domain: [-4.5, 4.5, -4.5, 4.5], start: [1, 1.5],
      lowest: [[3, 0.5]],
      rates: ["sgd": 0.001, "radam": 0.008],
      lesson: .adaptive,
      notice: "a flat plain between steep corners: the slope says little about how far to go"),
    SurfaceCard(
      "goldstein-price", "Goldstein-Price", aliases: ["goldstein_price"],
      "(1 + (x + y + 1)^2*(19 - 14*x + 3*x^2 - 14*y + 6*x*y + 3*y^2))*(30 + (2*x - 3*y)^2*(18 - 32*x "
        + "+ 12*x^2 + 48*y - 36*x*y + 27*y^2))",
      domain: [-2, 2, -2, 2], start: [1.5, -1.5],
      lowest: [[0, -1]],
      rates: ["sgd": 2e-06, "adagrad": 0.8],
      lesson: .schedules,
      notice: """
        values from 3 to a million: a learning rate that is safe on the slopes is far too small on the \
        floor
        """),
    SurfaceCard(
      "three-hump-camel", "Three-hump camel", aliases: ["camel3"],
      "2*x^2 - 1.05*x^4 + x^6/6 + x*y + y^2",
      domain: [-5, 5, -5, 5], start: [2.2, -2],
      lowest: [[0, 0]],
      rates: ["sgd": 0.02],
      lesson: .momentum,
      notice: "three minima in a row; from the default start only Momentum reaches the lowest"),
    SurfaceCard(
      "six-hump-camel", "Six-hump camel", aliases: ["camel6"],
      "(4 - 2.1*x^2 + x^4/3)*x^2 + x*y + (-4 + 4*y^2)*y^2",
      domain: [-3, 3, -2, 2], start: [-2, 1.5],
      lowest: [[-0.08984201310031806, 0.7126564030207396], [0.08984201310031806, -0.7126564030207396]],
      rates: ["sgd": 0.01],
      lesson: .falseMinimum,
      notice: """
        six minima, two of them lowest; SGD, Momentum and Nesterov start together and end in three \
        different ones
        """),
    SurfaceCard(
      "branin", "Branin",
      "(y - 5.1*x^2/(4*pi^2) + 5*x/pi - 6)^2 + 10*(1 - 1/(8*pi))*cos(x) + 10",
      domain: [-5, 10, 0, 15], start: [2, 14],
      lowest: [[-3.141592653589793, 12.275], [3.141592653589793, 2.275], [9.42477796076938, 2.475]],
      rates: ["sgd": 0.02],
      lesson: .falseMinimum,
      notice: "three lowest points, all equally deep: the start and the method choose"),
  ]
}
