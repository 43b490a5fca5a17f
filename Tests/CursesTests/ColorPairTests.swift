import CNcurses
import Canvas
import Testbed
import Testing

@testable import Curses

extension CursesTests {
  /// ncurses has a limited number of pairs of ink and ground: 32 767, on macOS 256.
  @Suite struct ColorPairs {
    @Test func `as many pairs as there are keep their colours`() throws {
      let stage = try Stage()
      cn_limit_pairs(20)
      let frame = Frame.striped(stage.terminal.size, inks: 1...19)
      stage.show(frame)
      #expect(stage.screen.frame == frame.seen)
    }

    @Test func `pairs of earlier pictures make room for new ones`() throws {
      let stage = try Stage()
      cn_limit_pairs(20)
      for first: UInt8 in [1, 20, 100, 200] {
        let frame = Frame.striped(stage.terminal.size, inks: first...first + 15)
        stage.show(frame)
        #expect(stage.screen.frame == frame.seen)
        #expect(stage.show(frame) == 0)
      }
    }

    @Test func `in a picture with too many pairs the last ones come close`() throws {
      let stage = try Stage()
      cn_limit_pairs(20)
      var frame = Frame.striped(stage.terminal.size, inks: 232...250)
      frame[0, 9] = Cell("x", Style(ink: .palette(255)))
      stage.show(frame)
      #expect(stage.screen.frame[0, 9] == Cell("x", Style(ink: .palette(250))))
      #expect(stage.show(frame) == 0)
    }

    @Test func `every ink on every ground can be shown, one after another`() throws {
      let stage = try Stage(columns: 64, rows: 64)
      for first in stride(from: 0, to: 256, by: 16) {
        var frame = Frame(stage.terminal.size)
        for index in 0..<4096 {
          let ground = UInt8(first + index / 256)
          frame[index % 64, index / 64] = Cell("o", Style(ink: .palette(UInt8(index % 256)), ground: .palette(ground)))
        }
        stage.show(frame)
        #expect(stage.screen.frame == frame)
      }
    }
  }
}

extension Frame {
  /// Letters in these inks, over and over.
  fileprivate static func striped(_ size: Size, inks: ClosedRange<UInt8>) -> Frame {
    var frame = Frame(size)
    let inks = Array(inks)
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        frame[column, row] = Cell("o", Style(ink: .palette(inks[(column + row) % inks.count])))
      }
    }
    return frame
  }
}
