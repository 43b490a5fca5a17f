import Benchmark
import Measuring
import Simulation

/// The way back to a step of a long race.
func registerSeeking() {
  measure("seek in 1e7 steps", ["anywhere, µs", "one back, µs"]) {
    var race = Race(try RaceSetup(surface: Surface(named: "bowl"), entrants: ["adam"]))
    race.seek(to: 10_000_000)
    var place: UInt64 = 1
    return {
      // A fixed sequence of places all over the race.
      place = place &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let target = Int(place >> 33) % 10_000_000
      let anywhere = Stopwatch.seconds { race.seek(to: target) }
      let back = Stopwatch.seconds { race.seek(to: max(0, target - 1)) }
      return [1e6 * anywhere, 1e6 * back]
    }
  }
}
