import Simulation
import Words

extension Model {
  /// Turns the rate of the chosen entrant, or of all, from the step looked at on. What had been computed beyond it is
  /// dropped, and kept apart so that one key brings it back.
  mutating func turnRate(times factor: Double, of entrants: [Int]? = nil) {
    let before = race
    for index in entrants ?? (turnsAll ? Array(race.runs.indices) : [chosen]) {
      guard let rate = race.runs[index].value(of: "lr") else { continue }
      if rate == 0 {
        leaveZero(index, isRaised: factor > 1)
        continue
      }
      // Up and down again gives back the rate that was there, not its neighbour among the floating-point numbers.
      let turned = Double(NumberText.significant(rate * factor, digits: 14)) ?? rate
      guard turned.isFinite, turned > 1e-300 || factor > 1, turned < 1e300 else { continue }
      race.turn("lr", of: index, to: turned)
    }
    hasFinished = false
    guard race.end < before.end else { return }
    former = before
    notice = "the steps after \(race.step) are dropped: \(Keys.racing.cap(of: .undo) ?? "") brings them back"
  }

  /// No factor leads away from 0: what the surface suggests does.
  private mutating func leaveZero(_ index: Int, isRaised: Bool) {
    let name = race.runs[index].entrant.name
    let rate = race.surface.defaultRate(for: race.runs[index].entrant.method, from: race.setup.start)
    guard isRaised, rate > 0 else {
      notice = "the rate of \(name) is 0, and no factor makes it less"
      return
    }
    race.turn("lr", of: index, to: rate)
    let text = NumberText.shortest(rate)
    notice = "the rate of \(name) was 0, which no factor changes: now it is this surface's, \(text)"
  }

  /// Brings back the race as it was before a turned rate dropped its future.
  mutating func bringBack() {
    guard let former else {
      notice = "no steps have been dropped"
      return
    }
    let step = race.step
    chosen = min(chosen, former.runs.count - 1)
    race = former
    race.seek(to: min(step, race.end))
    raceKey = RaceKey(race.setup, after: raceKey)
    isPlaying = false
    self.former = nil
    notice = "the steps up to \(race.end) are back"
  }
}
