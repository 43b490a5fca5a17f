import Canvas
import Libc
import Testbed
import Testing
import Words

@testable import Curses

extension CursesTests {
  @Suite struct Input {
    @Test func `letters, signs and Hangul are characters`() throws {
      let stage = try Stage()
      stage.pty.type("aZ 7+한ㅂ²")
      for scalar in "aZ 7+한ㅂ²".unicodeScalars {
        #expect(stage.nextEvent() == .key(.character(scalar)))
      }
    }

    @Test(arguments: [
      ("\u{1b}OA", Key.up), ("\u{1b}OB", .down), ("\u{1b}OC", .right), ("\u{1b}OD", .left),
      ("\u{1b}[A", .up), ("\u{1b}[1;2C", .shiftRight), ("\u{1b}[1;2D", .shiftLeft), ("\u{1b}OH", .home),
      ("\u{1b}OF", .end), ("\u{1b}[1~", .home), ("\u{1b}[4~", .end), ("\u{1b}[5~", .pageUp), ("\u{1b}[6~", .pageDown),
      ("\u{1b}[3~", .delete), ("\u{1b}[Z", .backTab), ("\u{1b}OP", .function(1)), ("\u{1b}[24~", .function(12)),
      ("\u{7f}", .backspace), ("\u{8}", .backspace), ("\t", .tab), ("\r", .enter), ("\u{1b}", .escape),
      ("\u{c}", .control("l")), ("\u{13}", .control("s")), ("\u{12}", .control("r")),
    ])
    func `the keys of an xterm arrive`(sent: String, key: Key) throws {
      let stage = try Stage()
      stage.pty.type(sent)
      #expect(stage.nextEvent() == .key(key))
      stage.pty.type("x")
      #expect(stage.nextEvent() == .key(.character("x")))
    }

    @Test func `the mouse reaches the last column of a wide terminal`() throws {
      let stage = try Stage(columns: 300, rows: 90)
      stage.pty.type("\u{1b}[<0;292;88M\u{1b}[<32;293;88M\u{1b}[<0;293;88m\u{1b}[<64;1;1M\u{1b}[<65;1;1M")
      #expect(stage.nextEvent() == .mouse(Mouse(.press, column: 291, row: 87)))
      #expect(stage.nextEvent() == .mouse(Mouse(.drag, column: 292, row: 87)))
      #expect(stage.nextEvent() == .mouse(Mouse(.release, column: 292, row: 87)))
      #expect(stage.nextEvent() == .mouse(Mouse(.wheelUp, column: 0, row: 0)))
      #expect(stage.nextEvent() == .mouse(Mouse(.wheelDown, column: 0, row: 0)))
    }

    @Test(arguments: ["xterm", "xterm-256color", "linux", "vt100", "screen-256color", "tmux-256color"])
    func `mouse and pasting do not depend on the terminal database`(term: String) throws {
      guard let stage = try Stage.ifKnown(term) else { return }
      stage.pty.type("\u{1b}[<0;3;4M\u{1b}[200~x^2\u{1b}[201~\u{1b}[M !!q")
      #expect(stage.nextEvent() == .mouse(Mouse(.press, column: 2, row: 3)))
      #expect(stage.nextEvent() == .paste("x^2"))
      #expect(stage.nextEvent() == .mouse(Mouse(.press, column: 0, row: 0)))
      #expect(stage.nextEvent() == .key(.character("q")))
    }

    @Test func `unknown sequences are swallowed whole`() throws {
      let stage = try Stage()
      stage.pty.type("\u{1b}[1;7A\u{1b}[I\u{1b}[?62;4c\u{1b}[99~\u{1b}]11;rgb:0/0/0\u{7}\u{1b}P1+r\u{1b}\\\u{1b}xq")
      #expect(stage.nextEvent() == .key(.character("q")))
    }

    @Test func `broken UTF-8 costs no later key`() throws {
      let stage = try Stage()
      stage.pty.type([0xff, 0x61, 0xe3, 0x62, 0x80, 0x63])
      for scalar in "abc".unicodeScalars { #expect(stage.nextEvent() == .key(.character(scalar))) }
    }

    @Test func `waiting ends after the time given`() throws {
      let stage = try Stage()
      let start = ContinuousClock.now
      #expect(stage.terminal.nextEvent(within: 20) == nil)
      #expect(ContinuousClock.now - start >= .milliseconds(20))
      #expect(stage.terminal.nextEvent(within: 0) == nil)
    }

    @Test func `a key wakes a terminal that waits for ever`() throws {
      let stage = try Stage()
      let pty = stage.pty
      #expect(Work { pty.type("k") }.start())
      #expect(stage.terminal.nextEvent(within: nil) == .key(.character("k")))
    }

    @Test func `a closed window ends the input, again and again`() throws {
      let stage = try Stage()
      stage.pty.type("q")
      #expect(stage.nextEvent() == .key(.character("q")))
      stage.pty.hangUp()
      #expect(stage.terminal.nextEvent(within: nil) == .endOfInput)
      #expect(stage.terminal.nextEvent(within: nil) == .endOfInput)
    }

    @Test func `keys come from the terminal when standard input is a pipe`() throws {
      let pty = try PseudoTerminal()
      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      let terminal = try CursesTerminal(input: ends[0], output: pty.slave) { ["TERM": "xterm"][$0] }
      pty.type("k")
      #expect(terminal.nextEvent(within: 20_000) == .key(.character("k")))
      terminal.close()
      for end in ends { close(end) }
    }
  }
}
