import Canvas
import Simulation
import Testing

@testable import Studio

@Suite struct MouseTests {
  @Test func `a click on the map starts there`() throws {
    var model = try Model.racing(columns: 120, rows: 36)
    model.advance(to: 10)
    let map = model.layout.map
    model.click(map.column + map.columns / 2, map.row + 1)
    let domain = model.race.surface.domain
    let start = model.race.setup.start
    #expect(model.race.step == 0 && model.isPlaying)
    #expect(domain.contains(start))
    #expect(abs(start.x - domain.center.x) < domain.extent.x / 20)
    #expect(start.y > domain.upper.y - domain.extent.y / 10)
    let cell = try #require(model.view.projection(of: model.sight(map.size)).cell(of: start))
    #expect(cell == Position(column: map.columns / 2, row: 1))
  }

  @Test func `a click on the curve starts above the place`() throws {
    var model = try Model.racing(on: "x^2")
    let map = model.layout.map
    model.click(map.column, map.row + 2)
    #expect(model.race.setup.start.y == 0)
    #expect(model.race.setup.start.x < -2.8)
  }

  @Test func `a click on the losses looks at that step`() throws {
    var model = try Model.racing(columns: 120, rows: 36)
    model.advance(to: 400)
    let losses = try #require(model.layout.losses)
    let plot = LossPlot.area(in: losses)
    // The plot is 500 steps wide, and a column is about ten of them.
    model.click(plot.column + plot.columns * 2 / 5, plot.row)
    #expect((185...215).contains(model.race.step))
    model.click(plot.column, plot.row)
    #expect(model.race.step == 0)
    model.click(plot.column + plot.columns - 1, plot.row)
    #expect(model.race.step == 400)
    model.click(losses.column, plot.row)
    #expect(model.race.step == 0)
    #expect(model.race.end == 400)
  }

  @Test func `a click on the table chooses the optimizer of that row`() throws {
    var model = try Model.racing(columns: 120, rows: 36)
    model.advance(to: 10)
    let table = try #require(model.layout.table)
    for (place, index) in model.race.order.enumerated() {
      model.click(table.column + 8, table.row + 1 + place)
      #expect(model.chosen == index)
    }
    let chosen = model.chosen
    model.click(table.column + 8, table.row)
    #expect(model.chosen == chosen)
  }

  @Test func `a drag or a release that no press began does nothing`() throws {
    var model = try Model.racing(columns: 120, rows: 36)
    model.advance(to: 10)
    let before = model.frame
    let map = model.layout.map
    for action in [Mouse.Action.drag, .release] {
      _ = model.update(.event(.mouse(Mouse(action, column: map.column + 5, row: map.row + 5))))
    }
    model.click(0, 0)
    model.click(500, 500)
    model.click(-1, -1)
    #expect(model.frame == before)
  }

  @Test func `a click puts the help away and leaves lists and prompts alone`() throws {
    var model = try Model.racing()
    model.press("?")
    model.click(20, 5)
    #expect(model.isRacing)
    model.press("s")
    model.click(20, 5)
    #expect(model.picker != nil)
    model.press(.escape, "f")
    model.click(20, 5)
    #expect(model.prompt != nil)
  }
}
