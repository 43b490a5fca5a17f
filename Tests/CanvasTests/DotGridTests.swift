import Canvas
import Testing

@Suite("Lines in dots")
struct DotGridTests {
  private let size = Size(columns: 4, rows: 2)

  private func picture(_ draw: (inout DotGrid) -> Void) -> [String] {
    var grid = DotGrid(size)
    draw(&grid)
    var frame = Frame(size)
    frame.draw(grid, column: 0, row: 0, ink: .standard)
    return frame.lines
  }

  private func line(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) -> [String] {
    picture { $0.line(from: DotPoint(x: x0, y: y0), to: DotPoint(x: x1, y: y1)) }
  }

  @Test("lines have one dot in every column or row that they pass")
  func lines() {
    #expect(line(0, 0, 7, 7) == ["⠑⢄", "  ⠑⢄"])
    #expect(line(7, 7, 0, 0) == ["⠑⢄", "  ⠑⢄"])
    #expect(line(0, 0, 7, 0) == ["⠉⠉⠉⠉", ""])
    #expect(line(0, 7, 0, 0) == ["⡇", "⡇"])
    #expect(line(0, 3, 7, 4) == ["⣀⣀", "  ⠉⠉"])
  }

  @Test("a line far beyond the grid is cut exactly")
  func clipping() {
    let diagonal = ["⠑⢄", "  ⠑⢄"]
    #expect(line(-1e300, -1e300, 1e300, 1e300) == diagonal)
    #expect(line(-1.7e308, -1.7e308, 1.7e308, 1.7e308) == diagonal)
    #expect(line(-100, -100, 8, 8) == diagonal)
    #expect(line(0, 0, 1e300, 1e300) == diagonal)
    #expect(line(-1e300, 0.5, 1e300, 0.5) == ["⠉⠉⠉⠉", ""])
    #expect(line(0.5, 4, 0.5, -1e300) == ["⡇", "⠁"])
    #expect(line(-1e300, 9, 1e300, 9) == ["", ""])
    // Around a corner: through (0, 1.8) and (1.7, 0), and just past it, through (0, −0.4).
    #expect(line(-3, 5, 5, -3.5) == ["⠊", ""])
    #expect(line(-3, 3, 4, -5) == ["", ""])
  }

  @Test("no number crashes a line, a dot or a path")
  func strangeNumbers() {
    let numbers = [
      0, 3.5, 8, -.leastNonzeroMagnitude, 1e18, -1e19, 1e300, -.greatestFiniteMagnitude, .nan, .infinity, -.infinity,
    ]
    let viewport = Viewport(x: -1...1, y: -1...1, size: size)
    var grid = DotGrid(size)
    var empty = DotGrid(Size(columns: 0, rows: 0))
    for x in numbers {
      for y in numbers {
        grid.set(DotPoint(x: x, y: y))
        for other in numbers {
          grid.line(from: DotPoint(x: x, y: y), to: DotPoint(x: other, y: x))
          empty.line(from: DotPoint(x: x, y: y), to: DotPoint(x: other, y: x))
          grid.path([PlotPoint(x, y), PlotPoint(other, x), PlotPoint(y, other)], in: viewport)
        }
      }
    }
    #expect(line(.nan, 0, 5, 5) == ["", ""])
    #expect(line(0, 0, .infinity, 5) == ["", ""])
  }

  @Test("a path has a gap where a point is not finite")
  func gaps() {
    // Eight columns of dots over x from 0 to 8; the top row of dots lies at y = 7.5.
    let viewport = Viewport(x: 0...8, y: 0...8, size: size)
    let points = [0.5, 2.5, .nan, 5.5, 7.5].map { PlotPoint($0, 7.5) }
    #expect(picture { $0.path(points, in: viewport) } == ["⠉⠁⠈⠉", ""])
    // A run that diverges leaves the picture in the direction of its last finite point.
    #expect(picture { $0.path([PlotPoint(0.5, 7.5), PlotPoint(1e300, 7.5)], in: viewport) } == ["⠉⠉⠉⠉", ""])
  }

  @Test("the later of two paths in a cell wins it, and the ground stays")
  func layers() {
    var frame = Frame(Size(columns: 2, rows: 1), filledWith: Cell(" ", Style(ground: .palette(236))))
    var first = DotGrid(frame.size)
    first.line(from: DotPoint(x: 0, y: 0), to: DotPoint(x: 3, y: 0))
    var second = DotGrid(frame.size)
    second.set(Dot(x: 3, y: 3))
    frame.draw(first, column: 0, row: 0, ink: .palette(214))
    frame.draw(second, column: 0, row: 0, ink: .palette(74), .bold)
    #expect(frame[0, 0] == Cell("⠉", Style(ink: .palette(214), ground: .palette(236))))
    #expect(frame[1, 0] == Cell("⢀", Style(ink: .palette(74), ground: .palette(236), .bold)))
  }

  @Test("dots can be taken back")
  func clearing() {
    var grid = DotGrid(size)
    grid[Dot(x: 7, y: 7)] = true
    grid[Dot(x: 8, y: 7)] = true
    #expect(grid[Dot(x: 7, y: 7)] && !grid[Dot(x: 8, y: 7)])
    grid[Dot(x: 7, y: 7)] = false
    #expect(grid == DotGrid(size))
    grid.set(Dot(x: 1, y: 1))
    grid.clear()
    #expect(grid == DotGrid(size))
  }
}
