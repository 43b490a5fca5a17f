import Canvas
import Libc
import Testbed
import Testing

@testable import Curses

extension CursesTests {
  /// What the terminal says before the screen opens.
  @Suite struct Asking {
    /// What every terminal says last.
    private static let end = "\u{1b}[?62;4c"

    private func open(
      _ pty: PseudoTerminal, measuring signs: String? = "●", ground: Bool = false,
      pictures: TerminalQuestion.Pictures = .none, _ variables: [String: String] = [:]
    ) throws -> CursesTerminal {
      setenv("LC_ALL", Stage.unicodeLocale, 1)
      let question = TerminalQuestion(signs: signs, ground: ground, pictures: pictures)
      let variables = variables.merging(["TERM": "xterm-256color"]) { given, _ in given }
      return try CursesTerminal(input: pty.slave, output: pty.slave, asking: question) { variables[$0] }
    }

    private func keys(_ terminal: CursesTerminal, until last: Key) -> [Key] {
      var keys: [Key] = []
      while keys.last != last, case .key(let key) = terminal.nextEvent(within: 20_000) { keys.append(key) }
      return keys
    }

    @Test(arguments: [(2, 1), (3, 2), (17, 16)])
    func `the cursor's column says the width`(column: Int, width: Int) throws {
      let pty = try PseudoTerminal(answer: "\u{1b}[7;\(column)R" + Self.end)
      let before = pty.state
      let terminal = try open(pty)
      #expect(terminal.measuredWidth == width)
      terminal.close()
      let sent = String(decoding: pty.taken(), as: UTF8.self)
      #expect(sent.hasPrefix("\r●\u{1b}[6n\r\u{1b}[K\u{1b}[c"), "asked before the screen opens, and wiped off at once")
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
      let pty = try PseudoTerminal(answer: answer + Self.end)
      let terminal = try open(pty)
      defer { terminal.close() }
      #expect(terminal.measuredWidth == 2)
      pty.type("q")
      #expect(keys(terminal, until: "q") == typed + ["q"])
    }

    @Test func `Ctrl-C while the answer is awaited is a key and ends nothing`() throws {
      let pty = try PseudoTerminal(answer: "\u{3}\u{1b}[7;3R" + Self.end)
      let terminal = try open(pty)
      defer { terminal.close() }
      #expect(keys(terminal, until: .control("c")) == [.control("c")])
    }

    @Test func `answers that come too late are no keys, however they are cut`() throws {
      let late = Array("\u{1b}[7;2R\u{1b}_Gi=31;OK\u{1b}\\\u{1b}[6;20;10t\u{1b}]11;rgb:0/0/0\u{1b}\\\(Self.end)q".utf8)
      for cut in stride(from: 1, to: late.count, by: 5) {
        let pty = try PseudoTerminal()
        let terminal = try open(pty, ground: true, pictures: .asked)
        defer { terminal.close() }
        let slowly = Work {
          pty.type(Array(late[..<cut]))
          usleep(60_000)
          pty.type(Array(late[cut...]))
        }
        #expect(slowly.start())
        #expect(keys(terminal, until: "q") == ["q"])
      }
    }

    @Test func `when all answers have come, Escape is a key at once again`() throws {
      let pty = try PseudoTerminal()
      let terminal = try open(pty)
      defer { terminal.close() }
      pty.type(Self.end + "x")
      #expect(keys(terminal, until: "x") == ["x"])
      pty.type("\u{1b}")
      #expect(keys(terminal, until: .escape) == [.escape])
    }

    @Test func `the ground is what the terminal says`() throws {
      let pty = try PseudoTerminal(answer: "\u{1b}]11;rgb:ffff/8080/0000\u{7}" + Self.end)
      let terminal = try open(pty, ground: true)
      #expect(terminal.ground == RGB(255, 128, 0))
      terminal.close()
    }

    @Test func `a terminal that answers is not waited for`() throws {
      let pty = try PseudoTerminal(answer: Self.end)
      let start = ContinuousClock.now
      let terminal = try open(pty, ground: true, pictures: .asked)
      #expect(ContinuousClock.now - start < .milliseconds(100))
      #expect(terminal.ground == nil)
      terminal.close()
    }

    @Test(arguments: [
      ["TERM": "linux"], ["TERM": "vt100"], ["TMUX": "/tmp/tmux-0/default,1,0"], ["TERM": "screen"],
      ["KONSOLE_VERSION": "230804"], ["TERM_PROGRAM": "WezTerm"],
    ])
    func `names outrank answers: some are not asked for pictures`(variables: [String: String]) throws {
      let pty = try PseudoTerminal(answer: "\u{1b}_Gi=31;OK\u{1b}\\" + Self.end)
      let terminal = try open(pty, pictures: .asked, variables)
      terminal.close()
      #expect(!pty.taken().contains(Array("\u{1b}_G".utf8)))
    }

    @Test func `a terminal is not asked where nothing depends on it`() throws {
      let pty = try PseudoTerminal(answer: "\u{1b}[7;3R" + Self.end)
      let terminal = try open(pty, measuring: nil)
      #expect(terminal.measuredWidth == nil)
      terminal.close()
      #expect(!pty.taken().contains(Array("\u{1b}[6n".utf8)))
    }

    @Test func `without Unicode nothing is asked`() throws {
      setenv("LC_ALL", "C", 1)
      let pty = try PseudoTerminal(answer: "\u{1b}[7;3R" + Self.end)
      let terminal = try CursesTerminal(input: pty.slave, output: pty.slave, asking: TerminalQuestion(signs: "●")) {
        ["TERM": "xterm-256color"][$0]
      }
      terminal.close()
      #expect(!pty.taken().contains(Array("\u{1b}[6n".utf8)))
    }
  }
}
