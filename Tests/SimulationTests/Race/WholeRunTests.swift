import Simulation
import Testing

/// A knob turned for a whole run, and the steps that are then owed.
@Suite struct WholeRunTests {
  private func race(_ entrants: [String], turns: [String] = [], noise: Double = 0, steps: Int = 60) throws -> Race {
    let setup = try RaceSetup(
      surface: SurfaceShelf.surface("bowl"), entrants: entrants, seed: 7, noise: noise, turns: turns)
    var race = Race(setup)
    race.advance(by: steps)
    return race
  }

  @Test func `it is the race that would have been begun with that knob, noise included`() throws {
    var race = try race(["sgd:lr=0.1", "adam"], noise: 0.3)
    race.set("lr", of: 0, to: 0.4)
    #expect(race.isBehind(0) && !race.isBehind(1))
    while race.isBehind { race.catchUp(by: 7) }
    let expected = try self.race(["sgd:lr=0.4", "adam"], noise: 0.3)
    #expect(race.runs.map(\.sample) == expected.runs.map(\.sample))
    #expect(race.setup.commandLine == expected.setup.commandLine)
    for step in [0, 1, 13, 59] {
      race.seek(to: step)
      var other = expected
      other.seek(to: step)
      #expect(race.runs.map(\.sample) == other.runs.map(\.sample))
    }
  }

  @Test func `turns of that knob that had been made are forgotten, others and planned ones stay`() throws {
    let turns = ["20:sgd:lr=0.2", "30:sgd:momentum=0.5", "500:sgd:lr=0.01", "10:adam:lr=0.5"]
    var race = try race(["sgd:lr=0.1", "adam"], turns: turns)
    race.set("lr", of: 0, to: 0.3)
    #expect(race.setup.turns.map { "\($0.step) \($0.knob)" }.sorted() == ["10 lr", "30 momentum", "500 lr"])
  }

  @Test func `the runs that nobody turned are not made again`() throws {
    var race = try race(["sgd", "adam"], steps: 100)
    race.seek(to: 30)
    race.set("lr", of: 1, to: 0.01)
    #expect(race.end == 100 && race.step == 30)
    #expect(race.timelines[0].end == 100 && race.timelines[1].end == 0)
  }

  @Test func `a run that is owed stands at its last step, and may be looked at, turned and left behind`() throws {
    var race = try race(["sgd:lr=0.1", "adam"], steps: 1000)
    race.set("lr", of: 0, to: 0.2)
    race.catchUp(by: 10)
    #expect(race.runs[0].step == 10 && race.runs[1].step == 1000)
    race.seek(to: 5)
    #expect(race.runs.map(\.step) == [5, 5])
    race.seek(to: 1200)
    #expect(race.runs.map(\.step) == [10, 1200])
    race.seek(to: 800)
    race.turn("lr", of: 0, to: 0.3)
    #expect(race.end == 800)
    while race.isBehind { race.catchUp(by: 100) }
    let expected = try self.race(["sgd:lr=0.2", "adam"], turns: ["800:sgd:lr=0.3"], steps: 800)
    #expect(race.runs.map(\.sample) == expected.runs.map(\.sample))
    #expect(race.setup.commandLine == expected.setup.commandLine)
  }

  @Test(arguments: ["sgd", "momentum", "adam", "lion", "nelder-mead"])
  func `a race becomes another one and is itself again`(name: String) throws {
    var race = try race([name, "adagrad"], turns: ["8:adagrad:lr=0.7"], noise: 0.1)
    let before = race
    race.set("lr", of: 0, to: 0.01)
    race.turn("lr", of: 1, to: 0.02)
    race.become(before.setup, end: before.end)
    while race.isBehind { race.catchUp(by: 17) }
    #expect(race.runs.map(\.sample) == before.runs.map(\.sample))
    #expect(race.timelines.map(\.path.points) == before.timelines.map(\.path.points))
    #expect(race.timelines.map(\.losses.entries) == before.timelines.map(\.losses.entries))
    #expect(race.setup.commandLine == before.setup.commandLine)
  }
}
