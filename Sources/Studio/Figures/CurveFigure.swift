import Calculus
import Canvas
import Simulation
import Words

/// A function of one parameter as the edge of a filled ground, with the tangent of the chosen entrant, and its
/// derivative below as an area with sign.
struct CurveFigure {
  let moment: Moment
  let box: PlotBox
  let look: FigureLook
  let ink: Ink

  private var field: ScalarField { moment.race.surface.field }

  /// The curve and what lies under it.
  func drawGround(on figure: inout Figure) {
    let field = field
    let lines = curve(in: box) { field.value(at: Point($0, 0)) }
    for line in lines {
      guard let first = line.first, let last = line.last else { continue }
      let feet = [DotPoint(x: last.x, y: box.bottom), DotPoint(x: first.x, y: box.bottom)]
      figure.area([line + feet], look.fill)
    }
    for line in lines { figure.line(line, look.text, width: 1.6) }
  }

  /// The tangent of the chosen entrant with its slope, and below it the step to come.
  ///
  /// - Returns: What is written about them.
  func drawTangent(on figure: inout Figure) -> [Caption] {
    let run = moment.chosen
    let slope = run.course.gradient.x
    guard run.point.x.isFinite, run.loss.isFinite, slope.isFinite else { return [] }
    let place = box.place(PlotPoint(run.point.x, run.loss))
    guard box.contains(place) else { return [] }
    // One length on paper, however steep it is.
    let rise = slope * box.height / (box.y.upperBound - box.y.lowerBound)
    let across = box.width / (box.x.upperBound - box.x.lowerBound)
    let reach = 0.14 * box.width / (across * across + rise * rise).squareRoot()
    let ends = [-reach, reach].map { PlotPoint(run.point.x + $0, run.loss + slope * $0) }
    for part in box.visible(ends) { figure.line(part, look.strong, width: 1.6) }
    let text = look.lexicon.text("slope \(NumberText.significant(slope, digits: 3).withMinus)")
    let half = StrokeFont.room(for: text, size: 12) / 2
    // Above the upper end; where the plot ends there, below the lower one.
    let (left, right) = (box.place(ends[0]), box.place(ends[1]))
    let (upper, lower) = left.y < right.y ? (left, right) : (right, left)
    let isAbove = upper.y - 22 > box.top
    let end = isAbove ? upper : lower
    let middle = DotPoint(
      x: min(box.right - half - 6, max(box.left + half + 6, end.x)), y: end.y + (isAbove ? -12 : 14))
    let caption = Caption(text: text, middle: middle, size: 12, ink: look.strong, halo: look.plate)
    return [caption] + drawStep(slope, on: &figure)
  }

  /// The step to come as an arrow on the ground line.
  private func drawStep(_ slope: Double, on figure: inout Figure) -> [Caption] {
    let run = moment.chosen
    var next = run
    next.advance(by: 1)
    let step = next.point.x - run.point.x
    guard step.isFinite, step != 0 else { return [] }
    let y = box.bottom - 12
    let from = DotPoint(x: box.place(PlotPoint(run.point.x, 0)).x, y: y)
    let to = box.nearest(DotPoint(x: box.place(PlotPoint(next.point.x, 0)).x, y: y))
    // What is too short to be seen is no arrow.
    guard abs(to.x - from.x) >= 3 else { return [] }
    let way = to.x < from.x ? -1.0 : 1
    let number = NumberText.significant(step, digits: 3).withMinus
    let isPlain = abs(step + run.learningRate * slope) <= 1e-9 * abs(step)
    let text = isPlain ? "−α·f′ = \(number)" : look.lexicon.text("next step \(number)")
    let half = StrokeFont.room(for: text, size: 12) / 2
    figure.line([from, to], look.ground, width: 5)
    figure.line([from, to], ink, width: 2)
    figure.area([[to, DotPoint(x: to.x - way * 8, y: y - 4), DotPoint(x: to.x - way * 8, y: y + 4)]], ink)
    let middle = DotPoint(
      x: min(box.right - half - 6, max(box.left + half + 6, (from.x + to.x) / 2)), y: y - 13)
    return [Caption(text: text, middle: middle, size: 12, ink: ink, halo: look.plate)]
  }

  /// The derivative: what lies between it and zero, the zero line over it, and where everybody is on it.
  func drawSlope(in lower: PlotBox, _ inks: [Ink], on figure: inout Figure) {
    let field = field
    let zero = min(lower.bottom, max(lower.top, lower.place(PlotPoint(0, 0)).y))
    let lines = curve(in: lower) { field.slope(at: $0) }
    for line in lines {
      guard let first = line.first, let last = line.last else { continue }
      figure.area([line + [DotPoint(x: last.x, y: zero), DotPoint(x: first.x, y: zero)]], look.fill)
    }
    for line in lines { figure.line(line, look.text, width: 1.4) }
    figure.line([DotPoint(x: lower.left, y: zero), DotPoint(x: lower.right, y: zero)], look.strong, width: 1)
    for minimum in moment.markedMinima where lower.x.contains(minimum.point.x) {
      let above = box.place(PlotPoint(minimum.point.x, minimum.value))
      guard box.contains(above) else { continue }
      figure.line([above, DotPoint(x: above.x, y: zero)], look.faint, width: 0.9, dash: 3)
    }
    for index in moment.visible {
      let run = moment.runs[index]
      let place = lower.place(PlotPoint(run.point.x, run.course.gradient.x))
      guard place.isFinite, lower.contains(place) else { continue }
      figure.sign(moment.badges[index].sign, at: place, radius: 4.5, inks[index], on: look.plate)
    }
    figure.text(
      moment.texts.slope, at: DotPoint(x: lower.left + 8, y: lower.top + 15), look.text, size: 12, halo: look.ground)
  }

  /// A graph as lines, one point a point of paper, cut where it leaves the plot and where it jumps.
  private func curve(in box: PlotBox, _ function: @escaping (Double) -> Double) -> [[DotPoint]] {
    let dots = Size(columns: max(2, Int(box.width / 2)), rows: max(2, Int(box.height / 4)))
    let viewport = Viewport(x: box.x, y: box.y, size: dots, marker: .braille)
    var points = Curve(in: viewport, function).points
    // The samples stand in the middles of columns: the ends are added.
    for x in [box.x.lowerBound, box.x.upperBound] {
      let end = PlotPoint(x, function(x))
      if end.y.isFinite { if x == box.x.lowerBound { points.insert(end, at: 0) } else { points.append(end) } }
    }
    return box.visible(points).map { $0.simplified(0.05) }
  }
}
