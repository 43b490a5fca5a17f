import Calculus
import Simulation
import Testing

/// Places and counts are from another program: root finding on a dense grid, refined with forty digits, and counted again by
/// the winding number of the gradient around the domain.
@Suite("The search for saddles and maxima")
struct StationarySearchTests {
  struct Expected: Sendable, CustomTestStringConvertible {
    let surface: String
    let saddles, maxima: [Point]

    init(_ surface: String, saddles: [Point], maxima: [Point]) {
      (self.surface, self.saddles, self.maxima) = (surface, saddles, maxima)
    }

    var testDescription: String { surface }
  }

  static let expected = [
    Expected("beale", saddles: [[0.10053794, -2.64451359], [0, 1]], maxima: []),
    Expected(
      "himmelblau",
      saddles: [
        [3.38515418, 0.07385188], [0.0866775, 2.8842547], [-3.07302575, -0.08135304], [-0.12796135, -1.95371498],
      ], maxima: [[-0.27084459, -0.92303856]]),
    Expected(
      "styblinski-tang",
      saddles: [
        [-2.90353403, 0.15673126], [0.15673126, -2.90353403], [0.15673126, 2.74680277], [2.74680277, 0.15673126],
      ], maxima: [[0.15673126, 0.15673126]]),
    Expected(
      "easom",
      saddles: [
        [4.71238898, 4.71238898], [1.57079633, 4.71238898], [4.71238898, 1.57079633], [1.57079633, 1.57079633],
      ],
      maxima: [
        [1.30499545, 3.14159265], [3.14159265, 1.30499545], [3.14159265, 4.97818986], [4.97818986, 3.14159265],
      ]),
    Expected(
      "goldstein-price", saddles: [[-0.4, -0.6], [1.2, -0.2], [1.4, 0.6], [0.6, 0.4]], maxima: [[0.8, 0.2]]),
    Expected("mccormick", saddles: [[1.54719755, 0.54719755]], maxima: []),
    Expected(
      "peaks", saddles: [[0.41632332, -0.3941451], [-0.26593756, 0.46673999], [1.09827283, 0.85446098]],
      maxima: [[1.2856847, -0.00484756], [-0.46002452, -0.62919651], [-0.00931758, 1.58136796]]),
    Expected("saddle", saddles: [[0, 0]], maxima: []),
    Expected("two-wells", saddles: [[0.06860244, 0]], maxima: []),
    Expected("branin", saddles: [[0, 6], [6.28318531, 1.1]], maxima: []),
    Expected("sharp-trap", saddles: [[0.10709711, 1.69960153]], maxima: []),
    Expected("double-well", saddles: [], maxima: [[0, 0]]),
    Expected("tilted-well", saddles: [], maxima: [[0.06274705, 0]]),
    Expected(
      "gramacy-lee", saddles: [],
      maxima: [
        [1.45037545, 0], [1.24934612, 0], [1.04903545, 0], [1.65312838, 0], [0.84878306, 0], [0.64820969, 0],
        [1.85916054, 0], [2.07203404, 0],
      ]),
    Expected("forrester", saddles: [], maxima: [[0.52407748, 0]]),
  ]

  @Test("finds every one where it is", arguments: expected)
  func places(expected: Expected) throws {
    let found = try #require(StationarySearch(SurfaceShelf.surface(expected.surface)).finished())
    for (kind, places) in [(StationaryPoint.Kind.saddle, expected.saddles), (.maximum, expected.maxima)] {
      let points = found.filter { $0.kind == kind }.map(\.point)
      #expect(points.count == places.count, "\(kind) of \(expected.surface): \(points)")
      for place in places { #expect(points.contains { ($0 - place).norm < 1e-6 }, "\(kind) at \(place)") }
    }
  }

  static let counts = [
    ("rastrigin", 220, 100),
    ("ackley", 220, 100),
    ("griewank", 24, 18),
    ("levy", 75, 35),
    ("rastrigin1", 0, 10),
    ("rosenbrock", 0, 0),
    ("sphere", 0, 0),
    ("booth", 0, 0),
    ("matyas", 0, 0),
    ("levy13", 1054, 316),
  ]

  @Test("finds as many as there are", arguments: counts)
  func counts(surface: String, saddles: Int, maxima: Int) throws {
    let found = try #require(StationarySearch(SurfaceShelf.surface(surface)).finished())
    #expect(found.count { $0.kind == .saddle } == saddles)
    #expect(found.count { $0.kind == .maximum } == maxima)
  }

  @Test("a pole, a kink and a plain have none", arguments: ["1/x", "1/(x^2 + y^2)", "|x| + |y|", "0x + 0y", "x + y"])
  func none(formula: String) throws {
    #expect(try StationarySearch(Surface(formula)).finished()?.isEmpty == true)
  }

  @Test("goes on in slices, each of which knows what the one before knew")
  func slices() throws {
    var search = StationarySearch(try SurfaceShelf.surface("himmelblau"))
    var last = 0
    while let found = search.next() {
      #expect(found.count >= last)
      last = found.count
    }
    #expect(last == 5)
    #expect(search.next() == nil)
  }
}
