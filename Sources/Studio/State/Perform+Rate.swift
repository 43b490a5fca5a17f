import Simulation
import Words

extension Model {
  /// Turns the rate of the chosen entrant, or of all.
  mutating func turnRate(times factor: Double, of entrants: [Int]? = nil) {
    var rates: [Int: Double] = [:]
    var word: Phrase?
    for index in entrants ?? (turnsAll ? Array(race.runs.indices) : [chosen]) {
      guard let rate = race.runs[index].value(of: "lr") else { continue }
      if rate == 0 {
        word = leaveZero(index, isRaised: factor > 1, &rates)
        continue
      }
      // Up and down again gives back the rate that was there, not its neighbour among the floating-point numbers.
      let turned = Double(NumberText.significant(rate * factor, digits: 14)) ?? rate
      guard turned.isFinite, turned > 1e-300 || factor > 1, turned < 1e300 else { continue }
      rates[index] = turned
    }
    turn("lr", to: rates)
    if let word { notice = word }
  }

  /// No factor leads away from 0: what the surface suggests does.
  private func leaveZero(_ index: Int, isRaised: Bool, _ rates: inout [Int: Double]) -> Phrase {
    let name = race.runs[index].entrant.name
    let rate = race.surface.defaultRate(for: race.runs[index].entrant.method, from: race.setup.start)
    guard isRaised, rate > 0 else { return "the rate of \(name) is 0, and no factor makes it less" }
    rates[index] = rate
    let text = NumberText.shortest(rate)
    return "the rate of \(name) was 0, which no factor changes: now it is this surface's, \(text)"
  }
}
