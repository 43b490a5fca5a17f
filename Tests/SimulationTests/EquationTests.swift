import Calculus
import Simulation
import Testing

/// The equations that the screen shows are formulas: computed with the numbers put in, they give what the rule did.
@Suite("Equations")
struct EquationTests {
  @Test("The equations of every step give the numbers of that step", arguments: OptimizerCase.all)
  func equationsHold(_ optimizer: OptimizerCase) throws {
    var book = EquationBook()
    for surface in ["rosenbrock", "ackley", "tilted-well", "bowl"] {
      let setup = try RaceSetup(
        surface: SurfaceShelf.surface(surface), entrants: [optimizer.text], schedules: ["cosine"])
      var race = Race(setup)
      for step in [1, 2, 3, 12] {
        race.seek(to: step)
        let explanations = race.explanations(of: 0, reading: &book)
        #expect(explanations.count == race.surface.dimension)
        for (coordinate, explanation) in explanations.enumerated() {
          #expect(explanation.lines.count == race.runs[0].optimizer.equations.count)
          for line in explanation.lines { check(line, "\(surface), step \(step), coordinate \(coordinate)") }
          let last = try #require(explanation.lines.last)
          #expect(last.equation.target == "w" && last.result == race.runs[0].point[coordinate])
        }
      }
    }
  }

  @Test("A knob turned at a step is not put into the arithmetic that led to it")
  func turnedKnob() throws {
    let setup = try RaceSetup(
      surface: Surface("bowl"), entrants: ["momentum"], turns: ["5:momentum:nesterov=true", "5:momentum:lr=0.5"])
    var race = Race(setup)
    var book = EquationBook()
    for step in 4...7 {
      race.seek(to: step)
      let lines = try #require(race.explanations(of: 0, reading: &book).first).lines
      for line in lines { check(line, "step \(step)") }
      #expect(lines.last?.result == race.runs[0].point.x)
    }
  }

  private func check(_ line: Explanation.Line, _ place: String) {
    let equation = line.equation
    let used = equation.formula.usedVariables
    let value = equation.formula.value(equation.formula.variables.map(line.value(of:)))
    // A difference of large terms keeps the rounding of the terms, so the largest number put in sets the scale.
    let scale = used.map { abs(line.value(of: $0)) }.filter(\.isFinite).max() ?? 0
    let tolerance = 1e-9 * max(abs(line.result), 1e-6 * scale)
    #expect(abs(value - line.result) <= tolerance, "\(place): \(equation) = \(value), not \(line.result)")
  }
}

/// An optimizer with its default knobs, or one of its conventions.
struct OptimizerCase: Sendable, CustomTestStringConvertible {
  let text: String
  var testDescription: String { text }

  /// Every optimizer as it comes.
  static let plain = Optimizers.all.map { OptimizerCase(text: $0.card.name) }

  /// Every optimizer as it comes, with each of its switches turned, and with what else changes its equations.
  static let all: [OptimizerCase] = plain + switched + others

  private static let switched = Optimizers.all.flatMap { method in
    let fresh = method.init()
    return method.knobCards.filter { $0.range == .flag }.map { knob in
      OptimizerCase(text: "\(method.card.name):\(knob.name)=\(fresh.value(of: knob.name) == 1 ? "false" : "true")")
    }
  }

  private static let others = [
    "momentum:dampening=0.5", "adagrad:lr-decay=0.1", "rmsprop:momentum=0.9", "rmsprop:momentum=0.9,centered=true",
    "adam:weight-decay=0.1", "adam:amsgrad=true,eps-hat=true", "adam:clip-norm=0.5", "adan:weight-decay=0.1",
    "lion:weight-decay=0", "qhadam:nu2=0.5", "asgd:t0=0", "radam:beta2=0.9",
  ].map(OptimizerCase.init)
}
