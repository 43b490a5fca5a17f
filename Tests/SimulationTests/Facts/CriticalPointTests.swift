import Calculus
import Simulation
import Testing

@Suite("Facts about single surfaces")
struct CriticalPointTests {
  enum Kind { case minimum, saddle, maximum }

  private func field(_ surface: String) throws -> ScalarField { try SurfaceShelf.surface(surface).field }

  /// Published with ten digits.
  static let known: [(surface: String, kind: Kind, place: Point, value: Double)] = [
    ("himmelblau", .saddle, [3.385154184, 0.07385187984], 13.31192627),
    ("himmelblau", .saddle, [0.08667750456, 2.884254701], 67.71915009),
    ("himmelblau", .saddle, [-3.073025751, -0.08135304429], 104.0151629),
    ("himmelblau", .saddle, [-0.1279613467, -1.95371498], 178.3372392),
    ("himmelblau", .maximum, [-0.2708445907, -0.9230385565], 181.6165215),
    ("beale", .saddle, [0, 1], 14.203125),
    ("beale", .saddle, [0.1005379373, -2.644513585], 9.864512285),
    ("goldstein-price", .saddle, [-0.4, -0.6], 35),
    ("goldstein-price", .saddle, [1.2, -0.2], 99),
    ("goldstein-price", .saddle, [1.4, 0.6], 980),
    ("goldstein-price", .saddle, [0.6, 0.4], 990),
    ("goldstein-price", .maximum, [0.8, 0.2], 1155),
    ("peaks", .saddle, [0.4163233217, -0.3941450984], 0.4085479246),
    ("peaks", .saddle, [-0.2659375568, 0.4667399937], 0.7882934627),
    ("peaks", .saddle, [1.098272834, 0.8544609795], 2.249191662),
    ("peaks", .maximum, [-0.00931758196, 1.581367963], 8.106213589),
    ("peaks", .maximum, [-0.460024518, -0.6291965087], 3.776580999),
    ("peaks", .maximum, [1.285684697, -0.004847559076], 3.592489918),
    ("ackley", .minimum, [0.95216654595, 0], 2.57992755703),
    ("mccormick", .minimum, [0.5 + 2 * .pi / 3, -0.5 + 2 * .pi / 3], -0.75.squareRoot() + 2 * .pi / 3),
    ("mccormick", .minimum, [0.5 - .pi / 3, -0.5 - .pi / 3], -0.75.squareRoot() - .pi / 3),
    ("mccormick", .saddle, [0.5 + .pi / 3, -0.5 + .pi / 3], 0.75.squareRoot() + .pi / 3),
    ("saddle", .saddle, [0, 0], 0),
    ("bounded-saddle", .saddle, [0, 0], 0),
  ]

  @Test("saddles, maxima and minima are where the literature has them", arguments: known)
  func points(known: (surface: String, kind: Kind, place: Point, value: Double)) throws {
    let field = try field(known.surface)
    let (least, greatest) = field.hessian(at: known.place).eigenvalues
    #expect(field.gradient(at: known.place).norm <= 2e-9 * max(1, abs(least), abs(greatest)))
    #expect(abs(field.value(at: known.place) - known.value) <= 1e-9 * max(1, abs(known.value)))
    switch known.kind {
    case .minimum: #expect(least > 0)
    case .saddle: #expect(least < 0 && greatest > 0)
    case .maximum: #expect(greatest < 0)
    }
  }

  @Test("McCormick repeats itself, lower by π at every turn: it has no bottom")
  func mccormick() throws {
    let field = try field("mccormick")
    for place in [Point(1, 2), [-1, 0.5], [3, -2]] {
      #expect(abs(field.value(at: place - .pi) - (field.value(at: place) - .pi)) < 1e-12)
    }
  }

  @Test("the outer minima and the saddles of the three-hump camel have closed forms")
  func camel() throws {
    let field = try field("three-hump-camel")
    for (sign, isMinimum) in [(1.0, true), (-1.0, false)] {
      let x = (2.1 + sign * 0.91.squareRoot()).squareRoot()
      for place in [Point(x, -x / 2), Point(-x, x / 2)] {
        #expect(field.gradient(at: place).norm < 1e-13)
        #expect((field.hessian(at: place).eigenvalues.0 > 0) == isMinimum)
      }
    }
  }

  @Test("the dents of Rastrigin lie at the products of the dents of one coordinate")
  func rastrigin() throws {
    let dents = [0, 0.994958637652, 1.98991223371, 2.98485570104]
    let minima = try SurfaceShelf.surface("rastrigin").minima
    for x in dents {
      for y in dents { #expect(minima.contains { ($0.point - Point(x, y)).norm < 1e-11 }) }
    }
  }

  @Test("the ring around the pit: a circle of minima behind a circle of maxima")
  func ring() throws {
    let field = try field("plateau")
    #expect(abs(field.value(at: .zero) - -0.9999823334) < 1e-10)
    for (radius, value, bends) in [(0.6633492474, 0.3882911948, 1.0), (0.5027502976, 0.4418762751, -1.0)] {
      for place in [Point(radius, 0), [0, -radius], [0.6 * radius, 0.8 * radius]] {
        #expect(abs(field.value(at: place) - value) < 1e-10)
        #expect(field.gradient(at: place).norm < 1e-7)
        let (least, greatest) = field.hessian(at: place).eigenvalues
        #expect(bends * (bends > 0 ? greatest : least) > 1)
        #expect(abs(bends > 0 ? least : greatest) < 1e-6)
      }
    }
  }

  @Test("the bottom of the flower is flat along y = −x, where the loss is t⁴/3")
  func flower() throws {
    let field = try field("flower")
    let (least, greatest) = field.hessian(at: .zero).eigenvalues
    #expect(least == 0 && greatest == 4)
    #expect(abs(field.value(at: [0.01, -0.01]) / 1e-8 - 1.0 / 3) < 1e-4)
  }

  @Test("places where the slope and the curvature vanish together")
  func inflections() throws {
    for (surface, place) in [("forrester", Point(1.0 / 3, 0)), ("quartic-flat", [0, 0]), ("monkey-saddle", [0, 0])] {
      let field = try field(surface)
      let (least, greatest) = field.hessian(at: place).eigenvalues
      #expect(field.gradient(at: place).norm < 1e-13)
      #expect(max(abs(least), abs(greatest)) < 1e-11)
    }
  }

  @Test("humps of the curves", arguments: [("tilted-well", 0.06274704717), ("forrester", 0.5240774773)])
  func humps(surface: String, x: Double) throws {
    let field = try field(surface)
    #expect(abs(field.gradient(at: [x, 0]).x) < 1e-7)
    #expect(field.hessian(at: [x, 0]).xx < 0)
  }

  @Test("besides the needle Easom has four shallow dents")
  func easom() throws {
    let dents = try SurfaceShelf.surface("easom").minima.dropFirst()
    #expect(dents.count == 4)
    for dent in dents {
      #expect(abs(dent.value - -8.11e-5) < 1e-7)
      #expect(abs(abs(dent.point.x - .pi) - (Double.pi - 1.30499545044)) < 1e-9)
      #expect(abs(abs(dent.point.y - .pi) - (Double.pi - 1.30499545044)) < 1e-9)
    }
  }
}
