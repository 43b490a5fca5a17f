import Simulation
import Testing

/// The default learning rates of typed formulas: whatever the scale, a run leaves its start and is not lost.
@Suite("Default learning rates of typed formulas")
struct TypedRateTests {
  struct Typed: Sendable, CustomTestStringConvertible {
    let formula: String
    var domain: [Double]?
    var start: [Double]?
    var testDescription: String { formula }

    init(_ formula: String, on domain: [Double]? = nil, from start: [Double]? = nil) {
      self.formula = formula
      self.domain = domain
      self.start = start
    }

    func setup() throws -> RaceSetup {
      let surface = try Surface(formula: formula, domain: domain.flatMap { Domain($0) })
      return try RaceSetup(surface: surface, start: start.map { Point($0[0], $0.count > 1 ? $0[1] : 0) })
    }
  }

  /// What people typed.
  static let typed: [Typed] = [
    Typed("x^2+y^2+exp(x*y)"), Typed("x^2+exp(x^2)"), Typed("exp(x)", on: [-5, 50], from: [1]), Typed("x^6-x"),
  ]

  /// Values and widths from 1e-6 to 1e6.
  static let scales: [Typed] = [-6, -4, -2, 2, 4, 6].flatMap { power -> [Typed] in
    let s = "1e\(power)"
    let width = Double(s) ?? 1
    return [
      Typed("\(s)*x^2"), Typed("\(s)*(x^2+3y^2)"), Typed("\(s)*(x^4-3x^3+2)"), Typed("\(s)*log(1+x^2)"),
      Typed("(x/\(s))^2", on: [-width, width]),
      Typed("(x/\(s)-0.3)^2+exp(x/\(s))", on: [-2 * width, 2 * width]),
      Typed("(x/\(s))^2+5*(y/\(s))^4", on: [-width, width, -width, width]),
    ]
  }

  /// Steep corners, walls, cliffs and stiff valleys.
  static let steep: [Typed] = [
    Typed("x^2+exp(10*x)"), Typed("x^2+exp(-8*x)", from: [3]), Typed("x^2+y^2+exp(3*x+3*y)"), Typed("x^8-x"),
    Typed("x^10+y^2"), Typed("cosh(3*x)"), Typed("exp(x)+exp(-x)"), Typed("exp(x^2+y^2)", from: [2, 1]),
    Typed("(1-x)^2+100(y-x^2)^2"), Typed("(1-x)^2+1000(y-x^2)^2", from: [-1, 2]), Typed("x^2+1000y^2"),
    Typed("x^2+10000*y^2", from: [3, 1]), Typed("x^4+y^4+exp(x-y)"), Typed("exp(x)-x"), Typed("exp(-x)+x^2"),
    Typed("x^2+1/x^2", on: [0.1, 5], from: [4]), Typed("x-log(x)", on: [0.01, 10], from: [8]),
    Typed("x*log(x)", on: [0.01, 4], from: [3]), Typed("(x^2-1)^2"), Typed("(x^2+y-11)^2+(x+y^2-7)^2"),
    Typed("x^20", from: [1.5]),
  ]

  /// Flat floors, plateaus, kinks and waves.
  static let flat: [Typed] = [
    Typed("x^4"), Typed("x^6"), Typed("x^4+y^4"), Typed("-exp(-x^2)", from: [2]),
    Typed("-exp(-x^2-y^2)", from: [1, 1.5]), Typed("1-1/(1+x^2)"), Typed("tanh(x)^2"), Typed("x^2/(1+x^2)"),
    Typed("abs(x)"), Typed("abs(x)+abs(y)"),
    Typed("sqrt(x^2+1)"), Typed("sqrt(x^2+1e-6)"), Typed("log(1+exp(x))+log(1+exp(-x))"), Typed("sin(x)"),
    Typed("sin(x)+0.1x^2"), Typed("cos(x)*cos(y)"), Typed("x^2+10*sin(5*x)"), Typed("1e-6*abs(x)"), Typed("max(x,-x)"),
    Typed("max(0,x^2-1)"), Typed("1e6*abs(x)"), Typed("exp(x)"), Typed("1/(1+exp(-x))", from: [1]),
  ]

  /// No lowest value: a run may go on for ever, and leaves its start all the same.
  static let bottomless: [Typed] = [
    Typed("1/(x-1)"), Typed("tan(x)"), Typed("-1/x^2", from: [3]), Typed("log(abs(x))", from: [2]),
    Typed("-x^2", from: [0.1]), Typed("x^3"), Typed("x"), Typed("x^2-y^2"), Typed("-exp(x)"), Typed("x*y"),
  ]

  @Test(arguments: typed + scales + steep + flat + bottomless + networkFormulas + endless)
  func `every method leaves the start, or is at rest`(_ typed: Typed) throws {
    let setup = try typed.setup()
    let width = max(setup.surface.domain.extent.x, setup.surface.domain.extent.y)
    let steepness = setup.surface.field.gradient(at: setup.start).norm
    for entrant in setup.entrants {
      var run = Run(entrant, on: setup.surface, from: setup.start)
      var farthest = 0.0
      run.advance(by: 100) { farthest = max(farthest, ($0.point - setup.start).norm) }
      let rests = run.sample.gradientNorm <= 1e-2 * steepness
      #expect(farthest >= 0.01 * width || rests, "\(entrant.name), α \(run.learningRate), went \(farthest)")
    }
  }

  @Test(arguments: typed + scales + steep + flat + networkFormulas)
  func `no method diverges where there is a lowest value`(_ typed: Typed) throws {
    let setup = try typed.setup()
    for entrant in setup.entrants {
      var run = Run(entrant, on: setup.surface, from: setup.start)
      run.advance(by: 1000)
      if case .diverged = run.verdict(in: setup.surface.knownArena) {
        Issue.record("\(entrant.name), α \(run.learningRate), is at \(run.point) after \(run.step)")
      }
    }
  }

  @Test func `the formulas are many`() {
    #expect((Self.typed + Self.scales + Self.steep + Self.flat).count >= 64)
    #expect(Self.networks.count + Self.endless.count >= 34)
  }

  @Test func `a quadratic has one over its curvature, from wherever it starts`() throws {
    for (factor, rate) in [(0.5, 1.0), (1, 0.5), (2, 0.25), (50, 0.01), (1e6, 5e-7)] {
      let surface = try Surface(formula: "\(factor)*x^2")
      for start in [-4, -1, 0.5, 3] {
        #expect(surface.defaultRate(for: SGD<Point>.self, from: Point(start, 0)) == rate, "\(factor) from \(start)")
      }
    }
  }

  @Test func `the steepest corner of the map has no say`() throws {
    // exp(x) bends by e at 1, where the run starts, and by e⁵⁰ at the border.
    let surface = try Surface(formula: "exp(x)", domain: Domain([-5, 50]))
    let rate = surface.defaultRate(for: SGD<Point>.self, from: Point(1, 0))
    #expect(rate >= 0.3)
    #expect(surface.defaultRate(for: SGD<Point>.self, from: Point(3, 0)) < rate)
  }
}
