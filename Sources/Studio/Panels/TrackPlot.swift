import Canvas
import Simulation
import Words

/// Learning rates or step sizes over the steps, on a logarithmic scale, in the place of the losses.
enum TrackPlot {
  /// A curve with what it is told from the others by.
  private struct Curve {
    let points: [PlotPoint]
    let ink: Color
    let sign: Unicode.Scalar
    /// What stands at its end.
    let name: String
  }

  static func draw(_ moment: Moment, in panel: Rectangle, on pen: inout Pen) {
    let area = LossPlot.area(in: panel)
    let curves = curves(moment, pen)
    pen.write(title(moment), fitting: panel.columns, panel.column, panel.row, pen.theme.quiet)
    let span = Double(LossPlot.span(through: moment.race.end))
    guard let range = range(curves) else {
      let words: Phrase = moment.race.end == 0 ? "no step has been made" : "no slope, no step size"
      pen.write(words, fitting: area.columns, area.column, area.row + area.rows / 2, pen.theme.quiet)
      return
    }
    let viewport = Viewport(x: 0...span, y: range, size: area.size, marker: pen.charset.marker)
    let quiet = pen.theme.quiet
    pen.draw { frame in
      frame.write(
        viewport.yAxis(scale: .logarithmic), from: panel.column - 2, before: area.column - 1, row: area.row,
        rows: area.rows, style: quiet)
      frame.write(
        viewport.xAxis(), column: area.column, row: area.row + area.rows, columns: area.columns, style: quiet)
    }
    for curve in curves { draw(curve, viewport, area, on: &pen) }
    LossPlot.present(moment, viewport, area, on: &pen)
    if moment.model.plot == .stepSizes { values(moment, area, on: &pen) }
  }

  private static func title(_ moment: Moment) -> Phrase {
    let stride = moment.tracks.values.reduce(1) { max($0, $1.stride) }
    let name: Phrase
    if moment.model.plot == .rates {
      name = "learning rate α, log scale"
    } else {
      let formula = moment.chosen.optimizer.stepSize?.formula ?? StepSize.measured
      name = "step size \(formula) of \(moment.chosen.entrant.name), log scale"
    }
    return stride == 1 ? name : "\(name), at every \(stride)th step"
  }

  private static func curves(_ moment: Moment, _ pen: Pen) -> [Curve] {
    func points(_ index: Int, _ value: (StepTrack.Entry) -> Double) -> [PlotPoint] {
      (moment.tracks[index]?.entries ?? []).map {
        PlotPoint(Double($0.step + 1), Scale.logarithmic.position(of: value($0)))
      }
    }
    if moment.model.plot == .rates {
      return moment.visible.map { index in
        Curve(
          points: points(index) { $0.rate }, ink: moment.badges[index].ink, sign: moment.badges[index].sign, name: "")
      }
    }
    let chosen = moment.model.chosen
    let inks = [moment.badges[chosen].ink, pen.theme.strong]
    return moment.texts.parameters.enumerated().map { place, name in
      Curve(
        points: points(chosen) { $0.size[place] }, ink: inks[place],
        sign: pen.charset.text(name).unicodeScalars.first ?? "x", name: name)
    }
  }

  /// The decades that are shown whole, so that the scale stands still while steps pass.
  private static func range(_ curves: [Curve]) -> ClosedRange<Double>? {
    let positions = curves.flatMap(\.points).map(\.y).filter(\.isFinite)
    guard let least = positions.min(), let greatest = positions.max() else { return nil }
    let (low, high) = ((least - 1e-9).rounded(.down), (greatest + 1e-9).rounded(.up))
    return low...max(low + 1, high)
  }

  private static func draw(_ curve: Curve, _ viewport: Viewport, _ area: Rectangle, on pen: inout Pen) {
    var grid = DotGrid(viewport)
    var last: PlotPoint?
    for point in curve.points {
      guard point.y.isFinite else {
        last = nil
        continue
      }
      if let last { grid.line(from: last, to: point, in: viewport) } else { grid.set(viewport.dotPoint(point)) }
      last = point
    }
    pen.draw(grid, marked: curve.sign, ink: curve.ink, in: area)
    guard !curve.name.isEmpty, let last, let cell = viewport.cell(last) else { return }
    pen.write(
      text: curve.name, min(area.column + cell.column + 1, area.endColumn - curve.name.cellWidth), area.row + cell.row,
      Style(ink: curve.ink, ground: pen.theme.ground, pen.theme.emphasis))
  }

  /// The sizes in the step looked at, in the corner.
  private static func values(_ moment: Moment, _ area: Rectangle, on pen: inout Pen) {
    guard let entry = moment.tracks[moment.model.chosen]?.entry(before: moment.race.step) else { return }
    let texts = moment.texts.parameters.enumerated().map {
      "\($1) \(NumberText.significant(entry.size[$0], digits: 3))"
    }
    pen.write(text: " " + texts.joined(separator: "  "), before: area.endColumn, area.row, pen.theme.text)
  }
}

extension Pen {
  /// Draws the dots of a curve, with its sign on every few cells where there are no inks, and on all where there are no
  /// dots.
  fileprivate mutating func draw(_ grid: DotGrid, marked sign: Unicode.Scalar, ink: Color, in area: Rectangle) {
    let (isColourless, emphasis) = (theme.depth == .none, theme.emphasis)
    if !charset.isASCII { draw { $0.draw(grid, column: area.column, row: area.row, ink: ink, emphasis) } }
    guard charset.isASCII || isColourless else { return }
    for row in 0..<area.rows {
      for column in 0..<area.columns where grid.character(column: column, row: row) != nil {
        if charset.isASCII || (column + 2 * row) % 7 == 0 { mark(sign, area.column + column, area.row + row, ink: ink) }
      }
    }
  }
}
