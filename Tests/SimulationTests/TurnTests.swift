import Simulation
import Testing

@Suite("Knobs turned in mid-run")
struct TurnTests {
  @Test("the row of the turn's step shows the new rate, and the step after it feels it")
  func rateOfTheStepToCome() throws {
    let setup = try RaceSetup(
      surface: Surface(named: "bowl"), entrants: ["sgd:lr=0.5"], turns: ["5:sgd:lr=0.25", "0:sgd:lr=0.125"])
    var run = setup.runs[0]
    var rates = [run.learningRate]
    run.advance(to: 8, turning: setup.turns(of: setup.entrants[0])) { rates.append($0.learningRate) }
    #expect(rates == [0.125, 0.125, 0.125, 0.125, 0.125, 0.25, 0.25, 0.25, 0.25])
  }

  @Test("a run with turns passes the same places as a race with them")
  func sameAsRace() throws {
    let setup = try RaceSetup(
      surface: Surface(named: "himmelblau"), entrants: ["adam"], turns: ["40:adam:lr=0.5", "90:adam:beta1=0.5"])
    var race = Race(setup)
    race.advance(by: 200)
    var run = setup.runs[0]
    var steps = 0
    run.advance(to: 200, turning: setup.turns(of: setup.entrants[0])) { sample in
      steps += 1
      #expect(sample.step == steps)
      #expect(sample.point == race.timelines[0].run(at: sample.step).point)
    }
    #expect(steps == 200)
  }
}
