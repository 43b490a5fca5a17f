import Canvas
import Simulation
import Testing

@testable import Studio

@Suite struct PlaceTests {
  private let names = Surface.catalogue.map(\.name)

  @Test func `the next surface comes after this one, and the first after the last`() throws {
    var model = try Model.racing(on: names[0])
    for name in names.dropFirst() + names.prefix(1) {
      model.press("n")
      #expect(model.race.surface.name == name)
      #expect(model.isPlaying)
    }
    model.press("p")
    #expect(model.race.surface.name == names.last)
  }

  @Test func `a random start lies in the domain, is drawn from the seed, and is another one each time`() throws {
    func starts(seed: UInt64) throws -> [Point] {
      var model = try Model.racing(on: "himmelblau", seed: seed)
      return (0..<20).map { _ in
        model.press("x")
        return model.race.setup.start
      }
    }
    let first = try starts(seed: 1)
    let domain = try Surface(named: "himmelblau").domain
    #expect(try starts(seed: 1) == first)
    #expect(try starts(seed: 5) != first)
    #expect(Set(first).count == 20)
    #expect(first.allSatisfy(domain.contains))
  }

  @Test func `the cross moves by cells, stays on the map, and Enter starts there`() throws {
    var model = try Model.racing()
    model.press("c")
    let start = try #require(model.cross)
    #expect(start == model.race.setup.start)
    model.press(.right, "l", .down)
    let moved = try #require(model.cross)
    #expect(moved.x > start.x && moved.y < start.y)
    for _ in 0..<100 { model.press(.shiftLeft, .pageUp) }
    let domain = model.race.surface.domain
    #expect(model.cross == Point(domain.x.lowerBound, domain.y?.upperBound ?? 0))
    model.press(.enter)
    #expect(model.race.setup.start == Point(domain.x.lowerBound, domain.y?.upperBound ?? 0))
    #expect(model.isRacing && model.isPlaying)
  }

  @Test(arguments: [.escape, "q", "c"] as [Key])
  func `the cross is put away and nothing has changed`(key: Key) throws {
    var model = try Model.racing()
    model.advance(to: 7)
    let before = model.frame
    model.press("c", .right, key)
    #expect(model.frame == before)
  }

  @Test func `a cross outside of the domain comes onto the map with its first move`() throws {
    var model = try Model.racing(from: Point(1e9, -1e9))
    model.press("c", .left)
    let cross = try #require(model.cross)
    #expect(model.race.surface.domain.contains(cross))
  }

  @Test func `on a curve the cross moves along it`() throws {
    var model = try Model.racing(on: "x^2")
    model.press("c", .right, .up, .enter)
    #expect(model.race.setup.start.y == 0)
  }
}

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

@Suite struct PromptTests {
  private func typing(_ text: String = "", columns: Int = 80, rows: Int = 24) throws -> Model {
    var model = try Model.racing(columns: columns, rows: rows)
    model.press("f", .control("u"))
    model.type(text)
    return model
  }

  @Test func `the prompt begins with the present formula`() throws {
    var model = try Model.racing(on: "x^2 - x")
    model.press("f")
    #expect(model.prompt?.text == "x^2 - x")
  }

  @Test func `Enter races on what was typed, and the race is a line that makes it again`() throws {
    var model = try typing("x^4 - 3x^3 + 7")
    model.press(.enter)
    #expect(model.isRacing && model.isPlaying)
    #expect(model.race.surface.dimension == 1)
    #expect(model.race.setup.commandLine.hasPrefix("'x^4 - 3x^3 + 7' "))
  }

  @Test func `the cursor moves and characters come and go at it`() throws {
    var model = try typing("xy")
    model.press(.left, "+", .home, "-", .right, .delete, .end, "2", .backspace, .backspace)
    #expect(model.prompt?.text == "-x")
    model.press(.control("a"), .backspace, .left)
    #expect(model.prompt?.cursor == 0)
    model.press(.control("e"), .delete, .right)
    #expect(model.prompt?.cursor == 2)
    #expect(model.prompt?.text == "-x")
  }

  @Test func `a mistake is said, stays in the prompt, and leaves the race alone`() throws {
    var model = try typing("x^")
    model.press(.enter)
    #expect(model.prompt?.complaint?.contains("a value is missing") == true)
    #expect(model.text.contains("a value is missing"))
    #expect(model.race.surface.name == "bowl")
    model.press("6")
    #expect(model.prompt?.complaint == nil)
    model.press(.enter)
    #expect(model.race.surface.name == "x^6")
  }

  @Test func `a formula that is still being typed is not scolded`() throws {
    #expect(try !typing("x^2 + ").text.contains("missing"))
    #expect(try typing("foo(x) + x").text.contains("not a known function"))
  }

  @Test func `pasted text comes in one piece, without control characters`() throws {
    var model = try typing("x")
    _ = model.update(.event(.paste("^2\n\u{1B}[31m + 1\t")))
    #expect(model.prompt?.text == "x^2[31m + 1")
    _ = model.update(.event(.paste(String(repeating: "x", count: 10_000))))
    #expect(model.prompt?.text == "x^2[31m + 1")
    model.press(.escape)
    _ = model.update(.event(.paste("q")))
    #expect(model.isRacing)
  }

  @Test func `Escape goes back to the race as it was`() throws {
    var model = try Model.racing()
    model.advance(to: 9)
    let before = model.frame
    model.press("f", "1", .escape)
    #expect(model.frame == before)
  }

  @Test func `the cursor is on the screen wherever it stands in a long text, wide or not`() throws {
    for text in [String(repeating: "x+", count: 120), String(repeating: "경사", count: 60)] {
      var model = try typing(columns: 40, rows: 12)
      _ = model.update(.event(.paste(text)))
      for _ in 0..<text.count {
        let cells = model.frame.cells
        #expect(cells.count { $0.style.attributes.contains(.reverse) && $0.scalar != Cell.continuation } == 1)
        model.press(.left)
      }
    }
  }

  @Test func `with a Korean keyboard the letters of formulas are those on the keys`() throws {
    #expect(try typing("ㅌ*ㅛ").prompt?.text == "x*y")
  }
}
