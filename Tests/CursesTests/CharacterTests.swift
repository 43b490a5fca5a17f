import Canvas
import Testbed
import Testing
import Words

@testable import Curses

extension CursesTests {
  @Suite struct Characters {
    @Test func `braille, half blocks and Hangul arrive in their columns`() throws {
      let stage = try Stage()
      var frame = Frame(stage.terminal.size)
      frame.write("경사 하강법 ⣿▀ x²", column: 1, row: 2, style: Style(ink: .palette(220)))
      stage.show(frame)
      #expect(stage.screen.text(2) == " 경사 하강법 ⣿▀ x²")
      #expect(stage.screen.frame == frame.seen)
    }

    @Test func `without UTF-8 only ASCII is sent`() throws {
      let stage = try Stage(locale: "C")
      #expect(!stage.terminal.isUnicode)
      var frame = Frame(stage.terminal.size)
      frame.write("x² 하 y", column: 0, row: 0)
      stage.show(frame)
      #expect(stage.screen.text(0) == "x? ?  y")
    }

    @Test func `a letter over half of a wide character leaves no other half`() throws {
      let stage = try Stage()
      var frame = Frame(stage.terminal.size)
      frame.write("가나다", column: 4, row: 1)
      stage.show(frame)
      frame[6, 1] = Cell("x")
      frame[7, 1] = Cell("y")
      stage.show(frame)
      #expect(stage.screen.text(1) == "    가xy다")
      frame.write("라", column: 5, row: 1)
      stage.show(frame)
      #expect(stage.screen.text(1) == "     라y다")
    }

    @Test func `control characters are shown as blanks`() throws {
      let stage = try Stage()
      var frame = Frame(stage.terminal.size)
      for (column, scalar) in "a\u{1b}b\u{7}c\u{9b}d\u{7f}e".unicodeScalars.enumerated() {
        frame[column, 0] = Cell(scalar)
      }
      stage.show(frame)
      #expect(stage.screen.text(0) == "a b c d e")
    }

    @Test func `a letter keeps its combining mark`() throws {
      let stage = try Stage()
      var frame = Frame(stage.terminal.size)
      frame.write("m̂ / (√v̂ + ε)", column: 2, row: 3)
      stage.show(frame)
      #expect(stage.screen.frame == frame.seen)
      frame[2, 3].mark = Cell.noMark
      stage.show(frame)
      #expect(stage.screen.frame == frame.seen)
    }
  }
}
