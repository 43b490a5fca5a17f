import Canvas
import Testing

@Suite("The terminal in memory")
struct MemoryTerminalTests {
  @Test("it plays its script, then reports the end of input")
  func script() {
    let small = Size(columns: 4, rows: 1)
    var terminal = MemoryTerminal(
      Size(columns: 8, rows: 2), script: [.key(.up), nil, .resize(small), nil, .key(.character("q"))])
    #expect(terminal.nextEvent(within: 20) == .key(.up))
    #expect(terminal.nextEvent(within: 20) == nil)
    #expect(terminal.size == Size(columns: 8, rows: 2))
    #expect(terminal.nextEvent(within: 20) == .resize(small))
    #expect(terminal.size == small)
    // A wait without end does not return empty-handed.
    #expect(terminal.nextEvent(within: nil) == .key(.character("q")))
    #expect(terminal.nextEvent(within: nil) == .endOfInput)
    #expect(terminal.waits == [20, 20, 20, nil, nil])
  }

  @Test("it keeps the frames and counts the cells that changed")
  func frames() {
    var terminal = MemoryTerminal(Size(columns: 4, rows: 2))
    var frame = Frame(terminal.size)
    terminal.show(frame)
    frame.write("ab", column: 0, row: 0)
    terminal.show(frame)
    terminal.show(frame)
    terminal.show(Frame(Size(columns: 3, rows: 1)))
    terminal.close()
    terminal.close()
    #expect(terminal.changedCells == [8, 2, 0, 3])
    #expect(terminal.frames[1].lines == ["ab", ""])
    #expect(terminal.isClosed)
  }
}
