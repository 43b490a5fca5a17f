import Canvas
import Testing
import Words

@Suite("Frames")
struct FrameTests {
  private let red = Style(ink: .palette(1))

  @Test("text is written and clipped at every edge")
  func clipping() {
    var frame = Frame(Size(columns: 6, rows: 2))
    #expect(frame.write("loss", column: 1, row: 0) == 4)
    #expect(frame.write("momentum", column: 3, row: 1) == 3)
    frame.write("adam", column: -2, row: 1)
    frame.write("nowhere", column: 0, row: 2)
    frame.write("nowhere", column: 0, row: -1)
    frame.write("nowhere", column: 6, row: 0)
    #expect(frame.lines == [" loss", "am mom"])
  }

  @Test("a limit stops a text before a wide character that would cross it")
  func limits() {
    var frame = Frame(Size(columns: 8, rows: 3))
    #expect(frame.write("abcdef", column: 1, row: 0, limit: 3) == 3)
    #expect(frame.write("경사하강", column: 1, row: 1, limit: 5) == 4)
    #expect(frame.write("abc", column: 1, row: 2, limit: -1) == 0)
    #expect(frame.write("abc", column: 1, row: 2, limit: .max) == 3)
    #expect(frame.lines == [" abc", " 경사", " abc"])
  }

  @Test("a wide character fills two cells and is never split")
  func wideCharacters() {
    var frame = Frame(Size(columns: 5, rows: 2))
    #expect(frame.write("한글한글", column: 0, row: 0, style: red) == 4)
    #expect(frame[0, 0].scalar == "한")
    #expect(frame[1, 0] == Cell(Cell.continuation, red))
    // Its left half lies outside: the right one is a blank in its style.
    frame.write("한글", column: -1, row: 1, style: red)
    #expect(frame.lines == ["한글", " 글"])
    #expect(frame[0, 1] == Cell(" ", red))
    frame[4, 1] = Cell("한", red)
    #expect(frame[4, 1] == Cell(" ", red))
  }

  @Test("writing over one half of a wide character turns the other into a blank")
  func halves() {
    var frame = Frame(Size(columns: 6, rows: 1))
    frame.write("한글한", column: 0, row: 0)
    frame.write("x", column: 1, row: 0)
    frame.write("y", column: 2, row: 0)
    #expect(frame.lines == [" xy 한"])
    frame.write("글", column: 3, row: 0)
    #expect(frame.lines == [" xy글"])
    frame[0, 0] = Cell(Cell.continuation)
    #expect(frame[0, 0] == .blank)
  }

  @Test("combining marks join their character and decomposed Hangul becomes syllables")
  func marks() {
    var frame = Frame(Size(columns: 8, rows: 1))
    #expect(frame.write("m\u{302}/v\u{302}\u{301}", column: 0, row: 0) == 3)
    #expect(frame[0, 0] == Cell("m", mark: "\u{302}"))
    #expect(frame[2, 0] == Cell("v", mark: "\u{302}"))
    #expect(frame.lines == ["m\u{302}/v\u{302}"])
    #expect(frame.write("\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", column: 3, row: 0) == 4)
    #expect(frame[3, 0].scalar == "한")
    #expect(frame[5, 0].scalar == "글")
  }

  @Test("control characters are spelled out and never become cells")
  func controls() {
    var frame = Frame(Size(columns: 12, rows: 1))
    #expect(frame.write("a\u{1B}[2J\n", column: 0, row: 0) == 12)
    #expect(frame.lines == [#"a\u{1B}[2J\n"#])
  }

  @Test("a label keeps the ground below it")
  func labels() {
    var frame = Frame(Size(columns: 4, rows: 1), filledWith: Cell(" ", Style(ground: .palette(236))))
    frame.write("●", column: 1, row: 0, ink: .palette(214), .bold)
    #expect(frame[1, 0] == Cell("●", Style(ink: .palette(214), ground: .palette(236), .bold)))
  }

  @Test("rectangles are filled and frames copied, clipped at every edge")
  func drawing() {
    var frame = Frame(Size(columns: 6, rows: 3))
    frame.fill(Rectangle(column: 4, row: -1, columns: 9, rows: 3), with: Cell("#"))
    frame.fill(Rectangle(column: 9, row: 9, columns: 2, rows: 2), with: Cell("!"))
    #expect(frame.lines == ["    ##", "    ##", ""])
    var stamp = Frame(Size(columns: 4, rows: 2))
    stamp.write("한글", column: 0, row: 0)
    stamp.write("abcd", column: 0, row: 1)
    frame.draw(stamp, column: -1, row: 1)
    #expect(frame.lines == ["    ##", " 글 ##", "bcd"])
    frame.draw(stamp, column: 3, row: -1)
    #expect(frame.lines == ["   abc", " 글 ##", "bcd"])
    frame.draw(stamp, column: 5, row: 2)
    #expect(frame.lines == ["   abc", " 글 ##", "bcd"])
  }

  @Test("every row has the frame's width and whole characters after any writing")
  func invariants() {
    var frame = Frame(Size(columns: 9, rows: 4))
    var seed: UInt64 = 1
    func next(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    let texts = ["한글", "x", "m\u{302}", "🎯!", "\u{1B}", "  ", "\u{11AB}", "긴 글을 쓴다"]
    for _ in 0..<2000 {
      let style = next(2) == 0 ? red : .standard
      frame.write(texts[next(texts.count)], column: next(13) - 2, row: next(6) - 1, style: style)
      for row in 0..<4 {
        let cells = Array(frame.row(row))
        #expect(cells.count == 9)
        for (left, right) in zip(cells, cells.dropFirst() + [.blank]) {
          #expect((left.scalar.cellWidth == 2) == (right.scalar == Cell.continuation))
        }
      }
    }
  }

  @Test("styles are shown as letters in the order of their appearance")
  func styleLetters() {
    var frame = Frame(Size(columns: 6, rows: 2))
    frame.write("한", column: 1, row: 0, style: Style(ink: .palette(214), ground: .palette(16), .bold))
    frame.write("x", column: 0, row: 1, style: red)
    frame.write("y", column: 5, row: 1, style: Style(ink: .palette(214), ground: .palette(16), .bold))
    #expect(frame.styleLetters.rows == [".aa...", "b....a"])
    #expect(frame.styleLetters.legend == ["a  214 on 16, bold", "b  1 on standard"])
  }
}
