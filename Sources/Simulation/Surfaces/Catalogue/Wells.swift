extension Surface {
  /// Surfaces with several pits of different depth.
  static let wells: [SurfaceCard] = [
    SurfaceCard(
      "himmelblau", "Himmelblau",
      "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
      domain: [-6, 6, -6, 6], start: [0, 0],
      lowest: [
        [-3.779310253377747, -3.2831859912861696],
        [-2.805118086952745, 3.131312518250573],
        [3, 2],
        [3.5844283403304917, -1.8481265269644036],
      ],
      rates: ["sgd": 0.01],
      lesson: .falseMinimum,
      notice: "four lowest points; from (0, 0) Momentum overshoots into another one than the rest"),
    SurfaceCard(
      "styblinski-tang", "Styblinski-Tang", aliases: ["styblinski_tang"],
      "(x^4 - 16*x^2 + 5*x + y^4 - 16*y^2 + 5*y)/2",
      domain: [-5, 5, -5, 5], start: [0.5, 4],
      lowest: [[-2.903534027771177, -2.903534027771177]],
      rates: ["sgd": 0.01],
      lesson: .falseMinimum,
      notice: "four wells of different depth, and only one is the deepest"),
    SurfaceCard(
      "two-wells", "Two wells", aliases: ["two_wells"],
      "x^2 + y^2 - 2*exp(-((x - 1)^2 + y^2)/0.2) - 3*exp(-((x + 1)^2 + y^2)/0.2)",
      domain: [-2, 2, -2, 2], start: [0.75, 1.5],
      lowest: [[-0.9363006340109187, 0]],
      rates: ["sgd": 0.02],
      lesson: .momentum,
      notice: "a shallow well before a deep one: only SGD stays in the first"),
    SurfaceCard(
      "local-minimum", "Local minimum", aliases: ["lili_local"],
      "-2*exp(-((x - 1)^2 + 1.96*y^2)/0.2) - 6*exp(-((x + 1)^2 + 1.96*y^2)/0.2) + x^2 + 1.96*y^2",
      domain: [-2, 2, -2, 2], start: [1.5, 1.5],
      lowest: [[-0.9675774464554597, 0]],
      rates: ["sgd": 0.01],
      lesson: .momentum,
      notice: "a shallow pit on the way to a deep one, which only the heavy ball of Momentum rolls through"),
    SurfaceCard(
      "hills", "Hills", aliases: ["lili_hills"],
      "2*exp(-((x - 1)^2 + 1.96*y^2)/0.2) + 6*exp(-((x + 1)^2 + 1.96*y^2)/0.2) - 2*exp(-((x - 1)^2 "
        + "+ (1.4*y + 1)^2)/0.2) + x^2 + 1.96*y^2",
      domain: [-2, 2, -2, 2], start: [1.5, 1.5],
      lowest: [[0.9003065222993073, -0.6534011583039486]],
      rates: ["sgd": 0.01],
      lesson: .slope,
      notice: "two hills to go around and one pit beside the way"),
    SurfaceCard(
      "plateau", "Ring and pit", aliases: ["lili_plateau"],
      "-sin(10*sqrt(x^2 + y^2) + 0.01)/(10*sqrt(x^2 + y^2) + 0.01) + 0.01*(10*sqrt(x^2 + y^2) + 0.01)^2",
      domain: [-2, 2, -2, 2], start: [1.5, 1.5],
      lowest: [[0, 0]],
      rates: ["sgd": 0.01],
      lesson: .momentum,
      notice: "a ring of minima behind a rim: SGD stops on the ring, Momentum jumps the rim"),
    SurfaceCard(
      "sharp-trap", "Sharp trap", aliases: ["sharp_trap"],
      "1 - exp(-(100*x^2 + y^2)) + 0.1*((x - 2)^2 + (y - 2)^2)",
      domain: [-1.5, 4, -1.5, 4], start: [-1, -0.5],
      lowest: [[0.0020705434220621576, 0.1878057719248434]],
      rates: ["sgd": 0.05],
      lesson: .falseMinimum,
      notice: "a narrow slit is deeper than the wide basin beside it; the wide one is the false minimum"),
    SurfaceCard(
      "easom", "Easom",
      "-cos(x)*cos(y)*exp(-((x - pi)^2 + (y - pi)^2))",
      domain: [0, 2 * .pi, 0, 2 * .pi], start: [2, 4.2],
      lowest: [[3.141592653589793, 3.141592653589793]],
      rates: ["sgd": 0.1],
      lesson: .vanishing,
      notice: "a needle in a plain: away from it there is no slope to follow"),
    SurfaceCard(
      "peaks", "Peaks",
      "3*(1 - x)^2*exp(-x^2 - (y + 1)^2) - 10*(x/5 - x^3 - y^5)*exp(-x^2 - y^2) - exp(-(x + 1)^2 - y^2)/3",
      domain: [-3, 3, -3, 3], start: [0, 1.4],
      lowest: [[0.22827892055636909, -1.6255349574999964]],
      rates: ["sgd": 0.01, "adadelta": 4, "cg": 0.1],
      lesson: .momentum,
      notice: "hills and pits of different size; from (0, 1.4) SGD ends in a tiny pit, Momentum at the bottom"),
  ]
}
