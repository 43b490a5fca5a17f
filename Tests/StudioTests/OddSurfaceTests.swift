import Canvas
import Simulation
import Testing
import Words

@testable import Studio

/// Formulas, domains and starts that nobody would choose and somebody will type.
@Suite struct OddSurfaceTests {
  private static let formulas = [
    "log(-1-x^2)", "log(-1-x^2-y^2)", "1", "x*0", "0*x*y", "1/x", "1/(x*y)", "exp(exp(x))", "-exp(exp(x))", "sqrt(x)",
    "x^1000", "1e300*x^2", "1e-300*x^2", "1e308*x*y", "log(x)", "tan(x)", "abs(x)", "x", "-x^2", "x*y", "-x^2-y^2",
    "sin(1000x)", "x^x",
  ]
  private static let domains = [
    Domain(x: -1e300...1e300), Domain(x: 1e15...(1e15 + 1)), Domain(x: 0...1e-300),
    Domain(x: -1...0), Domain(x: -1e308...1e308),
  ]

  private func drawn(_ formula: String, _ domain: Domain, from start: Point? = nil) throws {
    let isFlat = try Surface(formula).dimension == 2
    let domain = isFlat ? Domain(x: domain.x, y: domain.x) : domain
    for (columns, rows) in [(40, 12), (78, 20)] {
      var model: Model
      do {
        model = try Model.racing(
          on: formula, ["sgd", "adam", "sgd:lr=1e300"], from: start, columns: columns, rows: rows, domain: domain)
      } catch let error as SetupError {
        // Where there is no value there is no race.
        #expect(error.description.contains(" at the start "))
        continue
      }
      for step in [1, 300, 7] {
        model.advance(to: step)
        #expect(FrameRules.violations(of: model) == [])
      }
      model.press("d", .tab, "c", .left, .shiftRight, .enter, "x", .right, "+", "]", .left)
      #expect(FrameRules.violations(of: model) == [])
    }
  }

  @Test(arguments: formulas)
  func `any formula is drawn`(formula: String) throws { try drawn(formula, Domain(x: -5...5)) }

  @Test(arguments: domains)
  func `any domain is drawn`(domain: Domain) throws {
    for formula in ["x^2", "log(x)", "1/(x*y)", "sin(1000x)"] { try drawn(formula, domain) }
  }

  @Test(arguments: [Point(1e9, 1e9), Point(-1e300, 1e300), Point(1e308, 0), Point(6, 0)])
  func `a start outside of the domain is drawn`(start: Point) throws {
    for formula in ["x^2 + y^2", "log(x) + y", "x*y", "x^2"] { try drawn(formula, Domain(x: -5...5), from: start) }
  }

  @Test(arguments: ["log(-1-x^2)", "sqrt(-1-x^2-y^2)"])
  func `a formula without a value is refused where it is typed, with the cause`(formula: String) throws {
    var model = try Model.racing(columns: 120, rows: 36)
    model.press("f")
    model.type(formula)
    model.press(.enter)
    #expect(model.prompt != nil)
    #expect(model.text.contains("has no value at the start -3.5"))
    #expect(model.text.contains("is no number"))
    #expect(model.race.surface.name == "bowl")
  }

  @Test func `a start without a value is refused where it is placed, and the race goes on`() throws {
    var model = try Model.racing(on: "log(x) + y^2", ["sgd:lr=0.01"], columns: 120, rows: 36)
    model.advance(to: 5)
    let (start, map) = (model.race.setup.start, model.layout.map)
    model.click(map.column + 1, map.row + map.rows / 2)
    #expect(model.race.setup.start == start)
    #expect(model.race.step == 5)
    #expect(model.text.contains("has no value at the start"))
    model.click(map.endColumn - 2, map.row + map.rows / 2)
    #expect(model.race.setup.start.x > 0)
    #expect(model.race.step == 0)
    for _ in 0..<20 {
      model.press("x")
      #expect(model.race.setup.start.x > 0)
    }
  }

  @Test func `an optimizer that diverges leaves the map, the losses and the arithmetic in order`() throws {
    var model = try Model.racing(["sgd:lr=3", "adam"], columns: 120, rows: 36)
    for step in [1, 5, 20, 100, 1000, 20_000] {
      model.advance(to: step)
      #expect(FrameRules.violations(of: model) == [])
    }
    #expect(model.race.runs[0].loss.isNaN || model.race.runs[0].loss.isInfinite)
    #expect(model.text.contains("diverged"))
    #expect(model.text.contains("2/λ"))
  }

  @Test func `labels of the losses never reach the map`() throws {
    // No lowest value is known, so that the scale is linear and its labels long.
    var model = try Model.racing(on: "1234567 + 0.001x*y", ["sgd:lr=1"], columns: 100, rows: 30)
    model.advance(to: 60)
    let losses = try #require(model.layout.losses)
    let edge = model.layout.map.endColumn
    for row in losses.row..<losses.endRow {
      #expect(!Array(model.frame.row(row))[edge - 3..<edge + 1].contains { ("0"..."9").contains($0.scalar) })
    }
  }

  @Test func `ten optimizers fit beside a map of 24 rows, each with name and rate`() throws {
    let names = Optimizers.all.prefix(10).map { $0.card.name }
    var model = try Model.racing(Array(names), columns: 100)
    model.advance(to: 12)
    for name in names { #expect(model.text.contains(" \(name) "), "\(name)") }
    #expect(model.text.contains("step 12 of"))
    #expect(FrameRules.violations(of: model) == [])
  }

  @Test func `the chosen optimizer is in the table however many there are`() throws {
    var model = try Model.racing(Optimizers.all.map { $0.card.name }, columns: 140)
    model.advance(to: 12)
    for _ in model.race.runs {
      let name = model.race.runs[model.chosen].entrant.name
      #expect(model.frame.lines.contains { $0.contains("▸") && $0.contains(" \(name) ") }, "\(name)")
      model.press(.tab)
    }
  }

  @Test(arguments: [76, 80, 100, 120, 160, 200])
  func `no number runs into the name before it`(columns: Int) throws {
    let entrants = ["adabelief:lr=0.00123", "adabelief:lr=1.23e-10", "momentum:lr=1.25e-7", "qhadam:lr=0.0125"]
    var model = try Model.racing(entrants, columns: columns, rows: 30)
    model.advance(to: 3)
    for run in model.race.runs {
      let rate = NumberText.shortest(run.learningRate)
      #expect(model.frame.lines.contains { $0.contains(" \(rate) ") }, "\(run.entrant.name)")
    }
  }

  @Test func `a very long formula leaves step and state in the title`() throws {
    let formula = (1...30).map { "\($0)x^\($0)" }.joined(separator: " + ")
    for (columns, rows) in [(40, 12), (80, 24), (200, 60)] {
      let model = try Model.racing(on: formula, columns: columns, rows: rows)
      let title = model.frame.lines[0]
      #expect(title.contains("step 0") && title.hasSuffix("running"))
    }
  }

  @Test func `Korean letters in the prompt neither break a row nor the program`() throws {
    var model = try Model.racing(columns: 40, rows: 12)
    model.press("f")
    _ = model.update(.event(.paste("경사하강법 기울기")))
    model.press(.enter, .left, .backspace, .home, .delete)
    #expect(FrameRules.violations(of: model) == [])
    #expect(model.text.contains("사하강법"))
  }
}
