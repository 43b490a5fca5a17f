import Canvas
import Testing
import Words

@Suite("Markers: one picture each")
struct MarkerTests {
  /// A falling diagonal through a grid, as text.
  private func diagonal(_ marker: Marker, columns: Int, rows: Int, dots: Int) -> [String] {
    var grid = DotGrid(Size(columns: columns, rows: rows), marker: marker)
    for index in 0..<dots { grid.set(Dot(x: index, y: index)) }
    var frame = Frame(grid.size)
    frame.draw(grid, column: 0, row: 0, ink: .standard)
    return frame.lines
  }

  @Test("braille has 2 × 4 dots")
  func braille() {
    #expect(
      diagonal(.braille, columns: 4, rows: 2, dots: 8) == [
        "⠑⢄",
        "  ⠑⢄",
      ])
    var grid = DotGrid(Size(columns: 1, rows: 1))
    for x in 0..<2 {
      for y in 0..<4 { grid.set(Dot(x: x, y: y)) }
    }
    #expect(grid.character(column: 0, row: 0) == "⣿")
  }

  @Test("half blocks have 1 × 2 dots")
  func halfBlock() {
    #expect(
      diagonal(.halfBlock, columns: 4, rows: 2, dots: 4) == [
        "▀▄",
        "  ▀▄",
      ])
  }

  @Test("ASCII has 1 × 3 dots")
  func ascii() {
    #expect(
      diagonal(.ascii, columns: 6, rows: 2, dots: 6) == [
        "'-.",
        "   '-.",
      ])
  }

  @Test("every marker shows something for every pattern but the empty one", arguments: Marker.all)
  func patterns(marker: Marker) {
    let dots = marker.dotsAcross * marker.dotsDown
    for pattern in 0..<(1 << dots) {
      var grid = DotGrid(Size(columns: 1, rows: 1), marker: marker)
      for bit in 0..<dots where pattern >> bit & 1 == 1 {
        grid.set(Dot(x: bit % marker.dotsAcross, y: bit / marker.dotsAcross))
      }
      let character = grid.character(column: 0, row: 0)
      #expect((character == nil) == (pattern == 0))
      #expect(character != " " && (character?.cellWidth ?? 1) == 1)
    }
  }
}
