import Calculus
import Simulation
import Testing

@Suite("The judge")
struct JudgeTests {
  static let races: [(surface: String, entrant: String)] = [
    ("bowl", "sgd"), ("bowl", "rmsprop"), ("bowl", "nesterov:lr=0.95"), ("rosenbrock", "adam"),
    ("himmelblau", "momentum"), ("cosine-bowl", "adam"), ("mccormick", "momentum"), ("saddle", "adagrad"),
    ("plateau", "adam"), ("levy13", "sgd"), ("quartic-flat", "sgd"), ("vanishing-gradient", "lion"),
  ]

  @Test("the verdict does not depend on how the steps are cut into pieces", arguments: races)
  func chunks(race: (surface: String, entrant: String)) throws {
    let start = Trial(try Entrant(race.entrant), on: try SurfaceShelf.surface(race.surface), seed: 3, noise: 0.01)
    for end in [1, 63, 64, 65, 500, 1500] {
      var whole = start
      whole.advance(by: end)
      for piece in [1, 7, 64, 97] {
        var pieces = start
        while pieces.step < end {
          pieces.advance(by: min(piece, end - pieces.step))
          _ = pieces.outcome
        }
        #expect(pieces.outcome == whole.outcome, "\(end) steps by \(piece)")
        #expect(pieces.goalStep == whole.goalStep)
        #expect(pieces.course.judge.best == whole.course.judge.best)
      }
    }
  }

  @Test("being watched changes nothing", arguments: races)
  func watching(race: (surface: String, entrant: String)) throws {
    var silent = Trial(try Entrant(race.entrant), on: try SurfaceShelf.surface(race.surface))
    var watched = silent
    var losses = [watched.loss]
    silent.advance(by: 700)
    watched.advance(by: 700) { losses.append($0.loss) }
    #expect(silent.outcome == watched.outcome)
    #expect(silent.point == watched.point || !silent.point.isFinite)
    let best = losses.filter { !$0.isNaN }.min() ?? .infinity
    #expect(watched.course.judge.best.loss == best)
    #expect(losses.firstIndex(of: best) == watched.course.judge.best.step)
  }

  @Test("the goal step is the first of those that stay within a thousandth of a lowest point")
  func goalStep() throws {
    let surface = try SurfaceShelf.surface("himmelblau")
    let goals = surface.minima.filter(\.isGlobal).map(\.point)
    var run = Trial(try Entrant("momentum"), on: surface)
    var since: Int?
    run.advance(by: 400) { sample in
      let isThere = goals.contains { abs($0.x - sample.point.x) <= 1e-3 && abs($0.y - sample.point.y) <= 1e-3 }
      since = isThere ? since ?? sample.step : nil
    }
    #expect(run.goalStep == since)
    #expect(since == 150)
  }
}
