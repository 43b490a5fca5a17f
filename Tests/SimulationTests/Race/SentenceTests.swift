import Testing
import Words

@testable import Simulation

@Suite("Numbers in sentences")
struct SentenceTests {
  @Test(
    "are rounded to so many digits, whatever their size",
    arguments: [
      (61_698_123, 6, "61698100"), (1e300, 4, "1e300"), (3e-306, 6, "3e-306"), (0.49975481, 6, "0.499755"),
      (1.05, 4, "1.05"), (-2.000049, 5, "-2"), (9.99996, 5, "10"), (.leastNonzeroMagnitude, 3, "5e-324"), (0, 3, "0"),
    ] as [(Double, Int, String)])
  func rounding(number: Double, digits: Int, text: String) {
    #expect(number.rounded(toSignificant: digits) == text)
  }

  @Test("every outcome has a label of few words and a longer sentence", arguments: outcomes)
  func words(outcome: Outcome) {
    #expect(outcome.name.split(separator: " ").count <= 3)
    #expect(outcome.sentence.description.count > outcome.name.count)
    #expect(outcome.name == outcome.label.description)
  }

  static let outcomes: [Outcome] = {
    let excess = Outcome.Excess(rate: 1, limit: StabilityLimit(rate: 1, formula: "2/λmax"))
    let rattlings = [(2, nil), (nil, 7), (nil, nil)].flatMap { (period: Int?, since: Int?) in
      [true, false].map {
        Outcome.Rattling(since: since, period: period, isAroundMinimum: $0, excess: period == nil ? nil : excess)
      }
    }
    let reasons: [Outcome.Reason] = [.runsAway, .overflow, .undefined, .noSlope, .unboundedBelow]
    return [
      .running, .globalMinimum, .falseMinimum(number: 2, lower: .lowestPoint(by: 0.5)),
      .falseMinimum(number: nil, lower: .lowestPoint(by: 1)), .falseMinimum(number: 1, lower: .pole),
      .falseMinimum(number: 1, lower: .border), .falseMinimum(number: nil, lower: .elsewhere), .outsideMinimum, .saddle,
      .flat(.maximum), .flat(.plateau), .flat(.step), .standing,
      .leftTheMap,
    ] + rattlings.map(Outcome.rattling)
      + reasons.map { .diverged(Outcome.Divergence(step: 7, reason: $0, excess: $0 == .runsAway ? excess : nil)) }
  }()
}
