import Calculus
import Simulation
import Testing

@Suite("Verdicts")
struct VerdictTests {
  private func run(
    _ entrant: String, on surface: String, from start: Point? = nil, steps: Int, noise: Double = 0
  ) throws -> Trial {
    var run = Trial(try Entrant(entrant), on: try SurfaceShelf.surface(surface), from: start, seed: 1, noise: noise)
    run.advance(by: steps)
    return run
  }

  @Test(
    "a rule whose steps never shrink rattles around the minimum",
    arguments: ["rmsprop:alpha=0.9,", "lion:", "signsgd:"])
  func cycles(optimizer: String) throws {
    for surface in ["bowl", "square", "two-wells"] {
      let end = try run("\(optimizer)lr=0.03", on: surface, steps: 2000).outcome
      guard case .rattling(let rattling) = end, let since = rattling.since else {
        Issue.record("\(optimizer) on \(surface): \(end)")
        continue
      }
      #expect((0..<1800).contains(since))
    }
  }

  @Test("noise keeps a run rattling", arguments: 0..<5 as Range<UInt64>)
  func noise(seed: UInt64) throws {
    var run = Trial(try Entrant("sgd:lr=0.1"), on: try SurfaceShelf.surface("sphere"), seed: seed, noise: 1)
    run.advance(by: 3000)
    #expect(run.outcome.name == "rattling")
  }

  @Test("a start on a maximum stays there, with every rule that goes by the slope")
  func maximum() throws {
    for method in Optimizers.all where method.card.name != "nelder-mead" {
      let run = try run(method.card.name, on: "cosine-bowl", steps: 200)
      #expect(run.point == .zero, "\(method.card.name)")
      #expect(run.outcome == .flat(.maximum), "\(method.card.name)")
      #expect(run.outcome.sentence.description.contains("maximum"))
    }
  }

  @Test("a start beside a maximum is on its way, however slowly")
  func besideMaximum() throws {
    #expect(try run("sgd:lr=1e-6", on: "cosine-bowl", from: [1e-6, 0], steps: 500).outcome == .running)
  }

  @Test("a start exactly on the ridge ends at the saddle")
  func saddle() throws {
    for surface in ["saddle", "bounded-saddle"] {
      #expect(try run("sgd", on: surface, from: [-1.5, 0], steps: 1000).outcome == .saddle)
    }
    #expect(try run("sgd", on: "monkey-saddle", from: [0, 0], steps: 100).outcome == .saddle)
  }

  @Test("a run that lingers at a saddle and will leave it is running, and then goes on")
  func lingering() throws {
    var run = try run("sgd", on: "bounded-saddle", from: [-4, 1e-9], steps: 100)
    #expect(run.outcome == .running)
    run.advance(by: 400)
    #expect(run.outcome == .globalMinimum)
  }

  @Test("a run that stalls at an inflection is at a flat place")
  func inflection() throws {
    for optimizer in ["sgd", "adagrad", "rmsprop:alpha=0.9", "adam"] {
      let run = try run(optimizer, on: "quartic-flat", steps: 5000)
      #expect(run.outcome == .flat(.plateau), "\(optimizer)")
    }
  }

  @Test("a ball that passes a flat place with speed is running")
  func flatPassed() throws {
    var run = try run("momentum", on: "quartic-flat", steps: 0)
    while run.point.x < 2.5, run.step < 100 {
      run.advance(by: 1)
      #expect(run.outcome == .running)
    }
    #expect(run.point.x >= 2.5)
  }

  @Test("a plain without slope is flat")
  func plain() throws {
    #expect(try run("sgd", on: "easom", from: [0, 6.2], steps: 500).outcome == .flat(.plateau))
    #expect(try run("sgd", on: "vanishing-gradient", from: [-6, 0], steps: 500).outcome == .flat(.plateau))
  }

  @Test("a crawl along a valley, or down to a minimum, is running", arguments: ["rosenbrock", "beale", "flower"])
  func crawl(surface: String) throws {
    var run = try run("sgd", on: surface, steps: 0)
    for _ in 0..<60 {
      run.advance(by: 200)
      #expect(run.outcome == .running, "step \(run.step)")
    }
  }

  @Test("an orbit that shrinks is running until it has arrived", arguments: [0.99, 0.995, 0.999])
  func orbit(momentum: Double) throws {
    var run = try run("momentum:momentum=\(momentum)", on: "bowl", steps: 0)
    while run.step < 20_000, run.outcome != .globalMinimum {
      #expect(run.outcome == .running || run.outcome == .leftTheMap, "step \(run.step)")
      run.advance(by: 250)
    }
    #expect(run.outcome == .globalMinimum)
  }

  @Test("a run that leaves the map is said to be outside, and inside again when it is back")
  func outside() throws {
    let surface = try Surface(named: "bowl", domain: Domain(x: -8...2, y: -5...5))
    var run = Trial(try Entrant("momentum:momentum=0.95"), on: surface)
    var seen: [Outcome] = []
    while run.step < 600 {
      run.advance(by: 1)
      #expect((run.outcome == .leftTheMap) == !surface.domain.contains(run.point), "step \(run.step)")
      if seen.last != run.outcome { seen.append(run.outcome) }
    }
    #expect(seen.starts(with: [.running, .leftTheMap, .running]))
    #expect(seen.last == .globalMinimum)
  }
}
