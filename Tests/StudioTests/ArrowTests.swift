import Canvas
import Simulation
import Testing

@testable import Studio

@Suite struct ArrowTests {
  @Test func `the eight headings are those of the compass`() {
    let ways: [(Double, Double)] = [(1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1)]
    #expect(String(String.UnicodeScalarView(ways.map { Charset.braille.heading(right: $0.0, up: $0.1) })) == "→↗↑↖←↙↓↘")
    #expect(String(String.UnicodeScalarView(ways.map { Charset.ascii.heading(right: $0.0, up: $0.1) })) == #">/^\</v\"#)
  }

  @Test
  func `the scale of arrows is 1, 2 or 5 times a power of ten, and the longest fits into a quarter of the window`() {
    let window = Window(x: -5...5, y: -5...5)
    for size in [1e-12, 0.3, 1, 7, 1e5] {
      let factor = ArrowScale([Point(size, 0), Point(0, size / 3)], in: window).factor
      #expect(factor * size <= 2.5 && factor * size > 0.9)
      let digits = factor / ArrowScale([Point(2.5 / factor, 0)], in: window).factor
      #expect(abs(digits - 1) < 1e-9)
    }
    #expect(ArrowScale([.zero], in: window).factor == 1)
    #expect(ArrowScale([Point(.nan, 1)], in: window).factor == 1)
  }

  @Test func `Adam's next step is α times the part of its two arrows`() throws {
    var run = try Run(Entrant("adam:lr=0.1"), on: Surface(named: "bowl"), from: Point(-7, 2))
    run.advance(by: 9)
    var next = run
    next.advance(by: 1)
    let vectors = StepVector.vectors(from: run, to: next)
    #expect(vectors.map(\.symbol) == ["m̂", "√v̂"])
    let step = next.point - run.point
    for coordinate in 0..<2 {
      let part = abs(vectors[0].way[coordinate]) / vectors[1].way[coordinate].magnitude
      #expect(abs(abs(step[coordinate]) - 0.1 * part) < 1e-7)
      #expect((vectors[0].way[coordinate] > 0) == (step[coordinate] > 0))
    }
  }

  @Test(arguments: [("momentum", ["v"]), ("sgd", []), ("rmsprop", ["g", "√s"]), ("adagrad", ["g", "√s"])])
  func `vectors are named as in the equations`(optimizer: String, symbols: [String]) throws {
    let run = try Run(Entrant(optimizer), on: Surface(named: "bowl"), from: Point(-7, 2))
    var next = run
    next.advance(by: 1)
    #expect(StepVector.vectors(from: run, to: next).map(\.symbol) == symbols)
  }

  @Test func `momentum goes where its arrow points`() throws {
    for form in ["momentum", "momentum:velocity-form=1"] {
      var run = try Run(Entrant(form), on: Surface(named: "bowl"), from: Point(-7, 2))
      run.advance(by: 5)
      var next = run
      next.advance(by: 1)
      let way = try #require(StepVector.vectors(from: run, to: next).first).way
      #expect(((next.point - run.point) * way).sum() > 0)
    }
  }

  @Test(arguments: Optimizers.all.map { $0.card.name })
  func `every optimizer can be shown with all its arrows`(name: String) throws {
    for view in ["bands", "relief", "field"] {
      var model = try Model.racing(on: "himmelblau", [name], columns: 120, rows: 36)
      model.show(view: view, overlays: ["gradients", "signals", "stationary"])
      for step in [0, 1, 30] {
        model.advance(to: step)
        #expect(model.text.contains("Δ next step"))
      }
    }
  }

  @Test func `saddles and maxima are looked for when somebody wants to see them, once a surface`() throws {
    var model = try Model.racing(on: "himmelblau", columns: 120, rows: 36)
    #expect(!model.text.contains("saddle"))
    guard case .begin(let ticket, var job)? = model.press("M").first else {
      Issue.record("nothing was asked for")
      return
    }
    while let finding = job.next() { _ = model.update(.found(ticket, finding)) }
    #expect(model.stationary.count == 5)
    #expect(model.text.contains("± saddle") && model.text.contains("∩ maximum"))
    #expect(model.press("M").isEmpty && model.press("M").isEmpty)
    model.press("n")
    #expect(model.stationary.isEmpty)
  }
}
