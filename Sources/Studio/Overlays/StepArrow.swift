import Canvas
import Simulation
import Words

/// The step to come of the chosen entrant, as an arrow on the ground below the curve from where it is to where it will be.
/// It is the true one, made by a copy of its run, whatever the method.
struct StepArrow {
  private let step: Double
  private let row: Int
  private let start, end: Int

  /// Nil where there is no step to come.
  init?(_ moment: Moment) {
    let (run, area, viewport) = (moment.chosen, moment.layout.map, moment.projection.viewport)
    guard run.point.x.isFinite, run.loss.isFinite else { return nil }
    step = Self.stepToCome(of: run)
    guard step.isFinite else { return nil }
    row = area.endRow - 1
    func column(_ x: Double) -> Int {
      let part = (x - viewport.x.lowerBound) / (viewport.x.upperBound - viewport.x.lowerBound)
      return area.column + Int(max(0, min(Double(area.columns - 1), (part * Double(area.columns)).rounded(.down))))
    }
    (start, end) = (column(run.point.x), column(run.point.x + step))
  }

  private var columns: ClosedRange<Int> { min(start, end)...max(start, end) }

  /// Keeps its cells free of tags.
  func reserve(_ placer: inout TagPlacer) {
    if start != end { for place in columns { placer.take(place, row) } }
  }

  func draw(_ moment: Moment, _ placer: inout TagPlacer, on pen: inout Pen) {
    let (ink, signs) = (moment.badges[moment.model.chosen].ink, pen.charset.stepArrow)
    if start != end {
      for place in columns {
        pen.cover(
          place == end ? (step < 0 ? signs.left : signs.right) : signs.shaft, place, row, ink: ink, pen.theme.emphasis)
      }
    }
    let number = NumberText.significant(step, digits: 3)
    let words = Self.isPlain(moment.chosen, step) ? "−α·f′ = \(number)" : pen.text("next step \(number)")
    pen.tag(words, near: Position(column: (start + end) / 2, row: row), ink: ink, &placer)
  }

  /// How far the next step goes.
  static func stepToCome(of run: Run) -> Double {
    run.next.point.x - run.point.x
  }

  /// Whether the step is that of the lesson's formula: of plain gradient descent, without noise or momentum.
  static func isPlain(_ run: Run, _ step: Double) -> Bool {
    guard run.entrant.method.card.name == "sgd" else { return false }
    let plain = run.point.x - run.learningRate * run.course.gradient.x
    return plain - run.point.x == step
  }
}

extension Charset {
  /// The signs of an arrow of one row.
  var stepArrow: (left: Unicode.Scalar, shaft: Unicode.Scalar, right: Unicode.Scalar) {
    isNarrow ? ("<", "=", ">") : ("◀", "━", "▶")
  }
}
