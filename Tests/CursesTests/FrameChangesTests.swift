import Canvas
import Testing
import Words

@testable import Curses

@Suite struct FrameChangesTests {
  private func changes(_ old: String, _ new: String) -> Range<Int>? {
    let columns = max(old.cellWidth, new.cellWidth)
    let rows = [old, new].map { text in
      var frame = Frame(Size(columns: columns, rows: 1))
      frame.write(text, column: 0, row: 0)
      return frame
    }
    return rows[0].row(0).withUnsafeBufferPointer { old in
      rows[1].row(0).withUnsafeBufferPointer { FrameChanges.columns(from: old, to: $0) }
    }
  }

  @Test func `equal rows have no changes`() {
    #expect(changes("", "") == nil)
    #expect(changes("abc", "abc") == nil)
  }

  @Test func `changes reach from the first to the last that differs`() {
    #expect(changes("abcde", "abxde") == 2..<3)
    #expect(changes("abcde", "xbcdy") == 0..<5)
    #expect(changes("abcde", "abcdy") == 4..<5)
  }

  @Test func `wide characters change as a whole`() {
    #expect(changes("a가b", "a나b") == 1..<3)
    #expect(changes("a가b", "axyb") == 1..<3)
    #expect(changes("axyb", "a가b") == 1..<3)
    #expect(changes("가나다", "x가나y") == 0..<6)
  }
}
