import Simulation
import Words

extension Model {
  /// What the model asks for when it is first shown: the search for the minima of its surface.
  public var opening: [Effect] { (race.arena.isComplete ? [] : [search]) + (showsStationary ? [stationarySearch] : []) }

  private var search: Effect { .begin(ticket, Job(MinimaSearch(race.surface)) { .minima($0) }) }

  /// A new race. It plays or stands as the one before did; where that had stopped by itself, nobody had asked for a
  /// pause. What is known of the surface stays known; another surface is searched anew.
  mutating func begin(_ setup: RaceSetup) -> [Effect] {
    let isSame = SurfaceKey(race.surface) == SurfaceKey(setup.surface)
    let isSearching = !race.arena.isComplete
    race = Race(setup, in: isSame ? race.arena : nil)
    raceKey = RaceKey(setup, after: raceKey)
    formers = []
    ghosts.vanish()
    debt = 0
    isPlaying = isPlaying || hasStopped
    hasFinished = false
    hasStopped = false
    if isSame { return lookForStationary() }
    window = wholeWindow
    let old = ticket
    ticket = Ticket(old.number + 1)
    return (isSearching ? [.cancel(old)] : []) + [search] + lookForStationary()
  }

  /// Takes in what a job has found; what another ticket found is out of date.
  mutating func take(_ finding: Finding, of ticket: Ticket) {
    switch finding {
    case .stationary(let points):
      guard ticket == stationaryTicket else { return }
      stationary = points
      stationaryKey = SurfaceKey(race.surface)
    case .minima(let findings):
      guard ticket == self.ticket else { return }
      race.arena = Arena(race.surface, findings)
    // Pictures belong to the stage.
    case .picture: break
    }
  }

  /// Does at once all that the model would ask for, for who has no time to come back: one picture that is printed.
  public mutating func settle() {
    for case .begin(let ticket, var job) in opening {
      while let finding = job.next() { take(finding, of: ticket) }
    }
  }

  /// The same race from its start: whoever asks for it wants to see it run.
  mutating func restart() -> [Effect] {
    isPlaying = true
    return begin(race.setup.restarted(from: race.step))
  }

  mutating func move(to name: String) -> [Effect] {
    attempt { race throws(SetupError) in try race.setup.moved(to: Surface(named: name), from: race.step) }
  }

  /// A new race from another start, unless there is nothing to go down.
  mutating func start(at point: Point) -> [Effect] {
    attempt { race throws(SetupError) in try race.setup.started(at: point, from: race.step) }
  }

  /// Begins what can be made of the race, or says why it cannot.
  private mutating func attempt(_ setup: (Race) throws(SetupError) -> RaceSetup) -> [Effect] {
    do {
      return begin(try setup(race))
    } catch {
      notice = error.sentence
      return []
    }
  }

  mutating func moveOn(by count: Int) -> [Effect] {
    let names = Surface.catalogue.map(\.name)
    let index = names.firstIndex(of: race.surface.name).map { $0 + count } ?? 0
    return move(to: names[(index + names.count) % names.count])
  }

  mutating func startAnywhere() -> [Effect] {
    draws += 1
    return start(at: race.surface.randomStart(seed: race.setup.seed &+ draws))
  }
}
