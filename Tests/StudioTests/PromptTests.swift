import Canvas
import Simulation
import Testing

@testable import Studio

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

  @Test func `the line keys of a shell work`() throws {
    var model = try typing("sin(x) + cos(y) * 2")
    model.press(.control("w"))
    #expect(model.prompt?.text == "sin(x) + cos(y) * ")
    model.press(.control("w"))
    #expect(model.prompt?.text == "sin(x) + cos(y) ")
    model.press(.control("a"), .control("f"), .control("f"), .control("d"))
    #expect(model.prompt?.text == "si(x) + cos(y) ")
    model.press(.control("k"))
    #expect(model.prompt?.text == "si")
    model.press(.control("b"), .control("u"), .control("w"), .control("d"), .backspace)
    #expect(model.prompt?.text == "" && model.prompt?.cursor == 0)
  }

  @Test func `a mistake is said, stays in the prompt, and leaves the race alone`() throws {
    var model = try typing("x^")
    model.press(.enter)
    #expect(model.prompt?.complaint?.description.contains("a value is missing") == true)
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
    #expect(try typing("ч*н").prompt?.text == "x*y")
  }

  @Test func `Greek letters stay what they are: they can be names`() throws {
    #expect(try typing("2π").prompt?.text == "2π")
  }
}
