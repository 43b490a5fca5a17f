import Canvas
import Libc
import Testbed
import Testing

@testable import Curses

extension CursesTests {
  /// Pictures of pixels under the text.
  @Suite struct Pictures {
    private static let yes = "\u{1b}_Gi=31;OK\u{1b}\\\u{1b}[6;20;10t\u{1b}[?62c"

    private func underlay(_ number: Int, bytes: Int = 10_000) -> Underlay {
      let png = (0..<bytes).map { UInt8(truncatingIfNeeded: $0 &* $0) }
      return Underlay(number: number, area: Rectangle(column: 3, row: 2, columns: 20, rows: 5), png: png)
    }

    private func frame(_ stage: Stage, _ underlay: Underlay?, _ text: String = "text") -> Frame {
      var frame = Frame(stage.terminal.size)
      frame.write(text, column: 5, row: 3, style: Style(ink: .palette(214)))
      frame.underlay = underlay
      return frame
    }

    @Test func `a picture lies under its cells, and is sent once`() throws {
      let stage = try Stage(answer: Self.yes)
      #expect(stage.terminal.pictureCell == PixelSize(across: 10, down: 20))
      stage.show(frame(stage, underlay(1)))
      #expect(stage.screen.pictures.count == 1)
      let picture = try #require(stage.screen.pictures.values.first)
      #expect(picture.area == Rectangle(column: 3, row: 2, columns: 20, rows: 5))
      #expect(picture.layer == -1)
      #expect(picture.content.utf8.elementsEqual(Base64.encoded(underlay(1).png)))
      #expect(stage.screen.frame == frame(stage, nil).seen, "the cells are where they were, whatever came between")
      #expect(stage.screen.unknown == [])
      #expect(stage.show(frame(stage, underlay(1))) == 0)
      #expect(stage.show(frame(stage, underlay(1), "t3xt")) < 60)
      #expect(!stage.screen.modes.contains(2026))
    }

    @Test func `another picture takes its place, and none leaves none`() throws {
      let stage = try Stage(answer: Self.yes)
      for number in 1...5 {
        stage.show(frame(stage, underlay(number, bytes: 100 * number)))
        #expect(stage.screen.pictures.values.map { $0.content.utf8.count } == [(100 * number + 2) / 3 * 4])
      }
      stage.show(frame(stage, nil))
      #expect(stage.screen.pictures.isEmpty)
      #expect(stage.screen.unknown == [])
    }

    @Test(arguments: [SIGWINCH, SIGCONT])
    func `after a signal that changes the screen it is there again, once`(signal: Int32) throws {
      let stage = try Stage(answer: Self.yes)
      stage.show(frame(stage, underlay(1)))
      Signals.deliver(signal)
      _ = stage.terminal.nextEvent(within: 0)
      stage.look()
      stage.show(frame(stage, underlay(1)))
      #expect(stage.screen.pictures.count == 1)
      #expect(stage.screen.frame == frame(stage, nil).seen)
    }

    @Test func `it is there again after the screen was drawn again`() throws {
      let stage = try Stage(answer: Self.yes)
      stage.show(frame(stage, underlay(1)))
      stage.scribble("\u{1b}[2J")
      #expect(stage.screen.pictures.isEmpty)
      stage.terminal.redraw()
      stage.look()
      #expect(stage.screen.pictures.count == 1)
    }

    @Test func `nothing of it stays behind`() throws {
      let stage = try Stage(answer: Self.yes)
      stage.show(frame(stage, underlay(1)))
      stage.terminal.close()
      stage.look()
      #expect(stage.screen.pictures.isEmpty)
      #expect(stage.screen.unknown == [])
    }

    @Test(arguments: [
      "\u{1b}[?62c", "\u{1b}_Gi=31;EINVAL\u{1b}\\\u{1b}[6;20;10t\u{1b}[?62c", "\u{1b}_Gi=31;OK\u{1b}\\\u{1b}[?62c",
    ])
    func `a terminal that does not say yes, or how large its cells are, is sent none`(answer: String) throws {
      let stage = try Stage(answer: answer)
      #expect(stage.terminal.pictureCell == nil)
      stage.show(frame(stage, underlay(1)))
      #expect(stage.screen.pictures.isEmpty)
    }

    @Test func `64 letters are those of RFC 4648`() {
      let pairs = ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "fooba": "Zm9vYmE="]
      for (plain, encoded) in pairs { #expect(Base64.encoded(Array(plain.utf8)) == Array(encoded.utf8)) }
    }
  }
}
