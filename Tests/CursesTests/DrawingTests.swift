import Canvas
import Testbed
import Testing

@testable import Curses

extension CursesTests {
  @Suite struct Drawing {
    @Test func `opening clears the second screen, hides the cursor and turns on mouse and pasting`() throws {
      let stage = try Stage()
      #expect(stage.screen.modes.isSuperset(of: [1049, 1002, 1006, 2004]))
      #expect(!stage.screen.modes.contains(25))
      #expect(stage.screen.frame == Frame(Size(columns: 40, rows: 10)))
    }

    @Test func `the terminal tells its size, colours and characters`() throws {
      let terminal = try Stage(columns: 91, rows: 23).terminal
      #expect(terminal.size == Size(columns: 91, rows: 23))
      #expect(terminal.isUnicode)
    }

    @Test(arguments: [("xterm", 8), ("linux", 8), ("vt100", 0), ("xterm-256color", 256), ("screen", 8)])
    func `the number of colours is the terminal's`(term: String, count: Int) throws {
      guard let stage = try Stage.ifKnown(term) else { return }
      #expect(stage.terminal.colorCount == count)
    }

    @Test func `text, colours and emphasis arrive as they were put`() throws {
      let stage = try Stage()
      var frame = Frame(stage.terminal.size)
      frame.write("descent", column: 0, row: 0, style: Style(ink: .palette(214), ground: .palette(17), .bold))
      frame.write("plain", column: 8, row: 0)
      frame.write("faint", column: 3, row: 4, style: Style(.dim))
      frame.write("lined", column: 9, row: 4, style: Style(ink: .palette(1), .underline))
      frame.write("turned", column: 20, row: 4, style: Style(ground: .palette(250), .reverse))
      stage.show(frame)
      #expect(stage.screen.frame == frame.seen)
      #expect(stage.screen.unknown == [])
    }

    @Test func `every corner can be written`() throws {
      let stage = try Stage()
      var frame = Frame(stage.terminal.size)
      for (column, row) in [(0, 0), (39, 0), (0, 9), (39, 9)] { frame[column, row] = Cell("#") }
      stage.show(frame)
      #expect(stage.screen.frame == frame.seen)
    }

    @Test func `an equal frame sends nothing`() throws {
      let stage = try Stage()
      var frame = Frame(stage.terminal.size, filledWith: Cell(".", Style(ground: .palette(53))))
      frame[3, 3] = Cell("x")
      #expect(stage.show(frame) > 0)
      #expect(stage.show(frame) == 0)
    }

    @Test func `a changed cell sends a few bytes`() throws {
      let stage = try Stage()
      var frame = Frame(stage.terminal.size, filledWith: Cell(".", Style(ground: .palette(53))))
      stage.show(frame)
      frame[20, 5] = Cell("x", Style(ink: .palette(214), ground: .palette(53)))
      #expect(stage.show(frame) < 60)
      #expect(stage.screen.frame == frame.seen)
    }

    @Test(arguments: ["vt100", "linux", "xterm", "screen-256color", "tmux-256color", "rxvt-unicode-256color"])
    func `text arrives in every kind of terminal`(term: String) throws {
      guard let stage = try Stage.ifKnown(term) else { return }
      var frame = Frame(stage.terminal.size)
      for row in 0..<10 {
        frame.write("row \(row) of a few", column: row, row: row, style: Style(ink: .palette(UInt8(row)), .bold))
      }
      stage.show(frame)
      for row in 0..<10 {
        #expect(stage.screen.text(row) == String(repeating: " ", count: row) + "row \(row) of a few")
      }
    }

    @Test func `random changes always end in the picture asked for`() throws {
      let stage = try Stage(columns: 30, rows: 6)
      var generator = SeededGenerator(state: 7)
      var frame = Frame(stage.terminal.size)
      let signs = Array("ab .#⣿▀가힣".unicodeScalars)
      for _ in 0..<200 {
        for _ in 0..<Int.random(in: 1...20, using: &generator) {
          let style = Style(
            ink: .palette(UInt8.random(in: 0...255, using: &generator)),
            ground: Bool.random(using: &generator) ? .standard : .palette(UInt8.random(in: 16...20, using: &generator)),
            Attributes(rawValue: [0, 0, 0, 1, 4, 8].randomElement(using: &generator) ?? 0))
          let column = Int.random(in: 0..<30, using: &generator)
          let row = Int.random(in: 0..<6, using: &generator)
          frame[column, row] = Cell(signs.randomElement(using: &generator) ?? " ", style)
        }
        stage.show(frame)
        #expect(stage.screen.frame == frame.seen)
      }
      #expect(stage.screen.unknown == [])
    }

    @Test func `a frame of another size is cut off or padded`() throws {
      let stage = try Stage()
      stage.show(Frame(Size(columns: 60, rows: 20), filledWith: Cell("x")))
      #expect(stage.screen.frame == Frame(Size(columns: 40, rows: 10), filledWith: Cell("x")))
      stage.show(Frame(Size(columns: 2, rows: 1), filledWith: Cell("y")))
      #expect(stage.screen.text(0) == "yy")
      #expect(stage.screen.text(1) == "")
    }

    @Test func `redrawing sends the whole picture again`() throws {
      let stage = try Stage()
      let frame = Frame(stage.terminal.size, filledWith: Cell("x"))
      stage.show(frame)
      stage.scribble("\u{1b}[3;3Hwall: the system goes down")
      stage.terminal.redraw()
      stage.look()
      #expect(stage.screen.frame == frame)
    }
  }
}
