import Canvas
import Testing

@Suite("Outlines of a field")
struct OutlineTests {
  /// A field on the edges of a plot, computed from column and row.
  private func field(_ columns: Int, _ rows: Int, _ function: (Double, Double) -> Double) -> SampledField {
    SampledField(
      columns: columns, rows: rows,
      values: (0..<(columns * rows)).map { function(Double($0 % columns), Double($0 / columns)) })
  }

  /// The signed area inside outlines (Gauss), negative for holes.
  private func area(_ outlines: [[DotPoint]]) -> Double {
    var sum = 0.0
    for outline in outlines {
      var last = outline[outline.count - 1]
      for point in outline {
        sum += (last.x * point.y - point.x * last.y) / 2
        last = point
      }
    }
    return sum
  }

  @Test("the area above a level is that of the circle left out", arguments: [5.0, 12.5, 19.0])
  func circle(radius: Double) {
    func square(_ number: Double) -> Double { number * number }
    let outlines = Outlines(field(41, 41) { square($0 - 20) + square($1 - 20) }, level: square(radius))
    #expect(outlines.areas.count == 2)
    let circle = Double.pi * radius * radius
    #expect(abs(abs(area(outlines.areas)) - (1600 - circle)) < 0.02 * circle)
    #expect(outlines.lines.count == 1)
    // The line is closed, and every point of it as far from the middle as the circle.
    #expect(outlines.lines[0].first == outlines.lines[0].last)
    for point in outlines.lines[0] {
      let distance = (square(point.x - 20) + square(point.y - 20)).squareRoot()
      #expect(abs(distance - radius) < 0.03)
    }
  }

  @Test("an area ends exactly where the plot ends, and the isoline does not follow that end")
  func border() {
    let outlines = Outlines(field(11, 6) { x, _ in x }, level: 2.5)
    #expect(abs(abs(area(outlines.areas)) - 7.5 * 5) < 1e-12)
    #expect(outlines.lines.count == 1)
    #expect(outlines.lines[0].allSatisfy { $0.x == 2.5 })
    #expect(Set([outlines.lines[0].first?.y, outlines.lines[0].last?.y]) == [0, 5])
  }

  @Test("where there is no value there is no area and no isoline")
  func undefined() {
    let half = field(11, 11) { x, _ in x < 5 ? .nan : 1 }
    let outlines = Outlines(half, level: -.infinity)
    #expect(abs(abs(area(outlines.areas)) - 5.5 * 10) < 1e-12)
    #expect(outlines.lines.isEmpty)
    #expect(Outlines(field(4, 4) { _, _ in .nan }, level: 0).areas.isEmpty)
  }

  @Test("two hills that meet at a corner keep their areas, whichever way the saddle goes", arguments: [-0.5, 0.5])
  func saddle(middle: Double) {
    let values = [1, -1, -1, 1].map { $0 + middle }
    let outlines = Outlines(SampledField(columns: 2, rows: 2, values: values), level: 0)
    #expect(outlines.areas.count == (middle > 0 ? 1 : 2))
    // Two triangles with legs of (1 ± ½)/2, or the square without two of them.
    let leg = (1 - 0.5) / 2 * 1.0
    let small = leg * leg / 2 * 2
    #expect(abs(abs(area(outlines.areas)) - (middle > 0 ? 1 - small : small)) < 1e-12)
  }

  @Test("a field of infinite values is outlined, too")
  func infinite() {
    let outlines = Outlines(field(5, 5) { x, _ in x < 2 ? 0 : .infinity }, level: 7)
    #expect(outlines.areas.allSatisfy { $0.allSatisfy(\.isFinite) })
    #expect(outlines.areas.count == 1)
  }

  @Test("a line with fewer points stays within its tolerance and keeps its ends")
  func simplified() {
    let circle = (0...360).map { degree in
      let point = DotPoint.circle(at: DotPoint(x: 0, y: 0), radius: 100, corners: 360)[degree % 360]
      return point
    }
    let few = circle.simplified(0.1)
    #expect(few.count < 150 && few.first == circle.first && few.last == circle.last)
    // A chord of a circle of radius r with half-angle a is r(1 − cos a) away from it: its corners are at most 0.1 off.
    #expect(few.count >= 70)
    #expect([DotPoint(x: 0, y: 0), DotPoint(x: 1, y: 0.01), DotPoint(x: 2, y: 0)].simplified(0.1).count == 2)
  }
}
