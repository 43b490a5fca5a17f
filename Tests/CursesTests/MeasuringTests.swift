import Canvas
import Libc
import Testbed
import Testing

@testable import Curses

extension CursesTests {
  /// How wide the terminal shows a sign, by its own word.
  @Suite struct Measuring {
    private func open(_ pty: PseudoTerminal, measuring signs: String? = "●") throws -> CursesTerminal {
      setenv("LC_ALL", Stage.unicodeLocale, 1)
      return try CursesTerminal(input: pty.slave, output: pty.slave, measuring: signs) {
        ["TERM": "xterm-256color"][$0]
      }
    }

    private func keys(_ terminal: CursesTerminal, until last: Key) -> [Key] {
      var keys: [Key] = []
      while keys.last != last, case .key(let key) = terminal.nextEvent(within: 20_000) { keys.append(key) }
      return keys
    }

    @Test(arguments: [(2, 1), (3, 2), (17, 16)])
    func `the cursor's column says the width`(column: Int, width: Int) throws {
      let pty = try PseudoTerminal(answer: "\u{1b}[7;\(column)R")
      let before = pty.state
      let terminal = try open(pty)
      #expect(terminal.measuredWidth == width)
      terminal.close()
      let sent = String(decoding: pty.taken(), as: UTF8.self)
      #expect(sent.hasPrefix("\r●\u{1b}[6n\r\u{1b}[K"), "asked before the screen opens, and wiped off at once")
      #expect(pty.state.c_lflag == before.c_lflag)
    }

    @Test func `a terminal that does not answer is waited for 100 milliseconds, and keys are kept`() throws {
      let pty = try PseudoTerminal()
      pty.type("x한\u{1b}[A")
      let terminal = try open(pty)
      defer { terminal.close() }
      #expect(terminal.measuredWidth == nil)
      pty.type("q")
      #expect(keys(terminal, until: "q") == ["x", "한", .up, "q"])
    }

    @Test(
      arguments: [
        ("x\u{1b}[7;3R", ["x"]), ("\u{1b}[7;3Rx", ["x"]), ("x\u{1b}[7;3Ry", ["x", "y"]),
        ("\u{1b}[5~x\u{1b}[7;3R[R", [.pageUp, "x", "[", "R"]),
      ] as [(String, [Key])])
    func `keys typed before and after the answer arrive in their order`(answer: String, typed: [Key]) throws {
      let pty = try PseudoTerminal(answer: answer)
      let terminal = try open(pty)
      defer { terminal.close() }
      #expect(terminal.measuredWidth == 2)
      pty.type("q")
      #expect(keys(terminal, until: "q") == typed + ["q"])
    }

    @Test func `Ctrl-C while the answer is awaited is a key and ends nothing`() throws {
      let pty = try PseudoTerminal(answer: "\u{3}\u{1b}[7;3R")
      let terminal = try open(pty)
      defer { terminal.close() }
      #expect(keys(terminal, until: .control("c")) == [.control("c")])
    }

    @Test func `an answer that comes too late is no key`() throws {
      let pty = try PseudoTerminal()
      let terminal = try open(pty)
      defer { terminal.close() }
      pty.type("\u{1b}[7;2Rq")
      #expect(keys(terminal, until: "q") == ["q"])
    }

    @Test func `a terminal is not asked where nothing depends on it`() throws {
      let pty = try PseudoTerminal(answer: "\u{1b}[7;3R")
      let terminal = try open(pty, measuring: nil)
      #expect(terminal.measuredWidth == nil)
      terminal.close()
      #expect(!pty.taken().contains(Array("\u{1b}[6n".utf8)))
    }

    @Test func `without Unicode nothing is asked`() throws {
      setenv("LC_ALL", "C", 1)
      let pty = try PseudoTerminal(answer: "\u{1b}[7;3R")
      let terminal = try CursesTerminal(input: pty.slave, output: pty.slave, measuring: "●") {
        ["TERM": "xterm-256color"][$0]
      }
      terminal.close()
      #expect(!pty.taken().contains(Array("\u{1b}[6n".utf8)))
    }
  }
}
