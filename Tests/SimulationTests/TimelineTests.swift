import Simulation
import Testing

@Suite("Timelines")
struct TimelineTests {
  private func timeline(_ optimizer: OptimizerCase, schedule: String? = nil) throws -> Timeline {
    let setup = try RaceSetup(
      surface: SurfaceShelf.surface("himmelblau"), entrants: [optimizer.text], schedules: schedule.map { [$0] } ?? [],
      noise: 0.1)
    return Race(setup).timelines[0]
  }

  @Test("Any step visited again is the step of the first time", arguments: OptimizerCase.plain)
  func visitedAgain(_ optimizer: OptimizerCase) throws {
    var timeline = try timeline(optimizer, schedule: "plateau:patience=3,factor=0.7")
    var first: [Sample] = [timeline.latest.sample]
    for step in 1...300 {
      timeline.extend(to: step)
      first.append(timeline.latest.sample)
    }
    for step in [0, 1, 63, 64, 65, 127, 128, 200, 299, 300] {
      #expect(timeline.run(at: step).sample == first[step], "step \(step)")
    }
  }

  @Test("Rewound and played again, it is the same", arguments: OptimizerCase.plain)
  func rewoundAndReplayed(_ optimizer: OptimizerCase) throws {
    var timeline = try timeline(optimizer)
    timeline.extend(to: 250)
    let (end, path, losses) = (timeline.latest.sample, timeline.path.points, timeline.losses.entries)
    for step in [200, 64, 1, 0] {
      timeline.rewind(to: step)
      #expect(timeline.end == step)
      timeline.extend(to: 250)
      #expect(timeline.latest.sample == end)
      #expect(timeline.path.points == path)
      #expect(timeline.losses.entries == losses)
    }
  }

  @Test("Speed changes nothing: one step at a time or many", arguments: OptimizerCase.plain)
  func speed(_ optimizer: OptimizerCase) throws {
    var slow = try timeline(optimizer)
    var fast = slow
    for step in 1...200 { slow.extend(to: step) }
    fast.extend(to: 200)
    #expect(slow.latest.sample == fast.latest.sample)
    let arena = SurfaceShelf.arena(try SurfaceShelf.surface("himmelblau"))
    #expect(slow.latest.verdict(in: arena) == fast.latest.verdict(in: arena))
    #expect(slow.path.points == fast.path.points)
  }

  @Test("A knob turned in the past starts the future again from there, an earlier step stays")
  func turned() throws {
    var timeline = try timeline(OptimizerCase(text: "adam"))
    timeline.extend(to: 150)
    let early = timeline.run(at: 90).sample
    let late = timeline.latest.sample
    timeline.rewind(to: 100)
    timeline.turn("lr", to: 0.5, at: timeline.end)
    timeline.extend(to: 150)
    #expect(timeline.run(at: 90).sample == early)
    #expect(timeline.latest.sample != late)
    #expect(timeline.run(at: 120).learningRate == 0.5)
    #expect(timeline.run(at: 150).sample == timeline.latest.sample)
  }

  @Test("Memory stays bounded, and the past stays exact")
  func bounded() throws {
    let setup = try RaceSetup(surface: SurfaceShelf.surface("himmelblau"), entrants: ["momentum"], noise: 1)
    var timeline = Race(setup).timelines[0]
    timeline.extend(to: 1000)
    let early = timeline.latest.sample
    timeline.extend(to: 100_000)
    #expect(timeline.run(at: 1000).sample == early)
    #expect(timeline.path.points.count <= 16_384 && timeline.losses.entries.count <= 4096)
  }
}
