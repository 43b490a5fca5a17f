import Canvas
import Libc
import Testbed
import Testing

@testable import Curses

extension CursesTests {
  /// Terminals that are not as they should be.
  @Suite struct HostileTerminals {
    @Test(arguments: ["xterm-256color", "xterm", "screen-256color", "tmux-256color", "linux", "vt100"])
    func `the palette is left alone at start, resize and return`(term: String) throws {
      let pty = try PseudoTerminal()
      guard let terminal = try? CursesTerminal(input: pty.slave, output: pty.slave, environment: { ["TERM": term][$0] })
      else {
        #expect(term != "xterm-256color", "every terminal database has this one")
        return
      }
      defer { terminal.close() }
      terminal.show(Frame(terminal.size, filledWith: Cell("x", Style(ink: .palette(1)))))
      pty.resize(columns: 60, rows: 12)
      Signals.deliver(SIGWINCH)
      #expect(terminal.nextEvent(within: 20_000) == .resize(Size(columns: 60, rows: 12)))
      Signals.deliver(SIGCONT)
      pty.type("q")
      #expect(terminal.nextEvent(within: 20_000) == .key("q"))
      terminal.redraw()
      terminal.close()
      let text = String(decoding: pty.taken(), as: UTF8.self)
      #expect(text.contains("x"))
      #expect(!text.contains("\u{1B}]104") && !text.contains("\u{1B}]R"))
    }

    @Test(arguments: [(32_768, 10), (40, 32_768), (65_535, 65_535), (5000, 5000)])
    func `a window larger than any screen is used in part`(columns: Int, rows: Int) throws {
      let pty = try PseudoTerminal(columns: columns, rows: rows)
      let terminal = try CursesTerminal(input: pty.slave, output: pty.slave) { ["TERM": "xterm-256color"][$0] }
      defer { terminal.close() }
      #expect(terminal.size == Size(columns: min(1000, columns), rows: min(1000, rows)))
      terminal.show(Frame(terminal.size, filledWith: Cell("x")))
      pty.resize(columns: rows, rows: columns)
      Signals.deliver(SIGWINCH)
      #expect(terminal.nextEvent(within: 20_000) == .resize(Size(columns: min(1000, rows), rows: min(1000, columns))))
    }

    @Test(arguments: ["ko_KR.UTF-8", "xx_YY.utf8", "en_US.UTF-8"])
    func `characters are UTF-8 where the environment asks for it, though the locale is not there`(locale: String) throws
    {
      let stage = try Stage(locale: locale)
      #expect(stage.terminal.isUnicode)
      var frame = Frame(stage.terminal.size)
      frame.write("기울기 ⣿ α", column: 0, row: 0)
      stage.show(frame)
      #expect(stage.screen.frame == frame)
    }

    @Test func `a locale without UTF-8 stays without`() throws {
      #expect(try !Stage(locale: "C").terminal.isUnicode)
    }

    @Test func `pasted text without an end keeps nobody from ending the program`() throws {
      let stage = try Stage()
      stage.pty.type("\u{1B}[200~abc")
      Signals.deliver(SIGTERM)
      // The signal may be seen before the text.
      let events = [stage.nextEvent(), stage.nextEvent()]
      #expect(events.contains(.signal(SIGTERM)))
      #expect(events.contains(.paste("abc")))
    }

    @Test func `another thread wakes a wait without end`() throws {
      let stage = try Stage()
      let wake = stage.terminal.wake
      #expect(Work { wake() }.start())
      #expect(stage.terminal.nextEvent(within: nil) == .woken)
      stage.pty.type("q")
      #expect(stage.nextEvent() == .key("q"))
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func `a signal ends a program that writes to a terminal which nobody reads`(number: Int32) async {
      await #expect(processExitsWith: .exitCode(7)) { [number = number as Int32] in
        exit(try UnreadTerminal.writeUntil(number) ? 7 : 1)
      }
    }
  }
}

/// In another process: a terminal that nobody reads.
enum UnreadTerminal {
  /// Draws until the signal arrives as an event; false if it never does.
  static func writeUntil(_ number: Int32) throws -> Bool {
    var (reader, line) = (Int32(-1), Int32(-1))
    guard openpty(&reader, &line, nil, nil, nil) == 0 else { return false }
    let terminal = try CursesTerminal(input: line, output: line) { ["TERM": "xterm-256color"][$0] }
    askAgainAndAgain(number, of: pthread_self())
    alarm(15)
    for round in 0..<10_000 {
      terminal.show(Frame(Size(columns: 300, rows: 100), filledWith: Cell(round % 2 == 0 ? "x" : "y")))
      if terminal.nextEvent(within: 0) == .signal(number) {
        terminal.close()
        return true
      }
    }
    return false
  }

  /// Sends a signal to a thread for ever, because nobody can know from outside when it is stuck in a write.
  private static func askAgainAndAgain(_ number: Int32, of thread: pthread_t) {
    var one = sigset_t()
    sigemptyset(&one)
    sigaddset(&one, number)
    pthread_sigmask(SIG_UNBLOCK, &one, nil)
    let address = UInt(thread)
    _ = Work {
      while true {
        usleep(20_000)
        pthread_kill(pthread_t(address), number)
      }
    }.start()
  }
}
