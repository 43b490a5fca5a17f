import Canvas
import Testing

@Suite("Contours and filled maps")
struct ContourTests {
  private func picture(_ field: SampledField, _ levels: [Double], columns: Int, rows: Int) -> [String] {
    var grid = DotGrid(Size(columns: columns, rows: rows))
    grid.draw(field, contoursAt: Levels(levels))
    var frame = Frame(grid.size)
    frame.draw(grid, column: 0, row: 0, ink: .standard)
    return frame.lines
  }

  /// One sample a dot over 4 × 2 cells: 8 × 8 of them.
  private func field(_ value: (_ x: Int, _ y: Int) -> Double) -> SampledField {
    SampledField(columns: 8, rows: 8, values: (0..<64).map { value($0 % 8, $0 / 8) })
  }

  @Test("the isolines of a plane are straight")
  func plane() {
    let slope = field { x, _ in Double(x) }
    #expect(picture(slope, [3.2], columns: 4, rows: 2) == [" ⢸", " ⢸"])
    #expect(picture(slope, [0.3, 6.7], columns: 4, rows: 2) == ["⡇  ⢸", "⡇  ⢸"])
    #expect(picture(slope, [-1, 8], columns: 4, rows: 2) == ["", ""])
    // x + y = 6.9: from dot (7, 0) to dot (0, 7).
    let tilted = field { x, y in Double(x + y) }
    #expect(picture(tilted, [6.9], columns: 4, rows: 2) == ["  ⡠⠊", "⡠⠊"])
  }

  @Test("the isoline of a bowl is a circle: closed, thin and nowhere a dot away from it")
  func circle() {
    let viewport = Viewport(x: -1...1, y: -1...1, size: Size(columns: 40, rows: 20))
    let bowl = SampledField(over: viewport, columns: 80, rows: 80) { $0.x * $0.x + $0.y * $0.y }
    var grid = DotGrid(viewport)
    grid.draw(bowl, contoursAt: Levels([0.49]))
    var count = 0
    for y in 0..<80 {
      for x in 0..<80 where grid[Dot(x: x, y: y)] {
        let point = viewport.point(at: Dot(x: x, y: y))
        let radius = (point.x * point.x + point.y * point.y).squareRoot()
        #expect(abs(radius - 0.7) < 0.0125)
        count += 1
        let neighbours = [(-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)]
        #expect(neighbours.count { grid[Dot(x: x + $0.0, y: y + $0.1)] } >= 2)
      }
    }
    // A thin circle of radius r = 28 dots has 8·r/√2 ≈ 158 of them.
    #expect((150...166).contains(count))
  }

  @Test("in a saddle the middle decides which corners are joined")
  func saddle() {
    func segments(_ values: [Double]) -> [[Double]] {
      var ends: [[Double]] = []
      Contours(SampledField(columns: 2, rows: 2, values: values), Levels([0])).forEachSegment { _, start, end in
        ends.append([start.x, start.y, end.x, end.y])
      }
      return ends
    }
    // High at upper left and lower right, by 3 against 1: the middle is high, the low corners are cut off.
    #expect(segments([3, -1, -1, 3]) == [[1.25, 0.5, 1.5, 0.75], [0.75, 1.5, 0.5, 1.25]])
    #expect(segments([1, -3, -3, 1]) == [[0.5, 0.75, 0.75, 0.5], [1.5, 1.25, 1.25, 1.5]])
  }

  @Test("squares with an undefined corner are left out, infinite ones are drawn")
  func undefined() {
    let slope = field { x, y in y < 4 ? .nan : Double(x) }
    #expect(picture(slope, [3.2], columns: 4, rows: 2) == ["", " ⢸"])
    let wall = field { x, _ in x < 4 ? -.infinity : .infinity }
    #expect(picture(wall, [0], columns: 4, rows: 2) == ["  ⡇", "  ⡇"])
    #expect(picture(field { _, _ in .nan }, [0], columns: 4, rows: 2) == ["", ""])
    #expect(picture(SampledField(columns: 0, rows: 0, values: []), [0], columns: 4, rows: 2) == ["", ""])
  }

  @Test("a field has the same isolines at any number of samples")
  func coarseFields() {
    let viewport = Viewport(x: 0...8, y: 0...8, size: Size(columns: 4, rows: 2))
    let coarse = SampledField(over: viewport, columns: 4, rows: 4) { $0.x }
    // x = 3.7 lies in the column of dots from 3 to 4; half a sample at the upper and lower edge is not covered.
    #expect(picture(coarse, [3.7], columns: 4, rows: 2) == [" ⢰", " ⢸"])
  }
}
