import Canvas
import Simulation
import Testing

@testable import Studio

@Suite struct PickerTests {
  @Test func `letters narrow the list, Backspace widens it`() throws {
    var model = try Model.racing()
    model.press("s")
    #expect(model.picker?.selected?.name == "bowl")
    model.type("Himm")
    #expect(model.picker?.cards.map(\.name) == ["himmelblau"])
    model.press(.backspace, .backspace, .backspace, .backspace, .backspace)
    #expect(model.picker?.cards.count == Surface.catalogue.count)
  }

  @Test func `Enter races on the surface under the cursor`() throws {
    var model = try Model.racing()
    model.press("s", .home, .down, .down, .up, .enter)
    #expect(model.race.surface.name == Surface.catalogue[1].name)
    #expect(model.isRacing)
  }

  @Test func `the cursor stops at both ends`() throws {
    var model = try Model.racing()
    model.press("s")
    for _ in 0..<20 { model.press(.pageDown) }
    #expect(model.picker?.selected?.name == Surface.catalogue.last?.name)
    for _ in 0..<20 { model.press(.pageUp) }
    #expect(model.picker?.selected?.name == Surface.catalogue.first?.name)
  }

  @Test func `a list without a match says so, and Enter waits for a better one`() throws {
    var model = try Model.racing()
    model.press("s")
    model.type("zzz")
    #expect(model.text.contains("no surface has that"))
    model.press(.enter)
    #expect(model.picker != nil)
    model.press(.escape)
    #expect(model.race.surface.name == "bowl")
  }

  @Test(arguments: [(40, 12), (80, 24), (200, 60)])
  func `the row under the cursor is always on the screen`(columns: Int, rows: Int) throws {
    var model = try Model.racing(columns: columns, rows: rows)
    model.press("s", .home)
    for card in Surface.catalogue {
      #expect(model.text.contains(" \(card.name) "))
      model.press(.down)
    }
  }
}
