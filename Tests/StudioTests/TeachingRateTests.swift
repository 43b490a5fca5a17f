import Canvas
import Simulation
import Testing

@testable import Studio

/// The third lesson, a key for each thing it shows: too small crawls, right lands, too large oscillates, larger diverges.
/// On a parabola of curvature c gradient descent is w_k = w* + (1 − α·c)^k·(w_0 − w*).
@Suite struct TeachingRateTests {
  private static let limit = 1.0 / 3

  /// x on 3x² − 3x + 4 after so many steps: c = 6, w* = 0.5, w_0 = −1.5.
  private func onParabola(_ rate: Double, _ steps: Int) -> Double {
    0.5 - 2 * (0..<steps).reduce(1) { power, _ in power * (1 - 6 * rate) }
  }

  private func pressed(_ keys: [Key], on surface: String, _ entrants: [String] = ["sgd"]) throws -> Model {
    var model = try Model.racing(on: surface, entrants, columns: 120, rows: 36)
    for key in keys { model.press(key) }
    return model
  }

  private func isNear(_ value: Double, _ expected: Double) -> Bool {
    abs(value - expected) <= 1e-9 * max(1, abs(expected))
  }

  @Test(
    arguments: [
      ([.pageUp, "["], 0.001), ([.pageUp, "j"], limit / 2), ([.pageUp, "j", "j"], 0.98 * limit),
      ([.pageUp, "]", "]"], 1),
    ] as [([Key], Double)])
  func `on the parabola each takes at most three keys`(keys: [Key], rate: Double) throws {
    let model = try pressed(keys, on: "parabola")
    #expect(keys.count <= 3)
    #expect(isNear(model.rates[0], rate) && model.race.step == 100)
    let (x, expected) = (model.race.runs[0].point.x, onParabola(rate, 100))
    #expect(abs(x - expected) <= 1e-6 * max(1, abs(expected)))
    // The former run, α = 0.01, is its ghost wherever it went.
    var stage = Stage()
    let moment = stage.moment(of: model)
    let ghost = try #require(moment.ghosts.first)
    #expect(isNear(ghost.run.point.x, onParabola(0.01, 100)))
    for step in 0...100 {
      let x = onParabola(0.01, step)
      let dot = try #require(moment.projection.viewport.dot(PlotPoint(x, 3 * x * x - 3 * x + 4)))
      #expect(ghost.path.grid[dot])
    }
  }

  @Test func `from a race that stands still three presses of one key land, oscillate and diverge`() throws {
    var model = try pressed([.pageUp, "["], on: "parabola")
    #expect(model.outcomes == [.running])
    model.press("j")
    #expect(model.outcomes == [.globalMinimum] && isNear(model.race.runs[0].point.x, 0.5))
    #expect(model.text.contains("α 0.1667: half of 2/λmax = 0.3333"))
    model.press("j")
    #expect(model.text.contains("α 0.3267: just below 2/λmax = 0.3333"))
    // To and fro: each step lands on the other side, a little nearer.
    let sides = (1...99).map { model.race.timelines[0].run(at: $0).point.x - 0.5 }
    #expect(zip(sides, sides.dropFirst()).allSatisfy { $0 * $1 < 0 && abs($1) < abs($0) })
    model.press("j")
    #expect(model.text.contains("α 0.34: just above 2/λmax = 0.3333"))
    guard case .diverged(let divergence) = model.outcomes[0] else {
      Issue.record("\(model.outcomes)")
      return
    }
    #expect(divergence.excess?.limit.formula == "2/λmax")
    model.press("j")
    #expect(isNear(model.rates[0], Self.limit / 2))
  }

  /// x²/20 + y² from (−7, 2): x_k = −7·(1 − α/10)^k, y_k = 2·(1 − 2α)^k, and 2/λmax = 1.
  @Test(
    arguments: [
      ([.pageUp, "["], 0.095), ([.pageUp, "[", "j"], 0.5), ([.pageUp, "j"], 0.98), ([.pageUp, "j", "j"], 1.02),
    ] as [([Key], Double)])
  func `on the bowl each takes at most three keys`(keys: [Key], rate: Double) throws {
    let model = try pressed(keys, on: "bowl", ["sgd", "adam"])
    #expect(keys.count <= 3 && isNear(model.rates[0], rate))
    func power(_ factor: Double) -> Double { (0..<100).reduce(1) { power, _ in power * factor } }
    let point = model.race.runs[0].point
    #expect(abs(point.x + 7 * power(1 - rate / 10)) < 1e-9)
    #expect(abs(point.y - 2 * power(1 - 2 * rate)) <= 1e-9 * max(1, abs(point.y)))
    var stage = Stage()
    let ghost = try #require(stage.moment(of: model).ghosts.first)
    #expect(abs(ghost.run.point.y - 2 * power(-0.9)) < 1e-9)
    #expect(model.text.contains("before"))
  }

  @Test func `momentum has its own limit, in its own words`() throws {
    let model = try pressed([.pageUp, "j", "j"], on: "bowl", ["momentum"])
    // 2(1 + 0.9)/2 = 1.9.
    #expect(isNear(model.rates[0], 0.98 * 1.9))
    #expect(model.text.contains("just below 2(1+μ)/λmax = 1.9"))
  }

  @Test func `where no limit is known one sentence says so, with the cure, and nothing is turned`() throws {
    for (surface, entrants, word) in [
      ("bowl", ["adam"], "choose sgd, momentum or nesterov"), ("saddle", ["sgd"], "another surface"),
    ] {
      let model = try pressed([.pageUp, "j"], on: surface, entrants)
      #expect(model.text.contains(word), "\(surface)")
      #expect(model.formers.isEmpty && model.race.setup.turns.isEmpty)
    }
    let setup = try RaceSetup(surface: Surface(named: "bowl"), entrants: ["sgd"], schedules: ["step"])
    var model = Model(setup, size: Size(columns: 120, rows: 36), look: Look(charset: .braille, theme: .plain))
    model.press("j")
    #expect(model.text.contains("leave --schedule out"))
  }

  @Test func `while the race runs the key turns from the present step on`() throws {
    var model = try Model.racing(on: "parabola", ["sgd"])
    model.wait(seconds: 1)
    model.press("j")
    #expect(model.race.setup.turns.map(\.step) == [10] && model.isPlaying)
  }
}
