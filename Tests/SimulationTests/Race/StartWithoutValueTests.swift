import Calculus
import Simulation
import Testing

@Suite("A start without a value")
struct StartWithoutValueTests {
  @Test(
    "it is refused with its place and the cause, and never called divergence",
    arguments: [
      (
        "x^(1/3)", [-1, 0],
        "'x^(1/3)' has no value at the start -1: (-1)^0.333333 is no number: write cbrt( ) for a cube root"
      ),
      ("log(x)", [0, 0], "'log(x)' has no value at the start 0: log(0) is infinite"),
      ("sqrt(x^2 + y^2)", [0, 0], "'sqrt(x^2 + y^2)' has no slope at the start 0,0: choose another start"),
      (
        "(exp(x)-exp(-x))/(exp(x)+exp(-x))", [800, 0],
        "'(exp(x)-exp(-x))/(exp(x)+exp(-x))' has no value at the start 800: exp(800) is too large to be written"
      ),
      (
        "log(exp(x)+exp(y))", [800, 800],
        "'log(exp(x)+exp(y))' has no value at the start 800,800: exp(800) is too large to be written"
      ),
      ("sqrt(x)", [0, 0], "'sqrt(x)' has no slope at the start 0: choose another start"),
    ] as [(String, Point, String)])
  func refused(formula: String, start: Point, message: String) throws {
    let surface = try Surface(formula)
    let error = #expect(throws: SetupError.self) { try RaceSetup(surface: surface, start: start) }
    #expect(error?.description == message)
    let race = try RaceSetup(surface: surface, start: [3, 4])
    #expect(throws: SetupError.self) { try race.started(at: start, from: 0) }
  }

  @Test("a value that is only too large to be written is no reason to refuse", arguments: ["exp(x)", "x^300"])
  func overflow(formula: String) throws {
    let race = Race(try RaceSetup(surface: Surface(formula), entrants: ["sgd"], start: [1000, 0]))
    #expect(race.runs[0].loss == .infinity)
    #expect(
      race.runs[0].verdict(in: race.arena).sentence.description
        == "the numbers grew beyond what a computer can write, at step 0")
  }

  @Test("the cube root itself starts at -1", arguments: ["cbrt(x)", "cbrt(x^2) + x^2", "sign(x)*|x|^(1/3)"])
  func cubeRoot(formula: String) throws {
    _ = try RaceSetup(surface: Surface(formula), start: [-1, 0])
  }

  @Test(
    "the start that is chosen has a value wherever there is one",
    arguments: [
      "log(x)", "log(-y) + x^2", "sqrt(1 - x^2 - y^2)", "log(1 - x^2 - y^2)", "sqrt(x) + sqrt(y)", "1/x", "acosh(x)",
      "sqrt(0.01 - (x - 4.5)^2)", "x^0.5*y^0.5",
    ])
  func chosen(formula: String) throws {
    let setup = try RaceSetup(surface: Surface(formula))
    #expect(setup.surface.field.value(at: setup.start).isFinite)
    #expect(setup.surface.domain.contains(setup.start))
  }

  @Test("a surface without any value cannot be raced on", arguments: ["log(-1 - x^2)", "sqrt(-1 - x^2 - y^2)"])
  func nowhere(formula: String) throws {
    let surface = try Surface(formula)
    #expect(throws: SetupError.self) { try RaceSetup(surface: surface) }
    let elsewhere = try RaceSetup(surface: Surface(named: "bowl"))
    #expect(throws: SetupError.self) { try elsewhere.moved(to: surface, from: 0) }
  }

  @Test("random starts have a value, and each half of it is met")
  func random() throws {
    let surface = try Surface("log(x) + y")
    let starts = (0..<200).map { surface.randomStart(seed: $0) }
    #expect(starts.allSatisfy { $0.x > 0 })
    // As likely as another: 100 ± 4 standard deviations of √200/2.
    #expect((72...128).contains(starts.count { $0.x < 2.5 }))
  }

  @Test("a run that leaves where the formula has values says which operation has none")
  func leaves() throws {
    // From 0.5 with slope 2 and rate 1 the first step leads to −1.5.
    let setup = try RaceSetup(surface: Surface("log(x)"), entrants: ["sgd:lr=1"], start: [0.5, 0])
    let race = Race(setup)
    var run = race.runs[0]
    run.advance(by: 1)
    #expect(run.point.x == -1.5)
    #expect(
      run.verdict(in: race.arena).sentence.description
        == "the formula has no value at the place reached in step 1: log(-1.5) is no number")
  }

  @Test(
    "a run that overflows in a written-out sigmoid or softplus says so, and that of the function does not",
    arguments: [
      // Slope −1 + 1/(1 + e^x), at 0 it is −½: the rate 2000 leads to 1000.
      ("log(1 + exp(x)) - x", "sgd:lr=2000", "softplus(x) - x"),
      // Slope −e^-x/(1 + e^-x)², at 0 it is −¼: with the other sign the rate 4000 leads to −1000.
      ("1/(1 + exp(-x))", "sgd:lr=4000", "sigmoid(x)"),
    ])
  func overflow(formula: String, entrant: String, function: String) throws {
    func run(_ formula: String) throws -> Outcome {
      let race = Race(try RaceSetup(surface: Surface(formula), entrants: [entrant], start: [0, 0]))
      var run = race.runs[0]
      run.advance(by: 1)
      #expect(abs(run.point.x) == 1000)
      return run.verdict(in: race.arena)
    }
    let outcome = try run(formula)
    #expect(
      outcome.sentence.description.hasSuffix(
        ": exp(1000) is too large: write sigmoid(x) for 1/(1+exp(-x)), softplus(x) for log(1+exp(x))"))
    guard case .diverged = outcome else { return #expect(Bool(false), "\(outcome)") }
    #expect(!(try run(function).sentence.description.contains("too large")))
  }
}
