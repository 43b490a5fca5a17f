import Canvas
import Libc
import Testbed
import Testing

@testable import Curses

extension CursesTests {
  @Suite struct Refusing {
    private func refusal(input: Int32, output: Int32, term: String?) -> TerminalError? {
      do {
        try CursesTerminal(input: input, output: output) { $0 == "TERM" ? term : nil }.close()
        return nil
      } catch {
        return error
      }
    }

    @Test func `standard output that is no terminal is refused`() throws {
      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      defer { for end in ends { close(end) } }
      #expect(refusal(input: ends[0], output: ends[1], term: "xterm") == .notATerminal)
    }

    @Test(arguments: [
      (nil, TerminalError.termUnset), ("", .termUnset), ("no-such-terminal", .termUnknown("no-such-terminal")),
      ("dumb", .cannotPlaceCursor("dumb")),
    ])
    func `a terminal that cannot be drawn on is refused and left alone`(term: String?, error: TerminalError) throws {
      let pty = try PseudoTerminal()
      let before = pty.state.c_lflag
      #expect(refusal(input: pty.slave, output: pty.slave, term: term) == error)
      #expect(pty.taken() == [])
      #expect(pty.state.c_lflag == before)
    }

    @Test func `a second screen is refused while there is one`() throws {
      let stage = try Stage()
      #expect(refusal(input: stage.pty.slave, output: stage.pty.slave, term: "xterm") == .cannotOpen("xterm"))
      #expect(stage.show(Frame(stage.terminal.size, filledWith: Cell("x"))) > 0)
    }
  }
}

@Suite struct TerminalErrorTests {
  private let all: [TerminalError] = [
    .notATerminal, .noKeyboard, .termUnset, .termUnknown("foo"), .cannotPlaceCursor("foo"), .cannotOpen("foo"),
  ]

  @Test func `every error is one sentence that names a way out`() {
    for error in all {
      #expect(!error.description.hasSuffix("."))
      #expect(error.description.contains("`descent run`"))
    }
  }

  @Test func `an error about TERM quotes it`() {
    for error in all.suffix(3) { #expect(error.description.contains("TERM=foo")) }
  }
}

@Suite struct TerminalNameTests {
  private func name(_ variables: [String: String], known: Set<String> = ["xterm-256color"]) throws -> String {
    try TerminalName.chosen({ variables[$0] }, isKnown: known.contains)
  }

  @Test func `TERM is taken at its word`() throws {
    #expect(try name(["TERM": "linux", "COLORTERM": "truecolor"]) == "linux")
    #expect(try name(["TERM": "xterm"]) == "xterm")
    #expect(try name(["TERM": "xterm", "COLORTERM": ""]) == "xterm")
  }

  @Test func `an xterm that promises more colours has 256, if the database knows that kind`() throws {
    #expect(try name(["TERM": "xterm", "COLORTERM": "truecolor"]) == "xterm-256color")
    #expect(try name(["TERM": "xterm", "COLORTERM": "truecolor"], known: []) == "xterm")
  }
}
