import Canvas
import Testing

@Suite("Colours and their reduction")
struct ColorTests {
  @Test("a depth is the deepest that the terminal's number of colours allows")
  func depths() {
    let counts = [-1, 0, 2, 8, 15, 16, 88, 255, 256, 1 << 24]
    let depths: [ColorDepth] = [.none, .none, .none, .eight, .eight, .sixteen, .sixteen, .sixteen, .full, .direct]
    #expect(counts.map(ColorDepth.init(colorCount:)) == depths)
  }

  @Test("the colours of the palette become those named colours that a person would choose")
  func named() {
    let expected: [(UInt8, UInt8)] = [
      (196, 9), (88, 1), (46, 10), (22, 2), (21, 12), (226, 11), (201, 13), (51, 14), (214, 11), (16, 0), (232, 0),
      (240, 8), (250, 7), (231, 15), (255, 15), (3, 3),
    ]
    for (color, name) in expected {
      #expect(Color.palette(color).reduced(to: .sixteen) == .palette(name), "\(color)")
    }
    #expect(Color.palette(196).reduced(to: .eight) == .palette(1))
    #expect(Color.palette(196).reduced(to: .none) == .standard)
    #expect(Color.palette(196).reduced(to: .full) == .palette(196))
  }

  @Test("what could be read can be read at every depth", arguments: [ColorDepth.eight, .sixteen])
  func readability(depth: ColorDepth) {
    for ink in UInt8.min...UInt8.max {
      for ground in UInt8.min...UInt8.max where ink != ground {
        let style = Style(ink: .palette(ink), ground: .palette(ground)).reduced(to: depth)
        #expect(style.ink != style.ground)
        #expect(style.ink.index < depth.rawValue && style.ground.index < depth.rawValue)
      }
    }
    let grey = Style(ink: .palette(234)).reduced(to: depth)
    #expect(grey.ink != .palette(0))
  }

  @Test("without colours the emphasis stays")
  func emphasis() {
    let style = Style(ink: .palette(214), ground: .palette(236), [.bold, .reverse])
    #expect(style.reduced(to: .none) == Style([.bold, .reverse]))
  }

  @Test("a line with colours switches as little as it can and ends in the terminal's own style")
  func ansi() {
    var frame = Frame(Size(columns: 12, rows: 3))
    frame.write("ab", column: 1, row: 0, style: Style(ink: .palette(214), .bold))
    frame.write("cd", column: 3, row: 0, style: Style(ink: .palette(214), ground: .palette(236), .bold))
    frame.write("e", column: 5, row: 0, style: Style(ink: .palette(214), ground: .palette(236)))
    frame.write("f", column: 6, row: 0)
    frame.write("한", column: 0, row: 1, style: Style(ink: .palette(1)))
    frame.write("  ", column: 2, row: 1, style: Style(ground: .palette(9)))
    #expect(
      frame.ansiLines(colors: 256) == [
        " \u{1B}[1;38;5;214mab\u{1B}[48;5;236mcd\u{1B}[0;38;5;214;48;5;236me\u{1B}[0mf",
        "\u{1B}[31m한\u{1B}[39;101m  \u{1B}[0m",
        "",
      ])
    #expect(frame.ansiLines(colors: 0) == frame.lines)
    #expect(frame.ansiLines(colors: 8)[1] == "\u{1B}[31m한\u{1B}[39;41m  \u{1B}[0m")
  }
}
