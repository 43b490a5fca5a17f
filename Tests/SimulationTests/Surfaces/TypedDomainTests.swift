import Calculus
import Simulation
import Testing

@Suite("The domain of a typed formula")
struct TypedDomainTests {
  private func setup(_ formula: String, from start: Point? = nil, on domain: Domain? = nil) throws -> RaceSetup {
    try RaceSetup(surface: Surface(formula, domain: domain), entrants: ["momentum:lr=0.2"], start: start)
  }

  @Test(
    "it holds the start, apart from its border, and the minimum",
    arguments: [("(x-4)^2", 10, 4), ("(x-40)^2", nil, 40), ("x^2", 5, 0), ("x^2", -700, 0), ("(x+300)^2", 1e5, -300)]
      as [(String, Double?, Double)])
  func holds(formula: String, start: Double?, minimum: Double) throws {
    let setup = try setup(formula, from: start.map { [$0, 0] })
    let domain = setup.surface.domain.x
    #expect(domain.lowerBound < setup.start.x && setup.start.x < domain.upperBound)
    #expect(domain.contains(minimum))
    #expect(domain.lowerBound <= -5 || setup.surface.card != nil)
  }

  @Test(
    "what has a minimum near 0, or none, is shown from −5 to 5",
    arguments: ["x*sin(x)", "(x-4)^2", "exp(x)", "x^3+x", "1/(x-1)"])
  func usual(formula: String) throws {
    #expect(try Surface(formula: formula).domain == Domain(x: -5...5))
  }

  @Test("in two parameters each side reaches as far as it must")
  func plane() throws {
    let domain = try Surface(formula: "(x-40)^2 + (y+3)^2").domain
    #expect(domain.x.contains(40) && domain.x.lowerBound == -5)
    #expect(domain.y == -5...5)
  }

  @Test("who asks for a domain gets it, wherever the start")
  func asked() throws {
    let asked = Domain(x: -5...5)
    #expect(try setup("(x-4)^2", from: [10, 0], on: asked).surface.domain == asked)
    #expect(try setup("(x-4)^2", from: [10, 0], on: asked).commandLine.contains("--domain -5,5"))
    #expect(!(try setup("(x-4)^2", from: [10, 0]).commandLine.contains("--domain")))
  }

  @Test("a run that sits in its minimum has not left the map", arguments: [10.0, 5, -3.5, 200])
  func sits(start: Double) throws {
    let setup = try setup("(x-4)^2", from: [start, 0])
    var run = setup.runs[0]
    run.advance(by: 1000)
    #expect(run.verdict(in: .searched(setup.surface)) == .globalMinimum)
  }

  @Test("at rest outside a domain that was asked for, it is at a minimum there")
  func outside() throws {
    let setup = try setup("(x-40)^2", on: Domain(x: -5...5))
    var run = setup.runs[0]
    run.advance(by: 1000)
    #expect(run.verdict(in: .searched(setup.surface)) == .outsideMinimum)
  }

  /// Where the values fade out into rounding nothing is a minimum; a plain at the lowest value is at hand.
  @Test(
    "the far end of a slope does not widen it",
    arguments: [
      "exp(-x-y)", "softplus(-w-b)+softplus(b-w)", "x^y", "max(0,|x|-2)+0y", "sigmoid(5w+b)^2", "1/(1+x^2*y^2)",
    ])
  func fading(formula: String) throws {
    #expect(try Surface(formula: formula).domain == Domain([-5, 5, -5, 5]))
  }

  @Test(
    "where there is no value near 0 it reaches to where there is one",
    arguments: [("sqrt(x-100)", 100), ("log(x-50)", 50)])
  func farAway(formula: String, edge: Double) throws {
    let setup = try RaceSetup(surface: Surface(formula: formula))
    #expect(setup.surface.domain.x.upperBound > edge && setup.surface.domain.x.upperBound < 3 * edge)
    #expect(setup.start.x > edge)
  }

  @Test("it holds the minimum below a start that was asked for")
  func bottom() throws {
    // From 3 down the slope of relu to the plain that begins at 0.
    #expect(try setup("relu(x)", from: [3, 0]).surface.domain == Domain([-5, 5]))
    // From 9 down to where tan(x) = −x: 11.0855.
    let domain = try setup("x*sin(x)", from: [9, 0]).surface.domain
    #expect(domain.x.contains(11.0855) && domain.x.upperBound < 30)
  }

  @Test("a valley beyond it comes in")
  func valley() throws {
    let setup = try RaceSetup(surface: Surface(formula: "(w1*w2-100)^2"))
    for entrant in setup.entrants {
      var run = Run(entrant, on: setup.surface, from: setup.start)
      run.advance(by: 2000)
      #expect(setup.surface.domain.contains(run.point), "\(entrant.name) at \(run.point)")
    }
  }
}
