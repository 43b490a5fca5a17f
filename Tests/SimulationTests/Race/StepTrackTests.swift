import Simulation
import Testing

/// Step sizes against arithmetic by hand.
@Suite struct StepTrackTests {
  private func race(_ entrants: [String], steps: Int, turns: [String] = []) throws -> Race {
    var race = Race(try RaceSetup(surface: Surface(named: "bowl"), entrants: entrants, turns: turns))
    race.advance(by: steps)
    return race
  }

  private func track(_ race: Race, _ index: Int = 0, span: Int = 100) -> StepTrack {
    var track = StepTrack(span: span)
    track.follow(race.timelines[index])
    return track
  }

  private func isNear(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 1e-6 * abs(other) }

  /// f = x²/20 + y² from (−7, 2), α = 1.5. The slopes are (−0.7, 4), (−0.55, 1), (−0.4573265…, 0.2723932…); the sums of
  /// their squares have the roots (0.7, 4), (0.8902247, 4.1231056), (1.0008235, 4.1320936).
  @Test func `AdaGrad's step size is α over the root of the squares so far`() throws {
    let entries = track(try race(["adagrad:lr=1.5,eps=1e-300"], steps: 3)).entries
    let expected = [(2.142857143, 0.375), (1.684968024, 0.363803438), (1.498765766, 0.363012058)]
    #expect(entries.count == 3)
    for (entry, sizes) in zip(entries, expected) {
      #expect(isNear(entry.size.x, sizes.0) && isNear(entry.size.y, sizes.1), "\(entry)")
    }
  }

  @Test func `AdaGrad's step size only falls, RMSProp's rises again where the slope gets gentler`() throws {
    let race = try race(["adagrad", "rmsprop:alpha=0.9"], steps: 400)
    let (adagrad, rmsprop) = (track(race, 0, span: 400).entries, track(race, 1, span: 400).entries)
    #expect(zip(adagrad, adagrad.dropFirst()).allSatisfy { $1.size.x <= $0.size.x && $1.size.y <= $0.size.y })
    #expect(zip(rmsprop, rmsprop.dropFirst()).contains { $1.size.y > 1.01 * $0.size.y })
  }

  @Test(arguments: Optimizers.all.filter { $0 is any Elementwise.Type }.map { $0.card.name })
  func `a rule's own factor is what it moves by where the slope stays the same`(name: String) throws {
    // On a plane every mean of gradients becomes the gradient, and every way to measure a step the same.
    let setup = try RaceSetup(
      surface: Surface("x + 2y", domain: Domain(x: -9...9, y: -9...9)), entrants: ["\(name):lr=1e-6,weight-decay=0"])
    var race = Race(setup)
    race.advance(by: 400)
    let (before, after) = (race.timelines[0].run(at: 399), race.runs[0])
    guard let own = after.optimizer.stepSize else { return }
    let moved = (before.point - after.point) / Point(1, 2)
    let factor = name == "momentum" || name == "nesterov" ? 10.0 : 1
    #expect(abs(moved.x / own.value.x - factor) < 0.02 && abs(moved.y / own.value.y - factor) < 0.02, "\(own) \(moved)")
  }

  @Test func `the rate of a step is the one that it was made with`() throws {
    let race = try race(["sgd:lr=0.5", "adam:lr=0.1"], steps: 10, turns: ["4:sgd:lr=0.25"])
    #expect(track(race).entries.map(\.rate) == Array(repeating: 0.5, count: 4) + Array(repeating: 0.25, count: 6))
    #expect(track(race).entry(before: 4)?.rate == 0.5)
    #expect(track(race).entry(before: 5)?.rate == 0.25)
    #expect(track(race).entry(before: 0) == nil)
  }

  @Test(arguments: [20, 500, 5000, 100_000])
  func `what is gathered bit by bit is what is gathered at once, and bounded`(end: Int) throws {
    var race = try race(["adam"], steps: 0)
    var grown = StepTrack(span: end)
    for part in [0.1, 0.11, 0.5, 0.9, 1] {
      race.seek(to: Int(Double(end) * part))
      grown.follow(race.timelines[0])
    }
    let whole = track(race, span: end)
    #expect(grown.entries == whole.entries)
    #expect(whole.entries.count <= StepTrack.capacity)
    for entry in [whole.entries[0], whole.entries[whole.entries.count / 2], whole.entries[whole.entries.count - 1]] {
      let run = race.timelines[0].run(at: entry.step)
      #expect(entry.rate == run.learningRate)
    }
  }
}
