import Canvas
import Simulation
import Testing
import Words

@testable import Studio

/// What stays of a run whose rate is turned.
@Suite struct GhostTests {
  private func paused(
    _ entrants: [String] = ["sgd:lr=0.1", "adam:lr=0.2"], at step: Int = 40, columns: Int = 120, rows: Int = 36
  ) throws -> Model {
    var model = try Model.racing(entrants, columns: columns, rows: rows)
    model.advance(to: step)
    return model
  }

  private func moment(_ model: Model) -> Moment {
    var stage = Stage()
    return stage.moment(of: model)
  }

  @Test func `in a pause the whole run is made again with the new rate, and the others stay as they are`() throws {
    var model = try paused()
    let before = model.race.runs.map(\.bits)
    model.press("+")
    let expected = try paused(["sgd:lr=0.125", "adam:lr=0.2"])
    #expect(model.race.runs.map(\.bits) == expected.race.runs.map(\.bits))
    #expect(model.race.runs[1].bits == before[1])
    #expect(model.race.setup.commandLine == expected.race.setup.commandLine)
    #expect(model.race.step == 40 && model.race.end == 40)
  }

  @Test func `looking back, the run is made again to the step looked at and to the same end`() throws {
    var model = try paused()
    model.press(.left, .left, "]")
    #expect(model.race.step == 38 && model.race.end == 40)
    model.press(.end)
    #expect(model.race.runs[0].bits == (try paused(["sgd:lr=1", "adam:lr=0.2"])).race.runs[0].bits)
  }

  @Test func `while the race runs a rate counts from the present step on`() throws {
    var model = try Model.racing(["sgd:lr=0.1"])
    model.wait(seconds: 1)
    model.press("+")
    #expect(model.race.setup.commandLine.hasSuffix("--at 10:sgd:lr=0.125"))
    #expect(model.shownGhosts.isEmpty)
  }

  @Test func `a key held down keeps the ghost of the run with which the turning began`() throws {
    var model = try paused()
    let first = model.race.runs[0].bits
    for _ in 0..<5 { model.press("+") }
    let ghost = try #require(moment(model).ghosts.first)
    #expect(ghost.run.bits == first && moment(model).ghosts.count == 1)
    // Another entrant has a ghost of its own.
    model.chosen = 1
    let second = model.race.runs[1].bits
    model.press("+", "+")
    #expect(moment(model).ghosts.map(\.run.bits) == [first, second])
    // After playing, the run of now becomes the ghost.
    model.press(" ")
    model.wait(seconds: 1)
    model.press(" ")
    let third = model.race.runs[1].bits
    model.press("-")
    #expect(moment(model).ghosts[1].run.bits == third)
  }

  @Test func `up and down again is the same run, and its ghost is not drawn`() throws {
    var model = try paused(["sgd", "adam"])
    let before = model.race.runs.map(\.bits)
    model.press("+", "+", "-", "-")
    #expect(model.race.runs.map(\.bits) == before)
    #expect(model.shownGhosts.isEmpty)
    model.press("-")
    #expect(model.shownGhosts.count == 1)
  }

  @Test(arguments: ["+", "-", "]", "[", "j"] as [Key])
  func `a ghost changes no number and no outcome`(key: Key) throws {
    var model = try paused(at: 60)
    model.press(key)
    let rate = model.rates[0]
    let expected = try paused(["sgd:lr=\(rate)", "adam:lr=0.2"], at: 60)
    #expect(!model.shownGhosts.isEmpty)
    #expect(model.race.runs.map(\.bits) == expected.race.runs.map(\.bits))
    #expect(model.outcomes == expected.outcomes && model.race.order == expected.race.order)
    for _ in 0..<30 { model.press(.right) }
    #expect(
      model.race.runs.map(\.bits) == (try paused(["sgd:lr=\(rate)", "adam:lr=0.2"], at: 90)).race.runs.map(\.bits))
  }

  @Test func `in one parameter and on 80 columns a ghost stands on the curve and below it`() throws {
    var model = try Model.racing(on: "parabola", ["sgd:lr=0.05"], columns: 80, rows: 24)
    model.advance(to: 20)
    let former = NumberText.plain(model.race.runs[0].loss)
    model.press("]")
    #expect(model.text.contains("before: α 0.05 loss \(former)"))
    let area = model.layout.map
    let seen = model.frame
    model.press("y")
    let bare = model.frame
    #expect((area.row..<area.endRow).contains { seen.row($0) != bare.row($0) })
    #expect(!model.text.contains("before:"))
  }

  @Test func `a ghost stands in map, losses and table, and a key hides and shows it`() throws {
    var model = try paused()
    let loss = model.race.runs[0].loss
    let ghost = model.race.timelines[0]
    model.press("]", .tab, .backTab)
    #expect(moment(model).ghosts[0].timeline.path.points == ghost.path.points)
    #expect(model.frame.lines.contains { $0.contains("before") && $0.contains(NumberText.plain(loss)) })
    let losses = LossPlot.area(in: try #require(model.layout.losses))
    let areas = [model.layout.map, losses]
    let seen = model.frame
    model.press("y")
    let bare = model.frame
    #expect(!model.text.contains("before"))
    // In the losses only a part: without a row of the table the plot is higher by one.
    for area in areas {
      let changed = (area.row..<area.endRow).flatMap { row in
        (area.column..<area.endColumn).map { (seen[$0, row], bare[$0, row]) }
      }.filter { $0 != $1 }
      #expect(changed.count { $0.0.style.ink == model.look.theme.faint } > 0)
    }
    model.press("y")
    #expect(model.frame == seen)
    model.press("r")
    #expect(model.shownGhosts.isEmpty && model.formers.isEmpty)
  }

  @Test func `on a small screen the one line says what was before`() throws {
    var model = try paused(columns: 70, rows: 18)
    model.press("]")
    #expect(model.layout.statusRow != nil)
    #expect(model.text.contains("before: α 0.1 loss"))
  }

  @Test func `every rung shows a ghost without colour`() throws {
    for charset in Charset.all {
      var model = try Model.racing(["sgd:lr=0.1"], columns: 120, rows: 36, charset: charset, depth: .none)
      model.advance(to: 40)
      model.press("[")
      let row = try #require(model.frame.lines.first { $0.contains("before") })
      #expect(row.contains("0.1"))
      #expect(model.text.unicodeScalars.contains(charset.ghost))
    }
  }

  @Test func `a key chooses between the whole run and from here on, and that is seen`() throws {
    var model = try paused()
    #expect(model.frame.lines.last?.contains("whole run") == true)
    model.press("b")
    #expect(model.text.contains("from the step looked at on"))
    model.press(.tab)
    #expect(model.frame.lines[0].contains("α from here on"))
    #expect(model.frame.lines.last?.contains("from here on") == true)
    model.press(.backTab, "+")
    #expect(model.race.setup.commandLine.contains("--at 40:"))
    model.press("b", .tab)
    #expect(!model.frame.lines[0].contains("from here on"))
  }

  @Test func `a long run is made again in slices, and no key waits for it`() throws {
    var model = try Model.racing(["sgd:lr=0.01", "adam:lr=0.001"], columns: 120, rows: 36)
    model.advance(to: 50_000)
    model.press("+")
    #expect(model.race.isBehind && model.isMoving && model.ticksPerSecond >= 60)
    #expect(model.race.runs[0].step == 2048)
    #expect(model.text.contains("at step 2048"))
    var ticks = 0
    while model.isMoving {
      _ = model.update(.tick(seconds: 0.016, budget: Budget { true }))
      ticks += 1
      try #require(ticks < 1_000_000)
      // Keys work meanwhile.
      if ticks == 3 { model.press(.left, .right, "t") }
    }
    #expect(model.race.step == 50_000 && !model.isPlaying)
    var expected = try Model.racing(["sgd:lr=0.0125", "adam:lr=0.001"])
    expected.advance(to: 50_000)
    #expect(model.race.runs.map(\.bits) == expected.race.runs.map(\.bits))
  }
}
