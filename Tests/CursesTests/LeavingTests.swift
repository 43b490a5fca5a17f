import Canvas
import Libc
import Testbed
import Testing

@testable import Curses

extension CursesTests {
  @Suite struct Leaving {
    @Test func `closing restores the line, the screen, the cursor and the mouse`() throws {
      let stage = try Stage()
      let pty = stage.pty
      #expect(pty.state.c_lflag & tcflag_t(ICANON | ECHO) == 0)
      stage.terminal.close()
      stage.look()
      #expect(stage.screen.modes.isDisjoint(with: [1049, 1002, 1006, 2004]))
      #expect(stage.screen.modes.contains(25))
      #expect(pty.state.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO))
    }

    @Test func `after closing nothing happens any more`() throws {
      let stage = try Stage()
      stage.terminal.close()
      stage.look()
      stage.terminal.close()
      stage.terminal.redraw()
      #expect(stage.show(Frame(stage.terminal.size, filledWith: Cell("x"))) == 0)
      #expect(stage.nextEvent() == .endOfInput)
    }

    @Test func `a terminal can be opened again`() throws {
      for _ in 0..<5 {
        let stage = try Stage()
        let frame = Frame(stage.terminal.size, filledWith: Cell("x", Style(ink: .palette(9))))
        stage.show(frame)
        #expect(stage.screen.frame == frame)
      }
    }
  }
}
