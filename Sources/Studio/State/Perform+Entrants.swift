import Simulation
import Words

extension Model {
  /// Makes it another race on the same surface and looks at the same step: runs that change are made again from their
  /// start. One key takes it back.
  mutating func change(to setup: RaceSetup) {
    remember()
    become(setup, end: race.end)
  }

  /// Makes it another race on the same surface, known up to a step. Who is chosen and who is hidden stays so.
  mutating func become(_ setup: RaceSetup, end: Int) {
    let (before, now) = (race.setup.entrants.map(\.name), setup.entrants.map(\.name))
    let (name, hiddenNames) = (before[chosen], hidden.compactMap { before.indices.contains($0) ? before[$0] : nil })
    race.become(setup, end: end)
    if before == now { ghosts.compare(with: race) } else { ghosts.vanish() }
    chosen = now.firstIndex(of: name) ?? min(chosen, now.count - 1)
    hidden = Set(hiddenNames.compactMap { now.firstIndex(of: $0) })
    raceKey = RaceKey(setup, after: raceKey)
    catchUpAtOnce()
    hasFinished = false
  }

  /// The most entrants: as many as there are optimizers, and a few more.
  private static var mostEntrants: Int { 32 }

  /// One optimizer more: from the common start, up to the step that is looked at.
  mutating func add(_ name: String) {
    guard race.runs.count < Self.mostEntrants else {
      notice = "there are \(Self.mostEntrants) optimizers: remove one first"
      return
    }
    do {
      change(to: try race.setup.adding(name))
    } catch {
      notice = error.sentence
      return
    }
    chosen = race.runs.count - 1
    notice = "\(entrant.name) joins the race from the common start"
  }

  /// Takes the chosen entrant out of the race, unless it is the last one.
  mutating func removeChosen() {
    let name = entrant.name
    guard race.runs.count > 1 else {
      notice = "\(name) is the last one and stays"
      return
    }
    // The neighbour in the table is chosen next, not whoever has its number now.
    let order = race.order.filter { $0 != chosen }
    let place = race.order.firstIndex(of: chosen) ?? 0
    let next = order[min(place, order.count - 1)]
    let after = next > chosen ? next - 1 : next
    change(to: race.setup.removing(chosen))
    chosen = after
    notice = "\(name) has left the race"
  }

  /// Another noise on every slope: all runs are made again with it.
  mutating func makeNoise(_ noise: Double) {
    let noise = max(0, noise)
    if noise != race.setup.noise {
      var setup = race.setup
      setup.noise = noise
      change(to: setup)
    }
    notice = noise == 0 ? "no noise on the slopes" : "noise \(NumberText.shortest(noise)) on each slope"
  }

  /// Other random numbers for the noise.
  mutating func reseed(_ seed: UInt64) {
    var setup = race.setup
    setup.seed = seed
    change(to: setup)
    notice = setup.noise == 0 ? "seed \(seed): without noise it changes nothing" : "seed \(seed)"
  }

  /// Another schedule for the chosen entrant, with its knobs as they usually are.
  mutating func reschedule(_ name: String) {
    let kind = Schedules.named(name)
    let plan = kind.flatMap { $0 is Constant.Type ? nil : SchedulePlan($0) }
    change(to: race.setup.scheduling(chosen, by: plan))
  }
}
