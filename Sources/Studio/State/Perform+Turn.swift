import Simulation
import Words

extension Model {
  mutating func remember() { former = race }
  mutating func catchUpAtOnce() {}
  mutating func turn(_ knob: String, to values: [Int: Double]) {
    let before = race
    for (index, value) in values.sorted(by: { $0.key < $1.key }) { race.turn(knob, of: index, to: value) }
    hasFinished = false
    guard race.end < before.end else { return }
    former = before
    notice = "the steps after \(race.step) are dropped: \(Keys.racing.cap(of: .undo) ?? "") brings them back"
  }
}
