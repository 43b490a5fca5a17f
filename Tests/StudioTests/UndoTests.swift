import Canvas
import Simulation
import Testbed
import Testing
import Words

@testable import Studio

/// The key that takes back the last turn of a knob.
@Suite struct UndoTests {
  private func paused(_ entrants: [String], at step: Int = 50) throws -> Model {
    var model = try Model.racing(entrants, columns: 120, rows: 36)
    model.advance(to: step)
    return model
  }

  @Test func `turns are taken back one after another, the last one first`() throws {
    var model = try paused(["sgd:lr=0.1", "adam:lr=0.2"])
    var states = [model.race]
    for key: Key in ["+", "]", .tab, "-", "a", "[", "j"] {
      model.press(key)
      if model.race.setup.commandLine != states.last?.setup.commandLine { states.append(model.race) }
    }
    #expect(states.count >= 5)
    for state in states.dropLast().reversed() {
      model.press("u")
      #expect(model.race.setup.commandLine == state.setup.commandLine)
      #expect(model.race.runs.map(\.bits) == state.runs.map(\.bits))
    }
    model.press("u")
    #expect(model.text.contains("nothing is left to take back"))
  }

  @Test func `a turn of a race that runs is taken back, and it runs on`() throws {
    var model = try Model.racing(["sgd:lr=0.1"])
    model.wait(seconds: 1)
    model.press("]")
    model.wait(seconds: 1)
    model.press("u")
    #expect(model.isPlaying && model.race.step == 20 && model.race.setup.turns.isEmpty)
    #expect(model.race.runs[0].bits == (try paused(["sgd:lr=0.1"], at: 20)).race.runs[0].bits)
  }

  @Test func `memory stays bounded`() throws {
    var model = try paused(["sgd:lr=0.1"], at: 3)
    for _ in 0..<300 { model.press("+", "-") }
    #expect(model.formers.count == Former.capacity)
  }

  /// Any knots of turns, looks and plays: each undo leads to the race that its command line makes.
  @Test(arguments: 0..<8)
  func `after any turns the race is what its command line makes`(seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    var model = try Model.racing(["sgd:lr=0.1", "momentum:lr=0.01", "adam:lr=0.2"], seed: seed, noise: 0.1)
    let keys: [Key] = ["+", "-", "]", "[", "a", "b", "u", "j", .tab, .left, .right, .pageUp, .home, .end, " "]
    for _ in 0..<60 {
      model.press(keys.randomElement(using: &random) ?? "u")
      model.wait(seconds: 0.3)
      while model.race.isBehind { model.wait(seconds: 0) }
      var expected = Race(try RaceSetup(words: model.race.setup.commandLine.shellWords ?? []))
      expected.seek(to: model.race.end)
      #expect(model.race.timelines.map(\.latest.bits) == expected.timelines.map(\.latest.bits))
    }
  }
}
