import Simulation
import Testing

@Suite("Outcomes from the surfaces' own starts")
struct OutcomeTests {
  @Test("a run ends where an independent program saw it end", arguments: StartOutcome.all)
  func ends(_ expected: StartOutcome) throws {
    var run = Trial(try Entrant(expected.entrant), on: try SurfaceShelf.surface(expected.surface))
    run.advance(by: expected.steps)
    let verdict = run.outcome.name
    #expect(
      verdict == expected.verdict || (expected.caution != nil && Self.aroundMinimum.contains(verdict)),
      "\(run.outcome.sentence)")
    guard let place = expected.place else {
      #expect(expected.verdict == "diverged")
      return
    }
    let accuracy = expected.caution == nil ? 1e-3 : 0.05
    let away = run.point - place
    let size = max(1, abs(place.x), abs(place.y))
    #expect(max(abs(away.x), abs(away.y)) <= accuracy * size, "\(run.point), not \(place)")
    if expected.caution == nil, expected.verdict != "flat" { #expect(run.goalStep == expected.goalStep) }
  }

  /// Where rounding decides between arriving at a minimum and shaking around it.
  private static let aroundMinimum: Set = ["global minimum", "false minimum", "rattling", "running"]

  @Test("every surface and six rules are compared")
  func coverage() {
    #expect(Set(StartOutcome.all.map(\.surface)) == Set(Surface.catalogue.map(\.name)))
    #expect(StartOutcome.all.count == 6 * Surface.catalogue.count)
  }
}
