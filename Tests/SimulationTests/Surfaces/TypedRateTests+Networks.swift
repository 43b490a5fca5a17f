import Calculus
import Simulation
import Testing

/// What a course on neural networks types: bells, sigmoids, neurons, losses that saturate. They are flat far from their
/// minimum, or have none.
extension TypedRateTests {
  /// With a lowest point, and its value by hand.
  static let networks: [(typed: Typed, lowest: Double)] = [
    (Typed("-exp(-x^2-y^2)"), -1), (Typed("1-exp(-x^2-y^2)"), 0), (Typed("-exp(-x^2)"), -1),
    // x·exp(−x²) has its extremes at ±√½: √½·exp(−½).
    (Typed("x*exp(-x^2-y^2)"), -0.428881942480353), (Typed("-x*exp(-x^2)"), -0.428881942480353),
    (Typed("tanh(x-3)^2"), 0), (Typed("(erf(x)-0.5)^2"), 0), (Typed("1-exp(-100x^2)"), 0),
    (Typed("-exp(-(x-2)^2-(y+1)^2)"), -1), (Typed("-exp(-(x-1)^2/0.1)"), -1), (Typed("-exp(-x^2/50)"), -1),
    (Typed("1/(1+exp(-x^2))"), 0.5), (Typed("sigmoid(x)^2+sigmoid(-x)^2"), 0.5), (Typed("(sigmoid(x)-0.3)^2"), 0),
    (Typed("(sigmoid(w+b)-0.8)^2+(sigmoid(b-w)-0.2)^2"), 0), (Typed("(tanh(w)-0.5)^2"), 0),
    (Typed("(tanh(2w+b)-0.5)^2+(tanh(b)+0.2)^2"), 0), (Typed("tanh(x^2+y^2)"), 0),
    (Typed("x^2/(1+x^2)+y^2/(1+y^2)"), 0), (Typed("1-1/(1+x^2+y^2)"), 0), (Typed("log(1+x^2+y^2)"), 0),
    (Typed("1-1/cosh(x)"), 0), (Typed("softplus(x)+softplus(-x)"), 1.38629436111989), (Typed("(relu(w-1)-2)^2"), 0),
    // At ½ by symmetry: 2·log(1 + exp(−½)).
    (Typed("-log(sigmoid(w))-log(sigmoid(1-w))"), 0.948153968360213), (Typed("(w*sigmoid(b)-1)^2"), 0),
    (Typed("x*tanh(x)"), 0), (Typed("1-cos(x)*exp(-x^2/10)"), 0), (Typed("max(0,1-w)+max(0,1+w)"), 2),
    (Typed("(1-exp(-w^2))^2"), 0), (Typed("(tanh(w*tanh(b))-0.3)^2"), 0), (Typed("(relu(w+b)-1)^2+(relu(b-w))^2"), 0),
  ]

  static var networkFormulas: [Typed] { networks.map { $0.typed } }

  /// Without one: they fall for ever, ever more gently, or to the border.
  static let endless: [Typed] = [
    Typed("exp(-x-y)"), Typed("softplus(-w-b)+softplus(b-w)"), Typed("x^y"),
    Typed("(sigmoid(3w+b)-1)^2+(sigmoid(-w+b))^2"), Typed("(sigmoid(5w+b)-1)^2+(sigmoid(-w+b))^2"),
    Typed("sigmoid(x)"), Typed("-tanh(x)"), Typed("softplus(-x)"), Typed("(sigmoid(x)-1)^2"),
    Typed("-log(sigmoid(w+b))"), Typed("log(1+exp(-3*w))"), Typed("(tanh(w)-1)^2"), Typed("exp(-x)"),
    Typed("(1-tanh(w+b))^2"),
  ]

  @Test("from its own start every default method goes down, and stays on the map", arguments: networkFormulas)
  func goesDown(_ typed: Typed) throws {
    let lowest = Self.networks.first { $0.typed.formula == typed.formula }?.lowest ?? 0
    let setup = try typed.setup()
    let height = setup.surface.field.value(at: setup.start)
    #expect(setup.surface.domain == Domain([-5, 5]) || setup.surface.domain == Domain([-5, 5, -5, 5]))
    for entrant in setup.entrants {
      var run = Run(entrant, on: setup.surface, from: setup.start)
      run.advance(by: 1000)
      let outcome = run.verdict(in: SurfaceShelf.arena(setup.surface))
      #expect(run.loss - lowest < 0.1 * (height - lowest), "\(entrant.name), α \(run.learningRate): \(run.loss)")
      #expect(setup.surface.domain.contains(run.point), "\(entrant.name), α \(run.learningRate): \(run.point)")
      #expect(!["diverged", "left the map"].contains(outcome.name), "\(entrant.name): \(outcome.sentence)")
    }
  }

  @Test("where there is no lowest point none is claimed, and nobody blows up", arguments: endless)
  func isEndless(_ typed: Typed) throws {
    let setup = try typed.setup()
    let surface = setup.surface
    #expect(surface.domain.x == -5...5 && surface.domain.y ?? -5...5 == -5...5, "\(surface.domain)")
    #expect(abs(setup.start.x) < 5 && abs(setup.start.y) < 5)
    let arena = SurfaceShelf.arena(surface)
    #expect(arena.lowestValue == nil)
    let height = surface.field.value(at: setup.start)
    for entrant in setup.entrants {
      var run = Run(entrant, on: surface, from: setup.start)
      #expect(run.learningRate < 100, "\(entrant.name)")
      run.advance(by: 1000)
      let outcome = run.verdict(in: arena).name
      #expect(["running", "left the map", "flat"].contains(outcome), "\(entrant.name): \(outcome)")
      #expect(run.loss < height, "\(entrant.name)")
    }
  }

  @Test(
    "a cubic starts on the side from which its minimum is reached",
    arguments: [("x^3-3x", 1), ("3x-x^3", -1), ("x^3-6x^2+9x", 3), ("x^3-12x", 2), ("x^3+3x^2", 0)])
  func cubics(formula: String, minimum: Double) throws {
    let setup = try Typed(formula).setup()
    for entrant in setup.entrants {
      var run = Run(entrant, on: setup.surface, from: setup.start)
      run.advance(by: 1000)
      #expect(abs(run.point.x - minimum) < 1e-3, "\(entrant.name) from \(setup.start.x): \(run.point.x)")
    }
  }

  /// The curvature of −exp(−x²) is nowhere above 2, that of 1 − exp(−100x²) not above 200.
  @Test(
    "a start on a plain is no reason for a rate that is too large elsewhere",
    arguments: [("-exp(-x^2)", -3.5, 1), ("1-exp(-100x^2)", -3.5, 0.01), ("-exp(-x^2-y^2)", -4, 1)])
  func plain(formula: String, start: Double, limit: Double) throws {
    let setup = try Typed(formula, from: [start, 0]).setup()
    for method in [SGD<Point>.self, Momentum<Point>.self] as [any Optimizer.Type] {
      #expect(setup.surface.defaultRate(for: method, from: setup.start) <= limit)
    }
    #expect(setup.surface.defaultRate(for: Adam<Point>.self, from: setup.start) <= 1)
  }
}
