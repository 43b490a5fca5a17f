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
    #expect(model.race.step == 0)
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

  @Test func `a drag over the losses looks at every step it passes, to both ends, and changes nothing`() throws {
    var model = try Model.racing(on: "rastrigin", noise: 0.5, columns: 120, rows: 36)
    model.advance(to: 100)
    let before = model.race.runs.map(\.bits)
    let losses = try #require(model.layout.losses)
    let plot = LossPlot.area(in: losses)
    model.mouse(.press, plot.column + 3, plot.row + 1)
    var seen = [model.race.step]
    for column in (plot.column + 4)..<plot.endColumn {
      // Up and down with the hand: only the column counts.
      model.mouse(.drag, column, column % 2)
      seen.append(model.race.step)
    }
    #expect(seen == seen.sorted() && seen.last == 100 && Set(seen).count > plot.columns / 2)
    model.mouse(.drag, 500, 0)
    #expect(model.race.step == 100)
    model.mouse(.drag, 0, 0)
    #expect(model.race.step == 0)
    model.mouse(.release, 0, 0)
    model.mouse(.drag, plot.column + 9, plot.row)
    #expect(model.race.step == 0)
    model.press(.end)
    #expect(model.race.runs.map(\.bits) == before)
    #expect(model.race.end == 100 && model.window == model.wholeWindow)
  }

  @Test func `the wheel over the losses goes one step back or forward, and no farther than was made`() throws {
    var model = try Model.racing(columns: 120, rows: 36)
    model.advance(to: 20)
    let losses = try #require(model.layout.losses)
    let window = model.window
    for step in [19, 18, 17] {
      model.mouse(.wheelUp, losses.column + 9, losses.row + 2)
      #expect(model.race.step == step)
    }
    for step in [18, 19, 20, 20] {
      model.mouse(.wheelDown, losses.column + 9, losses.row + 2)
      #expect(model.race.step == step)
    }
    #expect(model.race.end == 20 && model.window == window)
    for _ in 0..<30 { model.mouse(.wheelUp, losses.column + 9, losses.row + 2) }
    #expect(model.race.step == 0)
  }

  @Test func `a drag that began on the map does not scrub, and one on the losses does not move the map`() throws {
    var model = try Model.racing(columns: 120, rows: 36)
    model.advance(to: 20)
    let losses = try #require(model.layout.losses)
    let map = model.layout.map
    model.mouse(.press, map.column + 20, map.row + 9)
    model.mouse(.drag, losses.column + 9, losses.row + 2)
    model.mouse(.release, losses.column + 9, losses.row + 2)
    #expect(model.race.step == 20 && model.window != model.wholeWindow)
    let window = model.window
    model.mouse(.press, losses.column + 9, losses.row + 2)
    model.mouse(.drag, map.column + 20, map.row + 9)
    model.mouse(.release, map.column + 20, map.row + 9)
    #expect(model.race.step == 0 && model.window == window && model.race.end == 20)
  }

  @Test func `a press on the losses stops a race that runs, also at the step where it is`() throws {
    var model = try Model.racing(columns: 120, rows: 36)
    model.wait(seconds: 1)
    let losses = try #require(model.layout.losses)
    let plot = LossPlot.area(in: losses)
    model.click(plot.endColumn - 1, plot.row)
    #expect(!model.isPlaying && model.race.step == 10)
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
