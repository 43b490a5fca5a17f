import Calculus
import Simulation
import Testing

/// Races to show to a class, from the surfaces' own starts: who ends where.
@Suite("Scenarios")
struct ScenarioTests {
  struct Ending: Sendable, CustomTestStringConvertible {
    let surface: String
    let entrants: [String]
    let place: Point
    init(_ surface: String, _ entrants: [String], _ place: Point) {
      self.surface = surface
      self.entrants = entrants
      self.place = place
    }
    var testDescription: String { "\(surface): \(entrants.joined(separator: " "))" }
  }

  static let endings: [Ending] = [
    Ending("two-wells", ["sgd:lr=0.02"], [0.90532, 0]),
    Ending(
      "two-wells", ["momentum:lr=0.02", "nesterov:lr=0.02", "adagrad:lr=0.2", "adam:lr=0.04"], [-0.93630, 0]),
    Ending(
      "local-minimum", ["sgd:lr=0.01", "nesterov:lr=0.01", "adagrad:lr=0.2", "adam:lr=0.04"], [0.90532, 0]),
    Ending("local-minimum", ["momentum:lr=0.01"], [-0.96758, 0]),
    Ending("plateau", ["sgd:lr=0.01", "adagrad:lr=0.2"], [0.4691, 0.4691]),
    Ending("plateau", ["momentum:lr=0.01", "nesterov:lr=0.01"], [0, 0]),
    Ending("quartic-flat", ["momentum:lr=0.01", "nesterov:lr=0.01"], [2.25, 0]),
    Ending(
      "himmelblau", ["sgd:lr=0.01", "nesterov:lr=0.01", "adagrad:lr=0.6", "adam:lr=0.12"], [3, 2]),
    Ending("himmelblau", ["momentum:lr=0.01"], [3.58443, -1.84813]),
    Ending("six-hump-camel", ["sgd:lr=0.01"], [-1.70361, 0.79608]),
    Ending("six-hump-camel", ["momentum:lr=0.01"], [0.08984, -0.71266]),
    Ending("six-hump-camel", ["nesterov:lr=0.01"], [-1.60710, -0.56865]),
    Ending("three-hump-camel", ["momentum:lr=0.02"], [0, 0]),
    Ending("three-hump-camel", ["sgd:lr=0.02", "nesterov:lr=0.02", "adam:lr=0.1"], [1.7476, -0.87378]),
    Ending("peaks", ["sgd:lr=0.01", "adagrad:lr=0.3", "adam:lr=0.06"], [0.29645, 0.3202]),
    Ending("peaks", ["momentum:lr=0.01", "nesterov:lr=0.01"], [0.22828, -1.62553]),
    Ending("tilted-well", ["nesterov:lr=0.05,look-ahead=true"], [-1.0299, 0]),
    Ending("tilted-well", ["sgd:lr=0.05", "momentum:lr=0.05", "adagrad:lr=0.2", "adam:lr=0.04"], [0.96715, 0]),
    Ending("forrester", ["sgd:lr=0.001", "rmsprop:lr=0.002,alpha=0.9"], [1.0 / 3, 0]),
    Ending(
      "forrester", ["momentum:lr=0.001", "nesterov:lr=0.001", "adagrad:lr=0.05", "adam:lr=0.01"], [0.14259, 0]),
    Ending("branin", ["momentum:lr=0.02"], [3.14159, 2.275]),
    Ending("branin", ["sgd:lr=0.02", "nesterov:lr=0.02", "adagrad:lr=0.75", "adam:lr=0.15"], [-3.14159, 12.275]),
  ]

  @Test("everybody ends where the scenario says", arguments: endings)
  func ends(_ ending: Ending) throws {
    for entrant in ending.entrants {
      var run = Trial(try Entrant(entrant), on: try SurfaceShelf.surface(ending.surface))
      run.advance(by: 3000)
      #expect((run.point - ending.place).norm < 2e-3, "\(entrant) is at \(run.point)")
    }
  }

  @Test("on hardly sloping ground AdaGrad needs 13 steps, Adam 153 and SGD 454")
  func plain() throws {
    for (entrant, steps) in [("sgd:lr=0.5", 454), ("adagrad:lr=0.6", 13), ("adam:lr=0.12", 153)] {
      var run = Trial(try Entrant(entrant), on: try SurfaceShelf.surface("vanishing-gradient"))
      run.advance(by: 1000)
      #expect(run.goalStep == steps, "\(entrant)")
    }
  }

  @Test("on the stretched bowl SGD arrives at step 89, Momentum at 163, and Nesterov never")
  func bowl() throws {
    for (entrant, steps) in [("sgd:lr=0.95", 89), ("momentum:lr=0.95", 163), ("nesterov:lr=0.95", nil)] {
      var run = Trial(try Entrant(entrant), on: try SurfaceShelf.surface("bowl"))
      run.advance(by: 400)
      #expect(run.goalStep == steps, "\(entrant)")
    }
  }

  @Test("Momentum leaves McCormick's map for ever, lower and lower")
  func mccormick() throws {
    var run = Trial(try Entrant("momentum:lr=0.05"), on: try SurfaceShelf.surface("mccormick"))
    run.advance(by: 5000)
    #expect(run.outcome == .leftTheMap)
    #expect(abs(run.loss - -1116.58) < 0.01)
  }
}
