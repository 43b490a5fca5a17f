import Canvas
import Simulation
import Testing

@testable import Studio

/// Curves with poles, and curves that are only steep.
struct PoleTests {
  private func range(of formula: String) throws -> (seen: ClosedRange<Double>, values: [Double]) {
    let model = try Model.racing(on: formula, ["sgd"], from: Point(2, 0), columns: 100, rows: 30)
    let sight = model.sight(Size(columns: 90, rows: 20))
    let function = { (x: Double) in model.race.surface.field.value(at: Point(x, 0)) }
    let values = (0..<500).map { function(-5 + 10 * (Double($0) + 0.5) / 500) }
    return (CurveRange.fitted(sight, function), values)
  }

  /// 4 of 5 values lie within the middle four fifths, and those are at least a third of the height: the others are cut.
  @Test(arguments: ["1/(x-1)", "tan(x)", "1/x^2", "-1/(x-0.3)^2", "x^2/20+1/(x+2)"])
  func `a curve with a pole is seen beside it`(formula: String) throws {
    let (seen, values) = try range(of: formula)
    let sorted = values.sorted()
    let middle = sorted[449] - sorted[50]
    #expect(sorted[499] - sorted[0] > 10 * middle)
    #expect(seen.upperBound - seen.lowerBound < 3.5 * middle)
    #expect(values.count { seen.contains($0) } >= 400)
  }

  @Test(arguments: ["exp(x)", "x^20", "exp(x^2)", "x^4-3x^2", "1/(x^2+0.01)", "abs(x)", "sign(x)", "sqrt(x)"])
  func `a curve without one is seen whole`(formula: String) throws {
    let (seen, values) = try range(of: formula)
    #expect(values.allSatisfy { $0.isNaN || seen.contains($0) })
  }

  /// How high the ground of a column is filled, in rows; the blocks of its edge counted by what they fill.
  private func filled(_ ground: Frame, _ column: Int, _ theme: Theme) -> Double {
    (0..<ground.size.rows).reduce(0) { sum, row in
      let cell = ground[column, row]
      if let part = Blocks.part(of: cell.scalar), cell.scalar != " " { return sum + part }
      return sum + (cell.style.ground == theme.fill ? 1 : 0)
    }
  }

  /// Compared with the least and the greatest of 200 values within the column.
  @Test(arguments: ["1/(x-1)", "tan(x)", "1/x^2", "sign(x)+x/3", "floor(x)", "x^4-3x^2", "abs(x)"])
  func `the ground is as high as the function in every column, on both sides of a pole or a step`(
    formula: String
  ) throws {
    let model = try Model.racing(on: formula, ["sgd"], from: Point(2, 0), columns: 100, rows: 30)
    let sight = model.sight(Size(columns: 90, rows: 20))
    let scene = Scene(CurveView.self, of: sight)
    let viewport = scene.projection.viewport
    let unit = (viewport.y.upperBound - viewport.y.lowerBound) / 20
    for column in 0..<90 {
      let values = (0...200).map { place in
        model.race.surface.field.value(at: Point(-5 + 10 * (Double(column) + Double(place) / 200) / 90, 0))
      }
      let rows = values.filter { !$0.isNaN }.map { max(0, min(20, ($0 - viewport.y.lowerBound) / unit)) }
      let height = filled(scene.ground.frame, column, sight.look.theme)
      #expect(height >= (rows.min() ?? 0) - 0.51 && height <= (rows.max() ?? 20) + 0.51, "column \(column)")
    }
  }

  /// The formula of its derivative, 1/x, has values where the logarithm has none.
  @Test func `there is no slope where there is no value`() throws {
    let model = try Model.racing(
      on: "log(x)", ["sgd"], from: Point(2, 0), columns: 100, rows: 30, domain: Domain(x: -4...4))
    let sight = model.sight(Size(columns: 80, rows: 12))
    let ground = SlopePicture.scene(of: sight).ground.frame
    let fills = sight.look.theme.slopeFills
    for column in 0..<39 {
      #expect((0..<12).allSatisfy { ![fills.above, fills.below].contains(ground[column, $0].style.ground) })
    }
    #expect((0..<12).contains { ground[42, $0].style.ground == fills.above })
    #expect(!ground.lines.joined().contains("go right"))
  }

  /// 10·exp(−2000x²) is higher than 5 on 0.037 of 10 units: a third of a column, between the samples of many a plot.
  @Test(arguments: [60, 73, 90, 130])
  func `a narrow peak is as high as it is`(columns: Int) throws {
    let model = try Model.racing(
      on: "exp(-2000x^2)*10+x^2", ["sgd"], from: Point(2, 0), columns: 100, rows: 30,
      domain: Domain(x: -5...5))
    let sight = model.sight(Size(columns: columns, rows: 20))
    let scene = Scene(CurveView.self, of: sight)
    let viewport = scene.projection.viewport
    let ten = (10 - viewport.y.lowerBound) / (viewport.y.upperBound - viewport.y.lowerBound) * 20
    let middle = (columns / 2 - 1...columns / 2).map { filled(scene.ground.frame, $0, sight.look.theme) }
    // Half a column may be as high as it is, the other as low.
    #expect(middle.contains { $0 >= ten / 2 })
    let top = (0..<20).first { row in
      (columns / 2 - 1...columns / 2).contains {
        scene.ground.frame[$0, row].scalar != " " || scene.ground.frame[$0, row].style.ground == sight.look.theme.fill
      }
    }
    #expect(top.map { abs(Double(20 - $0) - ten) <= 1.01 } == true)
  }
}
