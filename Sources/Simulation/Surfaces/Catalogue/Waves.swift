extension Surface {
  /// Surfaces with many dents.
  static let waves: [SurfaceCard] = [
    SurfaceCard(
      "mccormick", "McCormick",
      "sin(x + y) + (x - y)^2 - 1.5*x + 2.5*y + 1",
      domain: [-1.5, 4, -3, 4], start: [3.5, 3.5],
      lowest: [[-0.5471975511965977, -1.5471975511965979]],
      rates: ["sgd": 0.05, "lion": 0.01],
      lesson: .momentum,
      notice: "waves on a tilted plane: lower and lower outside the map, and Momentum escapes there"),
    SurfaceCard(
      "rastrigin", "Rastrigin",
      "20 + x^2 + y^2 - 10*(cos(2*pi*x) + cos(2*pi*y))",
      domain: [-5.12, 5.12, -5.12, 5.12], start: [-2, 3.5],
      lowest: [[0, 0]],
      rates: ["sgd": 0.001],
      lesson: .falseMinimum,
      notice: "a bowl full of dents, 121 minima on the map: the nearest one wins"),
    SurfaceCard(
      "ackley", "Ackley",
      "-20*exp(-0.2*sqrt((x^2 + y^2)/2)) - exp((cos(2*pi*x) + cos(2*pi*y))/2) + e + 20",
      domain: [-5, 5, -5, 5], start: [-3.2, 2.7],
      lowest: [[0, 0]],
      rates: ["sgd": 0.02],
      lesson: .falseMinimum,
      notice: "dents around a funnel whose tip has no slope: 121 minima, one of them deep"),
    SurfaceCard(
      "griewank", "Griewank",
      "1 + (x^2 + y^2)/4000 - cos(x)*cos(y/sqrt(2))",
      domain: [-10, 10, -10, 10], start: [-7.5, 6.5],
      lowest: [[0, 0]],
      rates: ["sgd": 0.5],
      lesson: .noise,
      notice: "a gentle bowl under waves as high as itself"),
    SurfaceCard(
      "levy", "Levy",
      "sin(pi*(1 + (x - 1)/4))^2 + ((x - 1)/4)^2*(1 + 10*sin(pi*(1 + (x - 1)/4) + 1)^2) + ((y "
        + "- 1)/4)^2*(1 + sin(2*pi*(1 + (y - 1)/4))^2)",
      domain: [-10, 10, -10, 10], start: [-6, 7],
      lowest: [[1, 1]],
      rates: ["sgd": 0.05],
      lesson: .falseMinimum,
      notice: "waves along both axes, of different length"),
    SurfaceCard(
      "levy13", "Levy 13",
      "sin(3*pi*x)^2 + (x - 1)^2*(1 + sin(3*pi*y)^2) + (y - 1)^2*(1 + sin(2*pi*y)^2)",
      domain: [-4, 6, -4, 6], start: [-2, 4],
      lowest: [[1, 1]],
      rates: ["sgd": 0.002],
      lesson: .falseMinimum,
      notice: "more than 700 minima in a bowl: where a run ends is nearly chance"),
    SurfaceCard(
      "bohachevsky", "Bohachevsky", aliases: ["bohachevsky1"],
      "x^2 + 2*y^2 - 0.3*cos(3*pi*x) - 0.4*cos(4*pi*y) + 0.7",
      domain: [-2, 2, -2, 2], start: [1.4, -1.3],
      lowest: [[0, 0]],
      rates: ["sgd": 0.02],
      lesson: .momentum,
      notice: "a bowl with ripples gentle enough for Momentum to cross"),
  ]
}
