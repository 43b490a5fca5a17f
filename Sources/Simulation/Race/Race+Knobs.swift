/// Knobs turned for a whole run, and the steps that are then owed.
///
/// A run is a pure function of its inputs, so that with another rate it is made again from its start. Long ones are made
/// in slices: meanwhile their entrants stand at the last step made, behind the step that is looked at.
extension Race {
  /// Sets a knob of one entrant for its whole run, as if the race had been begun with it: turns of that knob that had
  /// been made are forgotten, those planned for later stay. The run is owed up to ``end``: ``catchUp(by:)`` makes it.
  public mutating func set(_ knob: String, of index: Int, to value: Double) {
    var setup = setup
    let name = setup.entrants[index].name
    setup.entrants[index].set(knob, to: value)
    setup.turns.removeAll { $0.entrant == name && $0.knob == knob && $0.step <= end }
    become(setup, end: end)
  }

  /// Makes it another race on the same surface, seen at the same step and known up to `end`. Runs
  /// that are the same in both are kept, as far as they have been made; the others are owed.
  public mutating func become(_ other: RaceSetup, end: Int) {
    let before = setup
    let isComparable = Conditions(other) == Conditions(before)
    let timelines = other.entrants.map { entrant in
      let turns = other.turns(of: entrant)
      let kept = before.entrants.firstIndex { isComparable && $0.runsAs(entrant) }.map { self.timelines[$0] }
      if let kept, kept.turns == turns { return kept }
      return Timeline(other.run(of: entrant), domain: other.surface.domain, turns: turns)
    }
    change(to: other, timelines, end: end)
  }

  /// Whether the run of an entrant has not yet been made up to the step looked at or the last one.
  public func isBehind(_ index: Int) -> Bool { timelines[index].end < end }

  /// Whether any run is owed.
  public var isBehind: Bool { timelines.contains { $0.end < end } }

  /// Makes at most `count` steps of every run that is owed.
  public mutating func catchUp(by count: Int) {
    for index in timelines.indices where isBehind(index) { extend(index, to: min(end, timelines[index].end + count)) }
  }
}

/// What two races have to share so that a run of one can be a run of the other.
private struct Conditions: Hashable {
  let surface: String
  let domain: Domain
  let start: Point
  let seed: UInt64
  let noise: Double

  init(_ setup: RaceSetup) {
    (surface, domain, start) = (setup.surface.name, setup.surface.domain, setup.start)
    (seed, noise) = (setup.seed, setup.noise)
  }
}

extension Entrant {
  /// Whether another one makes the same run: of the same name, from which its noise comes, with the same knobs.
  fileprivate func runsAs(_ other: Entrant) -> Bool {
    name == other.name && method == other.method && settings == other.settings && plan?.text == other.plan?.text
  }
}
