extension Surface {
  /// Surfaces with no bottom, or one that is hard to see.
  static let saddles: [SurfaceCard] = [
    SurfaceCard(
      "monkey-saddle", "Monkey saddle", aliases: ["monkey"],
      "x^3 - 3*x*y^2",
      domain: [-2, 2, -2, 2], start: [1, 0.1],
      lowest: [],
      rates: ["sgd": 0.02],
      lesson: .vanishing,
      notice: "three ways down and no bottom; at the middle slope and curvature are both 0"),
    SurfaceCard(
      "saddle", "Saddle",
      "x^2 - y^2",
      domain: [-2, 2, -2, 2], start: [-1.5, 0.001],
      lowest: [],
      rates: ["sgd": 0.05],
      lesson: .vanishing,
      notice: "downhill along y without end: the small 0.001 in the start decides when the run notices"),
    SurfaceCard(
      "bounded-saddle", "Saddle with a bottom", aliases: ["saddle4"],
      "x^2 - y^2 + y^4/20",
      domain: [-5, 5, -5, 5], start: [-4, 0.001],
      lowest: [[0, -3.1622776601683795], [0, 3.1622776601683795]],
      rates: ["sgd": 0.05],
      lesson: .vanishing,
      notice: "runs slow down at the saddle before they find one of the two minima"),
    SurfaceCard(
      "sine-saddle", "Sine saddle", aliases: ["saddle_sin"],
      "sin(x) + y^2",
      domain: [-3.5, 3.5, -3.5, 3.5], start: [1.4707963267948967, 2.5],
      lowest: [[-1.5707963267948966, 0]],
      rates: ["sgd": 0.02, "cg": 0.05],
      lesson: .vanishing,
      notice: "starts on the ridge near a saddle and falls to the left, into the only minimum"),
  ]
}
