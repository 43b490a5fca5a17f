import Canvas
import Testing
import Words

@Suite("Axes, scales and curves")
struct AxisTests {
  private func labels(_ range: ClosedRange<Double>, _ count: Int) -> [String] {
    Ticks.linear(over: range, atMost: count).map(\.label)
  }

  @Test("ticks are round numbers, as many as are wanted at most")
  func linear() {
    #expect(labels(-10...10, 5) == ["-10", "-5", "0", "5", "10"])
    #expect(labels(-5.12...5.12, 5) == ["-4", "-2", "0", "2", "4"])
    #expect(labels(0...1, 6) == ["0", "0.2", "0.4", "0.6", "0.8", "1"])
    #expect(labels(0...1, 3) == ["0", "0.5", "1"])
    #expect(labels(0...0.003, 4) == ["0", "0.001", "0.002", "0.003"])
    #expect(labels(0...3e-7, 4) == ["0", "1e-7", "2e-7", "3e-7"])
    #expect(labels(0...2e8, 3) == ["0", "1e8", "2e8"])
    #expect(labels(0.6...0.9, 1) == [])
    #expect(labels(0...1, 0) == [])
  }

  @Test("a tick stands at the number that it shows")
  func positions() {
    for exponent in [-300, -20, -3, 0, 5, 22, 280] {
      let unit = Double("1e\(exponent)") ?? 0
      for count in 1...12 {
        let ticks = Ticks.linear(over: (-3.7 * unit)...(8.1 * unit), atMost: count)
        #expect(ticks.count <= count)
        for tick in ticks {
          let shown = Double(tick.label) ?? .nan
          #expect(abs(tick.position - shown) <= abs(shown) * 1e-15)
        }
      }
    }
    #expect(Ticks.linear(over: 0...0.7, atMost: 8).map(\.position) == [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7])
  }

  @Test("logarithmic ticks are decades, and round numbers inside one")
  func logarithmic() {
    func labels(_ range: ClosedRange<Double>, _ count: Int) -> [String] {
      Ticks.logarithmic(over: range, atMost: count).map(\.label)
    }
    #expect(labels(-3...1, 5) == ["1e-3", "0.01", "0.1", "1", "10"])
    #expect(labels(-3...1, 3) == ["0.01", "1"])
    #expect(labels(-17.5...2.5, 4) == ["1e-15", "1e-10", "1e-5", "1"])
    #expect(labels(0.1...0.9, 4) == ["2", "4", "6"])
    #expect(labels(-400...400, 4) == [])
  }

  @Test("the smallest and the largest numbers have ticks, too")
  func extremes() {
    let least = Double.leastNonzeroMagnitude
    let ranges = [
      0...least, (2000 * least)...(2000 * least), (-least)...least, 1e-300...2e-300, -1.7e308...1.7e308,
      1e15...1e15.nextUp,
    ]
    for range in ranges {
      for count in [1, 5, 100] { #expect(Ticks.linear(over: range, atMost: count).count <= count) }
      #expect(!Ticks.linear(over: range, atMost: 100).isEmpty, "\(range)")
      #expect(!Axis(range).labels(columns: 60).isEmpty, "\(range)")
      #expect(!Axis(range).labels(rows: 20).isEmpty, "\(range)")
    }
  }

  @Test("labels stand below their ticks, apart from each other and inside the plot")
  func horizontal() {
    var frame = Frame(Size(columns: 21, rows: 1))
    frame.write(Axis(-10...10), column: 0, row: 0, columns: 21)
    #expect(frame.lines == ["-10       0        10"])
    for columns in 0..<80 {
      let labels = Axis(-1234.5...1e4).labels(columns: columns)
      #expect(labels.allSatisfy { $0.offset >= 0 && $0.offset + $0.text.cellWidth <= columns })
      #expect(zip(labels, labels.dropFirst()).allSatisfy { $0.offset + $0.text.cellWidth < $1.offset })
    }
  }

  @Test("labels at the side stand in the rows of their values")
  func vertical() {
    let viewport = Viewport(x: 0...1, y: -5...5, size: Size(columns: 4, rows: 7))
    var frame = Frame(Size(columns: 8, rows: 7))
    frame.write(viewport.yAxis(), before: 4, row: 0, rows: 7)
    #expect(frame.lines == ["   5", "", "", "   0", "", "", "  -5"])
    for label in viewport.yAxis().labels(rows: 7) {
      #expect(viewport.row(Double(label.text) ?? .nan) == label.offset)
    }
  }

  @Test("a scale leaves out what it cannot show")
  func scales() {
    #expect(Scale.logarithmic.position(of: 1000) == 3)
    #expect(Scale.logarithmic.position(of: 0).isNaN && Scale.logarithmic.position(of: -1).isNaN)
  }

  @Test("the graph of a function has a gap where it is not defined")
  func graph() {
    let viewport = Viewport(x: -4...4, y: 0...4, size: Size(columns: 4, rows: 1))
    let curve = Curve(in: viewport) { $0 < 0 ? .nan : $0 }
    var grid = DotGrid(viewport)
    grid.draw(curve, in: viewport)
    var frame = Frame(viewport.size)
    frame.draw(grid, column: 0, row: 0, ink: .standard)
    #expect(frame.lines == ["  ⡠⠊"])
  }
}
