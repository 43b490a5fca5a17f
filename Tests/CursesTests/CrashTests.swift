import Canvas
import Libc
import Testbed
import Testing

@testable import Curses

extension CursesTests {
  /// Another process opens the terminal and ends badly; this one looks at what is left of the terminal.
  @Suite struct Crashing {
    @Test func `a trap leaves the terminal as it was`() async throws {
      let pty = try PseudoTerminal()
      await #expect(processExitsWith: .failure) { [path = pty.path as String] in
        let terminal = try CrashTests.opened(path)
        precondition(terminal.size.columns == 0, "a trap")
      }
      expectInOrder(pty)
    }

    @Test func `exit leaves the terminal as it was`() async throws {
      let pty = try PseudoTerminal()
      await #expect(processExitsWith: .exitCode(3)) { [path = pty.path as String] in
        let terminal = try CrashTests.opened(path)
        exit(terminal.size.columns == 40 ? 3 : 4)
      }
      expectInOrder(pty)
    }

    @Test(arguments: CrashTests.deadlySignals)
    func `a deadly signal leaves the terminal as it was and stays deadly`(number: Int32) async throws {
      let pty = try PseudoTerminal()
      await #expect(processExitsWith: .signal(number)) { [path = pty.path as String, number = number as Int32] in
        let terminal = try CrashTests.opened(path)
        Signals.deliver(number)
        terminal.close()
      }
      expectInOrder(pty)
    }

    @Test func `a program that does not answer can be ended by asking again`() async throws {
      let pty = try PseudoTerminal()
      await #expect(processExitsWith: .signal(SIGTERM)) { [path = pty.path as String] in
        let terminal = try CrashTests.opened(path)
        while terminal.size.columns == 40 {
          Signals.deliver(SIGTERM)
          usleep(50_000)
        }
      }
      expectInOrder(pty)
    }

    private func expectInOrder(_ pty: PseudoTerminal) {
      var screen = ScreenEmulator(columns: 40, rows: 10)
      let bytes = pty.taken()
      screen.read(bytes)
      #expect(bytes.count > 100)
      #expect(screen.modes.isDisjoint(with: [1049, 1002, 1006, 2004]))
      #expect(screen.modes.contains(25))
      #expect(pty.state.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO))
    }
  }
}

enum CrashTests {
  #if canImport(Darwin)
    static let deadlySignals = common
  #else
    static let deadlySignals = common + [SIGPOLL, SIGPWR, SIGSTKFLT, 40, 64]
  #endif
  private static let common = [
    SIGSEGV, SIGQUIT, SIGABRT, SIGFPE, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ,
  ]

  /// In the other process: the driver on the terminal at `path`, drawing.
  static func opened(_ path: String) throws -> CursesTerminal {
    let line = open(path, O_RDWR | O_NOCTTY)
    let terminal = try CursesTerminal(input: line, output: line) { ["TERM": "xterm-256color"][$0] }
    terminal.show(Frame(terminal.size, filledWith: Cell("x")))
    return terminal
  }
}
