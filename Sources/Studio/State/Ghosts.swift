import Simulation

/// The run of an entrant as it was before a knob of it was turned.
struct Ghost: Sendable {
  /// Which ghost of the session it is: what was drawn for one is not for another.
  let number: Int
  /// The run with its past.
  let timeline: Timeline
  /// Whether the entrant has come back to just this run: then there is nothing to see.
  var isPresent = false

  /// The run at a step, or at its last one.
  func run(at step: Int) -> Run { timeline.run(at: min(step, timeline.end)) }
}

/// The ghosts of a race, at most one an entrant.
///
/// While a key is held down, or the same knobs are turned again before time passes, the ghost stays the one of the run
/// with which the turning began: that is what a class has seen.
struct Ghosts: Sendable {
  /// The ghosts by their entrants.
  private(set) var all: [Int: Ghost] = [:]
  private var hand: Hand?
  private var count = 0

  /// Whose knobs are being turned, and up to which step the race is known meanwhile.
  private struct Hand: Sendable, Hashable {
    let entrants: Set<Int>
    let end: Int
  }

  /// Keeps the runs of some entrants, unless they are being turned already. At the start there is nothing to keep.
  mutating func keep(_ race: Race, of entrants: Set<Int>) {
    guard race.end > 0, hand != Hand(entrants: entrants, end: race.end) else { return }
    for index in entrants {
      count += 1
      all[index] = Ghost(number: count, timeline: race.timelines[index])
    }
  }

  /// Takes note of knobs that have been turned.
  mutating func follow(_ race: Race, turning entrants: Set<Int>) {
    hand = Hand(entrants: entrants, end: race.end)
    compare(with: race)
  }

  /// Finds out which ghosts are what is on the screen anyway.
  mutating func compare(with race: Race) {
    for (index, ghost) in all { all[index]?.isPresent = ghost.timeline.isSame(as: race.timelines[index]) }
  }

  /// The turning is over: the next one leaves ghosts of its own.
  mutating func letGo() { hand = nil }

  /// No ghosts, as in a new race.
  mutating func vanish() {
    all = [:]
    hand = nil
  }
}

extension Timeline {
  /// Whether it is the same run: from the same start with the same knobs, turned at the same steps.
  fileprivate func isSame(as other: Timeline) -> Bool {
    let knobs = Entrant.knobs(of: start.entrant.method).map(\.name)
    return turns == other.turns && knobs.allSatisfy { start.value(of: $0) == other.start.value(of: $0) }
  }
}

extension Model {
  /// The ghosts that are seen, in the order of their entrants: those of hidden ones and those that are no different from
  /// the present run are not.
  var shownGhosts: [(index: Int, ghost: Ghost)] {
    guard !ghosts.all.isEmpty, isShown(GhostPaths.card) else { return [] }
    return ghosts.all.filter { !$1.isPresent && !hidden.contains($0) }.sorted { $0.key < $1.key }
      .map { (index: $0.key, ghost: $0.value) }
  }
}
