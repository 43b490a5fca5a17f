import Calculus
import Simulation
import Testing

/// The equations that the screen shows are formulas: computed with the numbers put in, they give what the rule did.
@Suite("Equations")
struct EquationTests {
  @Test("The equations of every step give the numbers of that step", arguments: OptimizerCase.all)
  func equationsHold(_ optimizer: OptimizerCase) throws {
    var formulas: [String: Formula] = [:]
    for surface in ["rosenbrock", "ackley", "tilted-well", "bowl"] {
      let setup = try RaceSetup(surface: SurfaceShelf.surface(surface), entrants: [optimizer.text], schedule: "cosine")
      var race = Race(setup)
      for step in [1, 2, 3, 12] {
        race.seek(to: step)
        for coordinate in 0..<race.surface.dimension {
          let explanation = try #require(race.explanation(of: 0, coordinate: coordinate))
          for line in explanation.lines {
            try check(line, &formulas, "\(surface), step \(step), coordinate \(coordinate)")
          }
          let last = try #require(explanation.lines.last)
          #expect(last.target == "w" && last.result == race.runs[0].point[coordinate])
        }
      }
    }
  }

  @Test("A knob turned at a step is not put into the arithmetic that led to it")
  func turnedKnob() throws {
    let setup = try RaceSetup(
      surface: Surface("bowl"), entrants: ["momentum"], turns: ["5:momentum:nesterov=true", "5:momentum:lr=0.5"])
    var race = Race(setup)
    var formulas: [String: Formula] = [:]
    for step in 4...7 {
      race.seek(to: step)
      let lines = try #require(race.explanation(of: 0, coordinate: 0)).lines
      for line in lines { try check(line, &formulas, "step \(step)") }
      #expect(lines.last?.result == race.runs[0].point.x)
    }
  }

  private func check(_ line: Explanation.Line, _ formulas: inout [String: Formula], _ place: String) throws {
    var text = ""
    var symbols: [(name: String, value: Double)] = []
    for token in line.tokens {
      switch token {
      case .text(let piece): text += piece
      case .symbol(let name, let value):
        text += name
        if !symbols.contains(where: { $0.name == name }) { symbols.append((name, value)) }
      }
    }
    let formula = try formulas[text] ?? Formula(text, variables: symbols.map(\.name))
    formulas[text] = formula
    let value = formula.value(symbols.map(\.value))
    // A difference of large terms keeps the rounding of the terms, so the largest number put in sets the scale.
    let scale = symbols.map { abs($0.value) }.filter(\.isFinite).max() ?? 0
    let tolerance = 1e-9 * max(abs(line.result), 1e-6 * scale)
    #expect(abs(value - line.result) <= tolerance, "\(place): \(line.target) ← \(text) = \(value), not \(line.result)")
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
    return method.knobInfos.filter { $0.range == .flag }.map { knob in
      OptimizerCase(text: "\(method.card.name):\(knob.name)=\(fresh.value(of: knob.name) == 1 ? "false" : "true")")
    }
  }

  private static let others = [
    "momentum:dampening=0.5", "adagrad:lr-decay=0.1", "rmsprop:momentum=0.9", "rmsprop:momentum=0.9,centered=true",
    "adam:weight-decay=0.1", "adam:amsgrad=true,eps-hat=true", "adam:clip-norm=0.5", "adan:weight-decay=0.1",
    "lion:weight-decay=0", "qhadam:nu2=0.5", "asgd:t0=0", "radam:beta2=0.9",
  ].map(OptimizerCase.init)
}
