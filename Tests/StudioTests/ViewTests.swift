import Canvas
import Simulation
import Testing

@testable import Studio

@Suite struct ViewTests {
  @Test func `a new size is answered with a frame of that size and the same race`() throws {
    var model = try Model.racing()
    model.advance(to: 30)
    let before = model.frame
    for (columns, rows) in [(40, 12), (120, 36), (39, 12), (1, 1), (0, 0), (300, 100)] {
      model.resize(columns, rows)
      #expect(model.frame.size == Size(columns: columns, rows: rows))
    }
    model.resize(80, 24)
    #expect(model.frame == before)
  }

  @Test(arguments: [(39, 12), (40, 11), (20, 30), (200, 5)])
  func `a screen that is too small says so in one line and stops the time`(columns: Int, rows: Int) throws {
    var model = try Model.racing(columns: columns, rows: rows)
    #expect(model.frame.lines.count { !$0.isEmpty } == 1)
    #expect(model.text.hasPrefix("descent needs 40×12"))
    #expect(!model.isRunning)
    model.press(" ", .right, "n", "s", .enter, "f", .escape, "c", .left, .enter)
    model.resize(80, 24)
    #expect(model.text.contains("step"))
  }

  @Test func `signals end the program with the exit code of shells, the end of input with 1`() throws {
    var model = try Model.racing()
    #expect(model.update(.event(.signal(15))) == [.quit(code: 143)])
    #expect(model.update(.event(.signal(2))) == [.quit(code: 130)])
    #expect(model.update(.event(.signal(1))) == [.quit(code: 129)])
    #expect(model.update(.event(.endOfInput)) == [.quit(code: 1)])
  }

  @Test func `q quits the race, and Ctrl-C whatever is on the screen`() throws {
    var model = try Model.racing()
    #expect(model.press("q") == [.quit(code: 0)])
    for key: Key in ["s", "f", "c", "?"] {
      model.press(key)
      #expect(model.press(.control("c")) == [.quit(code: 0)])
      model.press(.escape)
    }
  }

  @Test func `Ctrl-L asks for the whole screen`() throws {
    var model = try Model.racing()
    #expect(model.press(.control("l")) == [.redraw])
  }

  @Test func `the help scrolls as far as there is text, and any other key goes back`() throws {
    var model = try Model.racing(columns: 60, rows: 14)
    model.press("?")
    var seen = model.text
    for _ in 0..<200 { model.press(.down) }
    let last = model.text
    #expect(last.contains("Constants"))
    #expect(!last.contains("↓ more"))
    model.press(.up)
    #expect(model.text != last)
    for _ in 0..<200 {
      model.press(.up)
      seen += model.text
    }
    for binding in KeyGroup.allCases.flatMap(\.rows) { #expect(seen.contains(binding.phrase.description.prefix(30))) }
    model.press("q")
    #expect(model.isRacing)
  }

  @Test func `details show every equation of the optimizer`() throws {
    var model = try Model.racing(["adam"], columns: 120, rows: 40)
    model.press(.right)
    #expect(!model.text.contains("m_x ← "))
    model.press("d")
    for line in ["m_x ← ", "m_y = ", "v_y = ", "∂f/∂y"] { #expect(model.text.contains(line), "\(line)") }
  }

  @Test func `a key goes through all themes, with as many colours as before`() throws {
    var model = try Model.racing(depth: .sixteen)
    model.press("t")
    #expect(model.look.theme.name == "light")
    #expect(model.look.theme.depth == .sixteen)
    for _ in 2...Theme.names.count { model.press("t") }
    #expect(model.look.theme.name == "dark")
  }

  @Test func `the letters of a Korean keyboard are commands`() throws {
    var model = try Model.racing()
    model.press("ㅜ")
    #expect(model.race.surface.name == Surface.catalogue[1].name)
    model.press("ㄴ")
    #expect(model.picker != nil)
    model.type("ㅗㅑㅡㅡ")
    #expect(model.picker?.filter == "himm")
    model.press(.escape)
    #expect(model.press("ㅂ") == [.quit(code: 0)])
  }
}
