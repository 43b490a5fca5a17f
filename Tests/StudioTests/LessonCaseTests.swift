import Canvas
import Simulation
import Testing
import Words

@testable import Studio

/// What people do in a first lesson, and what they shall see then.
@Suite struct LessonCaseTests {
  /// f′(x) = 6x − 3 is 0 at 0.5, negative before and positive after it.
  @Test(arguments: [(80, 24), (90, 30), (100, 37), (120, 36), (133, 41), (200, 60)])
  func `the derivative crosses its zero, a border between two rows, at the minimum`(columns: Int, rows: Int) throws {
    for charset in Charset.all {
      let model = try Model.racing(on: "parabola", ["sgd"], columns: columns, rows: rows, charset: charset)
      let area = try #require(model.layout.derivative)
      let scene = SlopePicture.scene(of: model.sight(area.size))
      let viewport = scene.projection.viewport
      let zero = viewport.y.upperBound / (viewport.y.upperBound - viewport.y.lowerBound) * Double(area.rows)
      #expect(abs(zero - zero.rounded()) < 1e-9 && zero >= 1 && zero <= Double(area.rows - 1))
      let (above, below) = (Int(zero.rounded()) - 1, Int(zero.rounded()))
      let fills = model.look.theme.slopeFills
      let crossing = try #require(viewport.column(0.5))
      let words = scene.ground.frame.lines.joined()
      #expect(words.contains("go right"))
      for column in 0..<area.columns where abs(column - crossing) > area.columns / 8 {
        let isFalling = column < crossing
        #expect((scene.ground.frame[column, below].style.ground == fills.below) == isFalling || charset.isNarrow)
        let isRule = "▁_".unicodeScalars.contains(scene.ground.frame[column, above].scalar)
        #expect(isRule == isFalling || !isFalling, "column \(column)")
      }
    }
  }

  /// By hand: w = 2, f′ = 6·2 − 3 = 9, −α·f′ = −0.9; with momentum 0.9 the second step is v = 0.9·9 + f′(1.1) = 8.1 + 3.6.
  @Test func `the arrow on the ground says the step that comes, whatever the method`() throws {
    var model = try Model.racing(
      on: "3x^2-3x+4", ["sgd:lr=0.1", "momentum:lr=0.1"], from: Point(2, 0), columns: 120, rows: 36)
    #expect(model.text.contains(/−α·f′ = -0.9(\s|$)/.anchorsMatchLineEndings()))
    #expect(model.text.contains("slope 9 "))
    #expect(model.text.contains("◀━━"))
    model.press(.tab)
    if model.race.runs[model.chosen].entrant.name == "sgd" { model.press(.tab) }
    model.press(.right)
    #expect(model.text.contains(/next step -1.17(\s|$)/.anchorsMatchLineEndings()))
    for name in Optimizers.all.map({ $0.card.name }) {
      var model = try Model.racing(on: "tilted-well", [name], columns: 120, rows: 36, charset: .braille)
      model.advance(to: 3)
      let run = model.race.runs[0]
      let step = StepArrow.stepToCome(of: run)
      model.press(.right)
      #expect(run.point.x + step == model.race.runs[0].point.x || abs(step) < 1e-12, "\(name)")
    }
  }

  @Test func `who has arrived is reported beside the exact place`() throws {
    var model = try Model.racing(on: "parabola", ["sgd:lr=0.1"], columns: 120, rows: 36)
    model.advance(to: 20)
    while model.race.outcome(of: 0) == .running, model.race.step < 500 { model.press(.right) }
    let place = model.race.runs[0].point.x
    #expect(place != 0.5 && abs(place - 0.5) < 1e-3)
    #expect(model.text.contains("(exact 0.5)"))
    #expect(!model.text.contains("x = 0.5 (exact"))
  }

  @Test func `a run that diverges to and fro does not fill the map, and a banner says where it went`() throws {
    var model = try Model.racing(["sgd:lr=1.05", "adam"])
    for _ in 0..<29 { model.press(.right) }
    let map = model.layout.map
    let rows = (map.row..<map.endRow).map { Array(Array(model.frame.row($0))[map.column..<map.endColumn]) }
    // It moves by −0.5·1.05·x/5 sideways in each step, so that the strands that are still on the map stand apart: the
    // map is not a block of its colour.
    let ink = Badge.all(model.race.runs.map(\.entrant), model.look)[0].ink
    let colored = rows.joined().count { $0.style.ink == ink || $0.style.ground == ink }
    #expect(colored < map.rows * map.columns / 3)
    // y is multiplied by −1.1 in each step: after 29 of them it is below, from a start above.
    #expect(model.race.runs[0].point.y < -5)
    let y = (0..<29).reduce(2.0) { y, _ in -1.1 * y }
    let last = String(String.UnicodeScalarView(rows[map.rows - 1].map(\.scalar)))
    #expect(last.contains("▲↓ sgd") && last.contains("y = \(NumberText.significant(y, digits: 3))"))
  }

  @Test(arguments: [ColorDepth.sixteen, .eight])
  func `with few colours on light ground nothing is bold`(depth: ColorDepth) throws {
    var model = try Model.racing(theme: "light", depth: depth)
    for key: Key in ["s", .escape, "f", .escape, "c", .escape, "?", .escape] {
      model.press(key)
      for cell in model.frame.cells where cell.style.ground == model.look.theme.ground {
        #expect(!cell.style.attributes.contains(.bold))
      }
    }
  }

  @Test func `a rate of 0 can be left, and a key that cannot says why`() throws {
    var model = try Model.racing(["sgd:lr=0", "adam"])
    model.press("-")
    #expect(model.rates[0] == 0)
    #expect(model.text.contains("no factor"))
    model.press("+")
    #expect(model.rates[0] == model.race.surface.defaultRate(for: model.race.runs[0].entrant.method))
    #expect(model.text.contains("the rate of sgd was 0"))
  }

  @Test(arguments: [(80, 24), (120, 36), (140, 24), (200, 60)])
  func `a table without room for all says how many more there are`(columns: Int, rows: Int) throws {
    let names = Optimizers.all.map { $0.card.name }
    var model = try Model.racing(names, columns: columns, rows: rows)
    model.advance(to: 3)
    let table = try #require(model.layout.table)
    let shown = RaceTable.places(model.race.order, chosen: model.chosen, room: model.layout.tableRoom)
    let left = names.count - shown.count
    #expect(model.text.contains("… \(left) more") == (left > 0))
    #expect(shown.count + (left > 0 ? 1 : 0) <= (columns < 100 ? 2 * table.rows : table.rows - 1))
  }

  @Test func `a rate turned from here on says that the future is dropped, and one key brings it back`() throws {
    var model = try Model.racing(["sgd", "adam"], rate: 0.1)
    model.press("b")
    model.advance(to: 50)
    let before = model.race.runs.map(\.bits)
    for _ in 0..<10 { model.press(.left) }
    model.press("+")
    #expect(model.text.contains("the steps after 40 are dropped"))
    #expect(model.race.end == 40)
    model.press("u")
    #expect(model.race.end == 50 && model.race.step == 40 && model.rates == [0.1, 0.1])
    model.press(.end)
    #expect(model.race.runs.map(\.bits) == before)
  }

  @Test func `with a schedule the table shows the rate of the step just made, which its arithmetic has`() throws {
    let setup = try RaceSetup(
      surface: Surface(named: "parabola"), entrants: ["sgd:lr=0.1"], schedules: ["step"], noise: 0.25)
    let look = Look(charset: .braille, theme: .plain)
    var model = Model(setup, size: Size(columns: 120, rows: 36), look: look)
    var book = EquationBook()
    for step in 1...60 {
      model.press(.right)
      let explanation = try #require(model.race.explanations(of: 0, reading: &book).first)
      let rates = explanation.lines.filter { $0.equation.pieces.contains(.symbol("α")) }.map { $0.value(of: "α") }
      #expect(rates.last == model.race.timelines[0].shownRate(at: model.race.runs[0]), "step \(step)")
    }
    #expect(model.frame.lines[0].contains("schedule step") && model.frame.lines[0].contains("noise 0.25"))
  }

  @Test func `the list is searched by name, title, what to notice and number of parameters`() throws {
    var model = try Model.racing()
    model.press("s")
    for text in ["minim", "1d", "2d", "saddle"] {
      model.press(.control("u"))
      model.type(text)
      #expect(model.picker?.entries.isEmpty == false, "\(text)")
    }
    model.press(.control("u"))
    model.type("1d")
    #expect(model.picker?.entries.allSatisfy { $0.kind.description == "1D" } == true)
    #expect(model.picker?.entries.count == Surface.catalogue.count { $0.domain.dimension == 1 })
  }

  @Test func `a key shows the line that makes this race again, as it is`() throws {
    var model = try Model.racing(on: "x^2 - x", ["sgd:lr=0.1", "adam"])
    model.advance(to: 5)
    model.press("+", "l")
    let line = "descent " + model.race.setup.commandLine
    #expect(model.frame.lines.joined().contains(line) || model.text.replacing("\n", with: "").contains(line))
    model.press("q")
    #expect(model.isRacing)
  }
}
