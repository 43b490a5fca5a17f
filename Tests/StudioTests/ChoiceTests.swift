import Canvas
import Simulation
import Testing

@testable import Studio

@Suite struct ChoiceTests {
  @Test func `Tab goes down the table and around, Shift-Tab goes up`() throws {
    var model = try Model.racing()
    model.advance(to: 3)
    let order = model.race.order
    var visited: [Int] = []
    for _ in order {
      visited.append(model.chosen)
      model.press(.tab)
    }
    let first = order.firstIndex(of: visited[0]) ?? 0
    #expect(visited == Array(order[first...] + order[..<first]))
    #expect(model.chosen == visited[0])
    model.press(.down, .up, .backTab)
    #expect(model.chosen == visited.last)
  }

  @Test func `a digit hides an optimizer's path and shows it again`() throws {
    var model = try Model.racing(["sgd", "adam"])
    model.advance(to: 10)
    let before = model.frame
    model.press("2")
    #expect(model.hidden == [1])
    #expect(model.text.contains("hidden"))
    model.press("2")
    #expect(model.frame == before)
  }

  @Test func `a digit without an optimizer does nothing`() throws {
    var model = try Model.racing(["sgd", "adam"])
    let before = model.frame
    model.press("3", "9")
    #expect(model.hidden == [])
    #expect(model.frame == before)
  }

  @Test func `all can be hidden, and still be chosen and turned`() throws {
    var model = try Model.racing(columns: 120, rows: 36)
    model.press("1", "2", "3", "4", " ", .right, .tab, "+", "d")
    #expect(model.hidden == [0, 1, 2, 3])
    #expect(model.text.contains("hidden"))
    #expect(!model.text.contains("1e0  "))
  }

  @Test func `the choice holds when surface, start and race change`() throws {
    var model = try Model.racing()
    model.press(.tab, .tab)
    let name = model.race.runs[model.chosen].entrant.name
    model.press("n", "x", "r", "p", "f", .control("u"))
    model.type("x^2")
    model.press(.enter)
    #expect(model.race.surface.dimension == 1)
    #expect(model.race.runs[model.chosen].entrant.name == name)
  }

  @Test func `two of a kind have one sign, and names, shades and rates of their own`() throws {
    var model = try Model.racing(["adam:lr=0.1", "adam:lr=0.5"], columns: 120, rows: 36)
    model.advance(to: 5)
    #expect(model.text.contains("● adam "))
    #expect(model.text.contains("● adam-2"))
    let badges = Badge.all(model.race.runs.map(\.entrant), model.look)
    #expect(badges[0].ink != badges[1].ink)
  }
}
