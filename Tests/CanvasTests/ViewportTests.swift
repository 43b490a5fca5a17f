import Canvas
import Testing

@Suite("The viewport: plot coordinates, dots, cells")
struct ViewportTests {
  @Test("every cell and dot comes back from its own middle", arguments: Marker.all)
  func roundTrips(marker: Marker) {
    let ranges: [(ClosedRange<Double>, ClosedRange<Double>)] = [
      (-10...10, -5...5), (0...1, 1e-9...2e-9), (-5.12...5.12, 1e6...1.1e6), (-1e300...1e300, 3...3.0000001),
    ]
    for (x, y) in ranges {
      let viewport = Viewport(x: x, y: y, size: Size(columns: 61, rows: 17), marker: marker)
      for row in 0..<17 {
        for column in 0..<61 {
          let cell = Position(column: column, row: row)
          #expect(viewport.cell(viewport.point(at: cell)) == cell)
        }
      }
      for dotY in 0..<viewport.dotsDown {
        let dot = Dot(x: dotY % viewport.dotsAcross, y: dotY)
        #expect(viewport.dot(viewport.point(at: dot)) == dot)
      }
    }
  }

  @Test("y grows upwards and the edges belong to the picture")
  func edges() {
    let viewport = Viewport(x: -10...10, y: -5...5, size: Size(columns: 10, rows: 5))
    #expect(viewport.cell(PlotPoint(-10, 5)) == Position(column: 0, row: 0))
    #expect(viewport.cell(PlotPoint(10, -5)) == Position(column: 9, row: 4))
    #expect(viewport.dot(PlotPoint(10, -5)) == Dot(x: 19, y: 19))
    #expect(viewport.dotPoint(PlotPoint(0, 0)) == DotPoint(x: 10, y: 10))
    #expect(viewport.point(at: Position(column: 0, row: 0)) == PlotPoint(-9, 4))
    #expect(viewport.cell(PlotPoint(10.001, 0)) == nil)
    #expect(viewport.cell(PlotPoint(.nan, 0)) == nil)
    #expect(viewport.dot(PlotPoint(0, -.infinity)) == nil)
    #expect(viewport.sampledX(4) == [-7.5, -2.5, 2.5, 7.5])
    #expect(viewport.sampledY(2) == [2.5, -2.5])
  }

  @Test("what is finite stays finite among the dots")
  func saturation() {
    let viewport = Viewport(x: 0...1e-3, y: 0...1e-3, size: Size(columns: 10, rows: 5))
    let far = viewport.dotPoint(PlotPoint(1.7e308, -1.7e308))
    #expect(far.x > 1e300 && far.y > 1e300 && far.isFinite)
    #expect(viewport.dotPoint(PlotPoint(.infinity, 0)).x == .infinity)
    #expect(viewport.dotPoint(PlotPoint(.nan, 0)).x.isNaN)
  }

  @Test("a range without an inside is widened")
  func degenerateRanges() {
    let infinity = Double.infinity
    let least = Double.leastNonzeroMagnitude
    for range in [
      0.0...0, 5...5, -1e300...(-1e300), -infinity...infinity, 1...1.nextUp, 0...least,
      (least * 2000)...(least * 2000), (-least)...least,
    ] {
      let viewport = Viewport(x: range, y: range, size: Size(columns: 8, rows: 8))
      let cell = Position(column: 3, row: 5)
      #expect(viewport.cell(viewport.point(at: cell)) == cell, "\(range)")
    }
  }
}
