import Canvas
import Testing

@Suite struct BandMapTests {
  private func frame(_ values: [Double], columns: Int, rows: Int, levels: [Double]) -> Frame {
    let field = SampledField(columns: columns, rows: rows, values: values)
    var frame = Frame(Size(columns: columns / 2, rows: rows / 2))
    let ramp: [Color] = [.palette(232), .palette(236), .palette(240)]
    frame.draw(BandMap(field, Levels(levels)), column: 0, row: 0, ramp: ramp, undefined: Cell("/"))
    return frame
  }

  @Test func `an edge runs inside a cell, the commoner band as its ground`() {
    // One sample of four is high; two of four; none.
    let frame = frame([0, 5, 0, 5, 0, 0, 0, 0, 0, 5, 0, 0], columns: 6, rows: 2, levels: [1])
    #expect(frame.lines == ["▝▐"])
    #expect(frame[0, 0].style == Style(ink: .palette(236), ground: .palette(232)))
    #expect(frame[2, 0] == Cell(" ", Style(ground: .palette(232))))
  }

  @Test func `of three bands the third goes with the one that is nearer`() {
    // Bands 0, 0 above 2, 1: the 1 is as near to 2 as to 0 and goes with the ink.
    let frame = frame([0, 0, 9, 3], columns: 2, rows: 2, levels: [1, 5])
    #expect(frame[0, 0].scalar == "▄" || frame[0, 0].scalar == "▗" || frame[0, 0].scalar == "▖")
    #expect(frame[0, 0].style.ground == .palette(232))
  }

  @Test func `where there is no value the ground is hatched`() {
    let frame = frame([.nan, .nan, .nan, .nan], columns: 2, rows: 2, levels: [1])
    #expect(frame.lines == ["/"])
  }
}

@Suite struct DotLayerTests {
  private func grid(_ dots: [(Int, Int)], _ marker: Marker) -> DotGrid {
    var grid = DotGrid(Size(columns: 1, rows: 1), marker: marker)
    for (x, y) in dots { grid.set(Dot(x: x, y: y)) }
    return grid
  }

  private func cell(_ grids: [DotGrid]) -> Cell {
    var frame = Frame(Size(columns: 1, rows: 1), filledWith: Cell(" ", Style(ground: .palette(9))))
    let layers = grids.enumerated().map { index, grid in DotLayer(grid) { _ in .palette(UInt8(index + 1)) } }
    frame.draw(layers, column: 0, row: 0)
    return frame[0, 0]
  }

  @Test func `in a shared cell two solid paths are ink and ground`() {
    // The left half and the right half.
    let cell = cell([grid([(0, 0), (0, 1)], .quadrant), grid([(1, 0), (1, 1)], .quadrant)])
    #expect(cell == Cell("▌", Style(ink: .palette(1), ground: .palette(2))))
  }

  @Test func `a path with less than half of what is left stands in the ink of the first`() {
    // Three quarters are left, and the second has one of them.
    let cell = cell([grid([(0, 0)], .quadrant), grid([(1, 1)], .quadrant)])
    #expect(cell == Cell("▚", Style(ink: .palette(1), ground: .palette(9))))
  }

  @Test func `fine dots of all paths stand together and keep the ground`() {
    let cell = cell([grid([(0, 0)], .braille), grid([(1, 3)], .braille), grid([(0, 3)], .braille)])
    #expect(cell == Cell("⣁", Style(ink: .palette(1), ground: .palette(9))))
  }
}

@Suite struct SpacedLevelTests {
  @Test func `levels are short numbers, rising, inside of the values`() {
    let values = (0..<2000).map { Double($0 * $0) / 40_000 }
    let levels = Levels.spaced(7, of: values).values
    #expect(levels.count == 7)
    #expect(levels == levels.sorted() && levels[0] > 0 && levels[6] < 100)
    for level in levels { #expect("\(level)".count <= 4, "\(level)") }
  }

  @Test func `on a parabola of one side the levels stand as its formula says`() {
    // Height h and area a of value v = a²: the rank is 0.6·√v + 0.4·√v, so level k of 4 lies near (k/4)².
    let values = (0...10_000).map { Double($0) / 10_000 }.map { $0 * $0 }
    let levels = Levels.spaced(3, of: values).values
    for (level, wanted) in zip(levels, [0.0625, 0.25, 0.5625]) {
      let root = level.squareRoot()
      #expect(abs(root - wanted.squareRoot()) <= 0.0625 + 1e-3, "\(level)")
    }
  }

  @Test func `a plane has no levels, and what is infinite none of its own`() {
    #expect(Levels.spaced(5, of: [3, 3, 3]).values.isEmpty)
    #expect(Levels.spaced(3, of: [0, 1, 2, .infinity, .nan]).values.allSatisfy { $0 > 0 && $0 < 2 })
  }
}
