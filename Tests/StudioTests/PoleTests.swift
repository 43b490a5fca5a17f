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

  /// Beside a pole a branch is as high as the picture, but not in the column of the other; at a step there are two ends.
  @Test(arguments: [("1/(x-1)", 13), ("tan(x)", 13), ("sign(x)+x/3", 2), ("floor(x)", 2)])
  func `no column of the picture is a line across a pole or a step`(formula: String, most: Int) throws {
    let model = try Model.racing(on: formula, ["sgd"], from: Point(2, 0), columns: 100, rows: 30)
    let sight = model.sight(Size(columns: 90, rows: 20))
    let ground = Scene(CurveView.self, of: sight).ground.frame
    for column in 0..<90 {
      let touched = (0..<20).count { ground[column, $0].scalar != " " }
      #expect(touched <= most, "column \(column)")
    }
  }
}
