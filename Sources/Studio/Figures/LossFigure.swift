import Canvas
import Simulation
import Words

/// The losses of a race over its steps.
struct LossFigure {
  let moment: Moment
  let look: FigureLook
  let inks: [Ink]

  func draw(in area: PlotBox, on figure: inout Figure) {
    let (race, lowest) = (moment.race, moment.model.lowestValue)
    let scale = lowest == nil ? Scale.linear : .logarithmic
    let title = look.lexicon.text(LossPlot.title(race.surface, lowest)).withMinus
    figure.text(title, at: DotPoint(x: area.left - 44, y: area.top - 12), look.faint, size: 11)
    let span = LossPlot.span(through: race.end)
    let shown = moment.visible
    let curves = shown.map {
      LossCurve(race.timelines[$0].losses, above: lowest ?? 0, scale, span: span, columns: Int(area.width))
    }
    guard let range = LossPlot.range(curves, scale, race.surface) else { return }
    let box = PlotBox(
      x: 0...Double(span), y: range, left: area.left, top: area.top, width: area.width, height: area.height)
    figure.axes(box, look, yScale: scale, hasGrid: true)
    figure.line([DotPoint(x: box.left, y: box.top), DotPoint(x: box.left, y: box.bottom)], look.faint, width: 0.8)
    figure.line([DotPoint(x: box.left, y: box.bottom), DotPoint(x: box.right, y: box.bottom)], look.faint, width: 0.8)
    var ends: [(index: Int, place: DotPoint)] = []
    for (index, curve) in zip(shown, curves) {
      for part in box.visible(curve.points) {
        figure.line(part.simplified(0.08), inks[index], width: 1.6)
      }
      if let last = curve.points.last(where: { $0.y.isFinite }) {
        ends.append((index, box.nearest(box.place(last))))
      }
    }
    label(ends, box, on: &figure)
    if race.step < race.end {
      let x = box.place(PlotPoint(Double(race.step), range.lowerBound)).x
      figure.line([DotPoint(x: x, y: box.top), DotPoint(x: x, y: box.bottom)], look.strong, width: 0.8, dash: 3)
    }
  }

  /// The signs and names at the ends of the curves, moved apart.
  private func label(_ ends: [(index: Int, place: DotPoint)], _ box: PlotBox, on figure: inout Figure) {
    let sorted = ends.sorted { $0.place.y < $1.place.y }
    guard sorted.count <= Int((box.height + 14) / 14) else { return }
    var heights = sorted.map(\.place.y)
    for index in heights.indices.dropFirst() { heights[index] = max(heights[index], heights[index - 1] + 14) }
    let over = max(0, (heights.last ?? 0) - box.bottom)
    if over > 0, let last = heights.indices.last {
      heights[last] -= over
      for index in heights.indices.dropLast().reversed() {
        heights[index] = min(heights[index], heights[index + 1] - 14)
      }
    }
    for (end, y) in zip(sorted, heights) {
      let ink = inks[end.index]
      let x = end.place.x + 10
      if abs(y - end.place.y) > 3 { figure.line([end.place, DotPoint(x: x - 3, y: y)], ink, width: 0.7) }
      figure.sign(moment.badges[end.index].sign, at: DotPoint(x: x + 3, y: y), radius: 4, ink)
      figure.text(
        moment.runs[end.index].entrant.name, at: DotPoint(x: x + 11, y: y + 4), ink, size: 11, halo: look.ground)
    }
  }
}
