import Canvas
import Testing

@testable import Curses

@Suite(.serialized) struct Smoke {
  @Test func smoke() throws {
    let pty = try PseudoTerminal()
    let terminal = try CursesTerminal(input: pty.slave, output: pty.slave) { ["TERM": "xterm-256color"][$0] }
    var frame = Frame(terminal.size)
    frame[3, 2] = Cell("한", Style(ink: .palette(214), ground: .palette(17), .bold))
    frame[4, 2] = Cell(Cell.continuation)
    frame[39, 9] = Cell("⣿", Style(ink: .palette(214)))
    terminal.show(frame)
    terminal.show(frame)
    #expect(pty.taken() == [])
    pty.type("q\u{1b}[<0;292;3M한\u{1b}[A\u{1b}OA\u{1b}[1;2D\u{1b}[1;7A\u{1b}[200~ab\rc\u{1b}[201~\u{1b}")
    terminal.close()
  }
}
