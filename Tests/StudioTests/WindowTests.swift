import Canvas
import Simulation
import Testbed
import Testing

@testable import Studio

@Suite struct WindowTests {
  private static let keys: [Key] = ["z", "Z", "H", "J", "K", "L", "w", "e"]

  private func wander(_ model: inout Model, seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let map = model.layout.map
    for _ in 0..<40 {
      let column = map.column + Int.random(in: 0..<map.columns, using: &random)
      let row = map.row + Int.random(in: 0..<map.rows, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: model.mouse(.wheelUp, column, row)
      case 1: model.mouse(.wheelDown, column, row)
      case 2:
        model.mouse(.press, column, row)
        model.mouse(.drag, column + 1, row - 1)
        model.mouse(.drag, column - 3, row)
        model.mouse(.release, column - 3, row)
      default: model.press(Self.keys.randomElement(using: &random) ?? "z")
      }
    }
  }

  @Test(arguments: ["bowl", "himmelblau", "double-well", "rastrigin"])
  func `looking nearer, farther or elsewhere changes no number and no verdict`(surface: String) throws {
    for seed: UInt64 in 1...5 {
      var model = try Model.racing(on: surface, ["sgd", "adam", "sgd:lr=3"], noise: 0.1)
      var other = model
      for _ in 0..<4 {
        wander(&model, seed: seed)
        model.advance(to: model.race.step + 97)
        other.advance(to: other.race.step + 97)
        #expect(FrameRules.violations(of: model) == [])
      }
      #expect(model.race.runs.map(\.bits) == other.race.runs.map(\.bits))
      #expect(model.race.timelines.map(\.path.steps) == other.race.timelines.map(\.path.steps))
      #expect(model.race.timelines.map(\.losses.entries) == other.race.timelines.map(\.losses.entries))
      #expect(model.outcomes == other.outcomes)
      #expect(model.race.setup.commandLine == other.race.setup.commandLine)
      model.press("e")
      #expect(model.window == other.window)
    }
  }

  @Test func `the wheel leaves the place under the pointer where it is, and back again is where it was`() throws {
    var model = try Model.racing(on: "himmelblau", columns: 120, rows: 36)
    let map = model.layout.map
    let cell = Position(column: 13, row: 5)
    func place(_ model: Model) throws -> Point {
      try #require(model.view.projection(of: model.sight(map.size)).point(at: cell))
    }
    let before = (try place(model), model.window)
    for _ in 0..<5 { model.mouse(.wheelUp, map.column + cell.column, map.row + cell.row) }
    #expect((try place(model) - before.0).norm < 1e-12)
    #expect(abs(model.window.extent.x / before.1.extent.x - 0.32768) < 1e-12)
    for _ in 0..<5 { model.mouse(.wheelDown, map.column + cell.column, map.row + cell.row) }
    #expect((model.window.lower - before.1.lower).norm < 1e-12)
  }

  @Test func `a drag moves the map with the pointer and starts nothing`() throws {
    var model = try Model.racing(columns: 120, rows: 36)
    let (map, start, window) = (model.layout.map, model.race.setup.start, model.window)
    model.mouse(.press, map.column + 10, map.row + 10)
    model.mouse(.drag, map.column + 20, map.row + 10)
    model.mouse(.release, map.column + 20, map.row + 10)
    #expect(model.race.setup.start == start)
    let way = window.extent.x * 10 / Double(map.columns)
    #expect(abs(window.lower.x - model.window.lower.x - way) < 1e-12)
    #expect(model.window.y == window.y)
  }

  @Test func `in one parameter x is zoomed and the height is fitted to what is seen`() throws {
    var model = try Model.racing(on: "x^2", ["sgd"], from: Point(0, 0))
    for _ in 0..<6 { model.press("z") }
    let viewport = model.view.projection(of: model.sight(model.layout.map.size)).viewport
    let reach = model.window.x.upperBound
    #expect(abs(reach * 1.5 * 1.5 * 1.5 * 1.5 * 1.5 * 1.5 - model.race.surface.domain.x.upperBound) < 1e-9)
    #expect((reach * reach...1.2 * reach * reach).contains(viewport.y.upperBound))
  }

  @Test func `no number of keys leads to a window that cannot be drawn`() throws {
    for surface in ["bowl", "x^2"] {
      for keys: [Key] in [["z"], ["Z"], ["z", "L"], ["Z", "K"], ["H"], ["w", "z"]] {
        var model = try Model.racing(on: surface)
        model.advance(to: 3)
        for _ in 0..<120 { for key in keys { model.press(key) } }
        #expect(FrameRules.violations(of: model) == [])
        #expect(model.window.extent.x > 0)
      }
    }
  }

  @Test func `a key shows where the paths are, and one everything`() throws {
    var model = try Model.racing(on: "bowl", ["sgd:lr=0.1"], from: Point(1, 0.5))
    model.advance(to: 20)
    let whole = model.window
    model.press("w")
    #expect(model.window.extent.x < whole.extent.x / 4)
    #expect(model.race.timelines[0].path.points.allSatisfy(model.window.contains))
    model.press("e")
    #expect(model.window == whole)
  }

  @Test func `window and domain hold a start outside of the usual domain, and another surface has its own`() throws {
    var model = try Model.racing(on: "himmelblau", from: Point(9, -7))
    #expect(model.window.contains(Point(9, -7)))
    #expect(model.race.surface.domain.contains(Point(9, -7)))
    model.press("n")
    #expect(model.window == Window(model.race.surface.domain))
  }
}
