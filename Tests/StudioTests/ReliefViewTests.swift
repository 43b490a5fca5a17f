import Canvas
import Simulation
import Testing

@testable import Studio

@Suite struct ReliefViewTests {
  private func relief(on surface: String, columns: Int = 120, rows: Int = 36) throws -> Model {
    var model = try Model.racing(on: surface, columns: columns, rows: rows)
    model.press(" ")
    model.show(view: "relief")
    return model
  }

  @Test(arguments: ["bowl", "peaks", "rosenbrock", "rastrigin", "himmelblau", "x^2 + y^2"])
  func `a click starts at the place of the surface that is seen there`(surface: String) throws {
    let model = try relief(on: surface)
    let map = model.layout.map
    let projection = model.view.projection(of: model.sight(map.size))
    let vista = try #require(projection.vista)
    var seen = 0
    for row in stride(from: 0, to: map.rows, by: 3) {
      for column in stride(from: 0, to: map.columns, by: 4) {
        let cell = Position(column: column, row: row)
        guard let point = projection.point(at: cell), vista.relief[column, 2 * row + 1].isGround else { continue }
        seen += 1
        let place = try #require(projection.cell(of: point))
        #expect(place.column == column && abs(place.row - row) <= 1)
        var clicked = model
        clicked.mouse(.press, map.column + column, map.row + row)
        clicked.mouse(.release, map.column + column, map.row + row)
        #expect(clicked.race.setup.start == point)
      }
    }
    #expect(seen > 20)
  }

  @Test func `a click beside the relief starts nothing`() throws {
    var model = try relief(on: "peaks")
    let (map, start) = (model.layout.map, model.race.setup.start)
    model.mouse(.press, map.column, map.row + map.rows - 1)
    model.mouse(.release, map.column, map.row + map.rows - 1)
    #expect(model.race.setup.start == start)
  }

  @Test func `the keys that move a map turn a relief, and e turns it back`() throws {
    var model = try relief(on: "peaks")
    let (window, home) = (model.window, model.pose)
    model.press("H", "K")
    #expect(model.pose == Pose(yaw: home.yaw + 10, tilt: home.tilt + 5))
    model.press("L", "J")
    #expect(model.pose == home)
    for _ in 0..<40 { model.press("H", "K") }
    #expect(model.pose.tilt == 80 && (0..<360).contains(model.pose.yaw))
    #expect(model.window == window)
    model.press("e")
    #expect(model.pose == home)
  }

  @Test func `a drag turns the relief and starts nothing`() throws {
    var model = try relief(on: "peaks")
    let (map, start, window, home) = (model.layout.map, model.race.setup.start, model.window, model.pose)
    model.mouse(.press, map.column + 20, map.row + 10)
    model.mouse(.drag, map.column + 30, map.row + 12)
    model.mouse(.release, map.column + 30, map.row + 12)
    #expect(model.race.setup.start == start && model.window == window)
    #expect(model.pose.yaw < home.yaw && model.pose.tilt > home.tilt)
  }

  @Test func `only a relief that turns by itself asks for ticks while the race stands`() throws {
    var model = try relief(on: "peaks")
    #expect(!model.isMoving)
    model.press("Y")
    #expect(model.isMoving && !model.isRunning)
    let (step, yaw) = (model.race.step, model.pose.yaw)
    _ = model.update(.tick(seconds: 1))
    #expect(model.race.step == step)
    #expect(model.pose.yaw == yaw + 15)
    model.press("?")
    #expect(!model.isMoving)
    model.press(.escape, "Y")
    #expect(!model.isMoving)
    model.show(view: "bands")
    model.press("Y")
    #expect(!model.isMoving)
  }

  @Test func `a path behind a hill is dotted`() throws {
    // Seen from the side, a walk over the far side of a ridge.
    let setup = try RaceSetup(
      surface: Surface("exp(-(y - 0.3)^2 * 20) + 0*x"), entrants: ["sgd:lr=0.001"], start: Point(0, 0.9))
    var model = Model(setup, size: Size(columns: 120, rows: 36), look: Look(charset: .braille, theme: .plain))
    model.show(view: "relief")
    model.pose = Pose(yaw: 0, tilt: 15)
    let sight = model.sight(model.layout.map.size)
    let projection = model.view.projection(of: sight)
    let vista = try #require(projection.vista)
    func dots(_ y: Double) -> Int {
      var grid = DotGrid(projection.viewport)
      let reach = model.window.extent.x / 4
      vista.trace(
        from: Point(-reach, y), to: Point(reach, y), on: &grid, in: projection.viewport, projection.height)
      return (0..<grid.height).map { y in (0..<grid.width).count { x in grid[Dot(x: x, y: y)] } }.reduce(0, +)
    }
    let (hidden, seen) = (dots(2.5), dots(-2))
    #expect(projection.isHidden(Point(0, 2.5)) && !projection.isHidden(Point(0, -2)))
    #expect(hidden > 3 && hidden < seen / 2, "\(hidden) of \(seen)")
  }

  @Test(arguments: ["log(x)+y", "1/x + y^2", "sqrt(x*y)", "exp(40x) + y", "0x + 0y", "floor(x) + y^2"])
  func `odd surfaces are drawn in every pose`(formula: String) throws {
    var model = try relief(on: formula, columns: 100, rows: 30)
    for _ in 0..<8 {
      model.press("H", "H", "H", "H", "K")
      #expect(FrameRules.violations(of: model) == [])
    }
  }
}
