import Canvas
import Libc
import Testbed
import Testing

@testable import Curses

extension CursesTests {
  @Suite struct FromTheSystem {
    @Test func `a new size is an event, and the next frame is sent whole`() throws {
      let stage = try Stage()
      stage.show(Frame(stage.terminal.size, filledWith: Cell("x")))
      for (columns, rows) in [(60, 15), (12, 3), (40, 10)] {
        let size = Size(columns: columns, rows: rows)
        stage.resize(columns: columns, rows: rows)
        #expect(stage.nextEvent() == .resize(size))
        #expect(stage.terminal.size == size)
        let frame = Frame(size, filledWith: Cell("x"))
        stage.show(frame)
        #expect(stage.screen.frame == frame)
      }
    }

    @Test func `a terminal that became small and large again before anybody looked is repainted`() throws {
      let stage = try Stage()
      let frame = Frame(stage.terminal.size, filledWith: Cell("x"))
      stage.show(frame)
      stage.resize(columns: 20, rows: 5)
      stage.resize(columns: 40, rows: 10)
      #expect(stage.nextEvent() == .resize(Size(columns: 40, rows: 10)))
      stage.show(frame)
      #expect(stage.screen.frame == frame)
    }

    @Test func `many signals about the size are one event`() throws {
      let stage = try Stage()
      for columns in 50...60 { stage.resize(columns: columns, rows: 9) }
      stage.pty.type("q")
      #expect(stage.nextEvent() == .resize(Size(columns: 60, rows: 9)))
      #expect(stage.nextEvent() == .key(.character("q")))
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `a signal to end is an event`(number: Int32) throws {
      let stage = try Stage()
      Signals.deliver(number)
      #expect(stage.nextEvent() == .signal(number))
      stage.pty.type("q")
      #expect(stage.nextEvent() == .key(.character("q")))
    }

    @Test func `a signal wakes a terminal that waits for ever, however close to the wait it comes`() throws {
      let stage = try Stage()
      for delay in 0..<100 {
        #expect(
          Work {
            let end = ContinuousClock.now + .microseconds(delay * 3)
            while ContinuousClock.now < end {}
            Signals.deliver(SIGTERM)
          }.start())
        #expect(stage.terminal.nextEvent(within: nil) == .signal(SIGTERM))
      }
    }

    @Test func `continued after somebody else had the terminal, everything is shown again`() throws {
      let stage = try Stage()
      let frame = Frame(stage.terminal.size, filledWith: Cell("x", Style(ground: .palette(30))))
      stage.show(frame)
      stage.scribble("\u{1b}[?1049l\u{1b}[?1002l\u{1b}[?2004l\u{1b}[2Jsomebody else")
      Signals.deliver(SIGCONT)
      stage.pty.type("q")
      #expect(stage.nextEvent() == .key(.character("q")))
      stage.look()
      #expect(stage.screen.frame == frame)
      #expect(stage.screen.modes.isSuperset(of: [1049, 1002, 1006, 2004]))
      #expect(!stage.screen.modes.contains(25))
    }

    @Test func `a size that changed while the process stood still is an event`() throws {
      let stage = try Stage()
      stage.show(Frame(stage.terminal.size, filledWith: Cell("x")))
      stage.resize(columns: 30, rows: 8, then: SIGCONT)
      #expect(stage.nextEvent() == .resize(Size(columns: 30, rows: 8)))
      let frame = Frame(stage.terminal.size, filledWith: Cell("y"))
      stage.show(frame)
      #expect(stage.screen.frame == frame)
    }

    @Test func `closing gives the signals back`() throws {
      var before = sigaction()
      sigaction(SIGWINCH, nil, &before)
      try Stage().terminal.close()
      var after = sigaction()
      sigaction(SIGWINCH, nil, &after)
      #expect(before.sa_flags == after.sa_flags)
    }
  }
}
