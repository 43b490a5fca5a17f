import Simulation
import Words

/// From where on a knob counts that is turned while time stands still.
enum Reach: Sendable, Hashable {
  /// The run is made again from its start.
  case wholeRun
  /// What has been computed up to the step looked at stays.
  case fromHere
}

/// A race before a knob was turned: it is made again from this, because a run is a pure function of its inputs.
struct Former: Sendable {
  let setup: RaceSetup
  let end: Int

  /// How many are kept.
  static let capacity = 200
}

extension Model {
  /// How many steps of runs made again a key may wait for; the others are made while time passes.
  private static var stepsAtOnce: Int { 2048 }

  /// Turns a knob of some entrants to new values. While time stands still their whole runs are made again, unless
  /// ``reach`` says otherwise; what was there before stays as a ghost. While the race runs, it counts from the present
  /// step on.
  mutating func turn(_ knob: String, to values: [Int: Double]) {
    guard !values.isEmpty else { return }
    let before = race
    let isWhole = reach == .wholeRun && !isPlaying
    remember()
    if isWhole || race.step < race.end { ghosts.keep(before, of: Set(values.keys)) }
    for (index, value) in values.sorted(by: { $0.key < $1.key }) {
      if isWhole { race.set(knob, of: index, to: value) } else { race.turn(knob, of: index, to: value) }
    }
    catchUpAtOnce()
    ghosts.follow(race, turning: Set(values.keys))
    hasFinished = false
    if race.end < before.end {
      notice = "the steps after \(race.step) are dropped: \(Keys.racing.cap(of: .undo) ?? "") brings them back"
    }
  }

  /// Keeps the race as it is, so that one key brings it back.
  mutating func remember() {
    formers.append(Former(setup: race.setup, end: race.end))
    if formers.count > Former.capacity { formers.removeFirst() }
  }

  /// Takes back the last knob turned: what it dropped is made again.
  mutating func takeBack() {
    guard let former = formers.popLast() else {
      notice = "nothing is left to take back"
      return
    }
    let end = race.end
    become(former.setup, end: max(end, former.end))
    isPlaying = isPlaying && race.step == race.end
    notice = race.end > end ? "the steps up to \(race.end) are back" : "the last turn of a knob is taken back"
  }

  /// Chooses from where on a knob counts that is turned while time stands still.
  mutating func changeReach() {
    reach = reach == .wholeRun ? .fromHere : .wholeRun
    ghosts.letGo()
    notice =
      reach == .wholeRun
      ? "a rate turned in a pause holds for the whole run, which is made again from its start"
      : "a rate turned in a pause holds from the step looked at on"
  }

  /// Makes as many of the steps owed as a key may wait for.
  mutating func catchUpAtOnce() {
    let owing = race.runs.indices.count { race.isBehind($0) }
    if owing > 0 { race.catchUp(by: max(1, Self.stepsAtOnce / owing)) }
  }
}
