import Canvas
import Testbed
import Testing

@testable import Curses

extension CursesTests {
  /// 24 bits of colour by an entry of our own.
  @Suite struct Mixtures {
    @Test(arguments: ["xterm-256color", "screen-256color", "tmux-256color", "xterm-kitty", "rxvt-unicode-256color"])
    func `mixtures arrive as they were put, beside colours of the palette`(term: String) throws {
      guard let stage = try? Stage(term: term, wantsMixtures: true) else { return }
      #if os(Linux)
        #expect(stage.terminal.colorCount == 0x100_0000)
        var frame = Frame(stage.terminal.size)
        frame.write("mixed", column: 0, row: 0, style: Style(ink: .rgb(255, 135, 0), ground: .rgb(0, 0, 1)))
        frame.write("both", column: 8, row: 1, style: Style(ink: .palette(214), ground: .rgb(0x12, 0x34, 0x56), .bold))
        frame.write("few", column: 3, row: 4, style: Style(ink: .palette(1), ground: .palette(255)))
        frame.write("own", column: 9, row: 5, style: Style(ground: .rgb(0, 0, 0)))
        stage.show(frame)
        #expect(stage.screen.frame == frame.seen)
        #expect(stage.screen.unknown == [])
        #expect(stage.show(frame) == 0)
      #else
        #expect(stage.terminal.colorCount <= 256)
      #endif
    }

    @Test(arguments: ["xterm", "linux", "vt100"])
    func `a terminal with fewer colours than the palette has no mixtures`(term: String) throws {
      guard let stage = try? Stage(term: term, wantsMixtures: true) else { return }
      #expect(stage.terminal.colorCount < 256)
    }

    @Test func `the keys of the terminal's entry stay what they are`() throws {
      let stage = try Stage(term: "xterm-256color", wantsMixtures: true)
      stage.pty.type("\u{1b}OA\u{1b}[1;2D\u{1b}[5~")
      #expect((0..<3).map { _ in stage.nextEvent() } == [.key(.up), .key(.shiftLeft), .key(.pageUp)])
    }

    #if os(Linux)
      @Test func `thousands of mixtures are shown one after another`() throws {
        let stage = try Stage(columns: 64, rows: 32, wantsMixtures: true)
        var generator = SeededGenerator(state: 5)
        for _ in 0..<8 {
          var frame = Frame(stage.terminal.size)
          for index in 0..<2048 {
            let ink = RGB(hex: UInt32.random(in: 0...0xff_ffff, using: &generator))
            let ground = RGB(hex: UInt32.random(in: 0...0xff_ffff, using: &generator))
            frame[index % 64, index / 64] = Cell("o", Style(ink: .rgb(ink), ground: .rgb(ground)))
          }
          stage.show(frame)
          #expect(stage.screen.frame == frame)
        }
        #expect(stage.screen.unknown == [])
      }
    #endif
  }
}
