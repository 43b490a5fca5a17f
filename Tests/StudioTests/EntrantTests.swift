import Canvas
import Simulation
import Testing

@testable import Studio

/// Who is in the race, and the noise that all of them feel: what is changed live is what the command line says.
@Suite struct EntrantTests {
  /// Every run is what the command line of the race makes it.
  private func expectTrue(_ model: Model) throws {
    let words = try #require(model.race.setup.commandLine.shellWords)
    var again = Race(try RaceSetup(words: words))
    again.seek(to: model.race.step)
    #expect(again.runs.map(\.bits) == model.race.runs.map(\.bits))
    #expect(again.runs.map(\.entrant.name) == model.race.runs.map(\.entrant.name))
  }

  @Test func `an optimizer joins from the common start and is at the present step`() throws {
    var model = try Model.racing(["sgd", "adam"], noise: 0.1, columns: 120, rows: 36)
    model.advance(to: 30)
    let before = model.race.runs
    model.press("A")
    model.type("lion")
    #expect(model.picker?.preview?.race.runs.count == 3)
    model.press(.enter)
    #expect(model.race.runs.map(\.entrant.name) == ["sgd", "adam", "lion"])
    #expect(model.race.runs.allSatisfy { $0.step == 30 })
    #expect(zip(model.race.runs, before).allSatisfy { $0.bits == $1.bits })
    #expect(model.chosen == 2)
    try expectTrue(model)
    model.press("A")
    model.type("adam")
    model.press(.enter)
    #expect(model.race.runs.last?.entrant.name == "adam-2")
    try expectTrue(model)
  }

  @Test func `the chosen one leaves, its neighbour is chosen, and the last one stays`() throws {
    var model = try Model.racing(["adam", "adam:lr=0.5", "sgd"], noise: 0.1, turns: ["3:adam-2:lr=0.2"])
    model.advance(to: 20)
    model.chosen = 0
    model.press(.delete)
    #expect(model.race.runs.map(\.entrant.name) == ["adam", "sgd"])
    #expect(model.race.setup.turns.map(\.entrant) == ["adam"])
    try expectTrue(model)
    model.press(.delete, .delete, .delete)
    #expect(model.race.runs.count == 1)
    #expect(model.text.contains("the last one"))
    try expectTrue(model)
  }

  @Test func `what is hidden stays hidden when others come and go`() throws {
    var model = try Model.racing(["sgd", "momentum", "adam"])
    model.press("3")
    model.chosen = 0
    model.press(.delete)
    #expect(model.hidden == [1])
    #expect(FrameRules.violations(of: model) == [])
  }

  @Test func `keys make noise and take it away, and another seed is another race`() throws {
    var model = try Model.racing(["sgd", "adam"])
    model.advance(to: 25)
    let quiet = model.race.runs.map(\.bits)
    model.press(")", ")", ")")
    #expect(model.race.setup.noise == 0.05 && model.race.step == 25)
    #expect(model.text.contains("noise 0.05"))
    let noisy = model.race.runs.map(\.bits)
    #expect(noisy != quiet)
    try expectTrue(model)
    model.press("#")
    #expect(model.race.setup.seed == 1)
    #expect(model.race.runs.map(\.bits) != noisy)
    try expectTrue(model)
    model.press("(", "(", "(", "(")
    #expect(model.race.setup.noise == 0)
    #expect(model.race.runs.map(\.bits) == quiet)
  }
}
