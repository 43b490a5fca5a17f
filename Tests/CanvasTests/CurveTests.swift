import Canvas
import Foundation
import Testing

/// What a graph looks like where its function breaks off, against pictures drawn by hand.
struct CurveTests {
  private let viewport = Viewport(x: -4...4, y: -4...4, size: Size(columns: 4, rows: 2))

  private func picture(in viewport: Viewport, _ function: (Double) -> Double) -> [String] {
    var grid = DotGrid(viewport)
    grid.draw(Curve(in: viewport, function), in: viewport)
    var frame = Frame(viewport.size)
    frame.draw(grid, column: 0, row: 0, ink: .standard)
    return frame.lines
  }

  @Test("no line stands at a step")
  func step() {
    #expect(picture(in: viewport) { $0 < 0 ? -2.5 : 2.5 } == ["  ⠒⠒", "⠤⠤"])
  }

  @Test("both branches of a pole go up to it, and no line joins them", arguments: [0.0, 0.3, -1.7, 1.0 / 3])
  func pole(at place: Double) {
    let curve = Curve(in: viewport) { 1 / ($0 - place) }
    let before = curve.points.last { $0.x < place && $0.y.isFinite }
    let after = curve.points.first { $0.x > place && $0.y.isFinite }
    #expect((before?.y ?? 0) < -1e6 && (after?.y ?? 0) > 1e6)
    #expect(curve.points.contains { !$0.y.isFinite && abs($0.x - place) < 1e-6 })
  }

  @Test("a steep line is a line as long as it is continuous", arguments: [1.0, 1e3, 1e6, 1e9])
  func steep(slope: Double) {
    let curve = Curve(in: viewport) { 3 * tanh(slope * ($0 - 0.1)) }
    #expect(curve.points.allSatisfy { $0.y.isFinite })
  }

  @Test("a kink, a cusp and the end of a domain belong to the line")
  func kinks() {
    #expect(Curve(in: viewport, abs).points.allSatisfy { $0.y.isFinite })
    #expect(Curve(in: viewport, cbrt).points.allSatisfy { $0.y.isFinite })
    let root = Curve(in: viewport) { (5 * ($0 - 0.3)).squareRoot() }
    #expect(root.points.first { $0.y.isFinite }.map { abs($0.x - 0.3) < 1e-9 && $0.y < 1e-4 } == true)
  }

  @Test("as many jumps as there are steps, wherever they fall among the dots")
  func steps() {
    let wide = Viewport(x: -3.7...4.6, y: -4...4, size: Size(columns: 30, rows: 8))
    let curve = Curve(in: wide) { ($0).rounded(.down) }
    let jumps = curve.points.filter { $0.y.isNaN }.map(\.x)
    #expect(jumps.count == 8)
    for (jump, whole) in zip(jumps, -3...4) { #expect(abs(jump - Double(whole)) < 1e-9) }
  }
}
