import Canvas
import Simulation
import Words

/// What lies over the ground of a plot: the ways of the entrants, the start, the minima, and where everybody is.
struct PathFigure {
  let moment: Moment
  let box: PlotBox
  let look: FigureLook
  let inks: [Ink]
  /// What is written over the paths.
  var captions: [Caption] = []

  /// Up to so many steps, each is a dot.
  private static let dottedSteps = 60

  /// The visible entrants, those with the longest way first, so that no zig-zag buries a path that crosses it.
  private var order: [Int] {
    let cells = moment.visible.map { (index: $0, count: moment.paths[$0].grid.touchedCells) }
    return cells.sorted { $0.count > $1.count }.map(\.index)
  }

  func draw(on figure: inout Figure) {
    if shows(PathLines.card) { for index in order { path(index, on: &figure) } }
    for caption in captions { caption.draw(on: &figure) }
    if shows(MinimaMarks.card) { minima(on: &figure) }
    if shows(StartMark.card), let start = place(moment.race.setup.start) {
      figure.ring(at: start, look.strong, on: look.plate)
    }
    if shows(Heads.card) { heads(on: &figure) }
    if shows(Heads.card), shows(MinimaMarks.card) { reached(on: &figure) }
  }

  func shows(_ card: OverlayCard) -> Bool { moment.model.isShown(card) }

  /// Where a point of the surface is seen.
  private func place(_ point: Point) -> DotPoint? {
    let place = box.place(moment.projection.place(of: point))
    return place.isFinite && box.contains(place) ? place : nil
  }

  /// The points of a way up to the present step.
  private func points(_ index: Int) -> [PlotPoint] {
    let (path, run) = (moment.race.timelines[index].path, moment.runs[index])
    let kept = path.points.prefix(path.count(through: run.step))
    return (Array(kept) + [run.point]).map { moment.projection.place(of: $0) }
  }

  private func path(_ index: Int, on figure: inout Figure) {
    let points = points(index)
    let isThin = moment.race.surface.dimension == 1
    let parts = box.visible(points).map { $0.simplified(0.08) }
    if !isThin { for part in parts { figure.line(part, look.plate, width: 3.6) } }
    for part in parts { figure.line(part, inks[index], width: isThin ? 1.2 : 2) }
    guard points.count <= Self.dottedSteps + 2 else { return }
    for point in points.dropFirst() {
      let place = box.place(point)
      if place.isFinite, box.contains(place) { figure.line([place], inks[index], width: isThin ? 5 : 4.4) }
    }
  }

  private func minima(on figure: inout Figure) {
    // The best ones last, so that they win a shared place.
    for minimum in moment.markedMinima.reversed() {
      guard let place = place(minimum.point) else { continue }
      if minimum.isGlobal {
        figure.star(at: place, look.strong, on: look.plate)
      } else if moment.isCrowded {
        figure.line([place], look.text, width: 3.5)
      } else {
        figure.cross(at: place, look.text, on: look.plate)
      }
    }
  }

  /// The mark of a minimum on the sign of an entrant that has come there: that is what a class looks for.
  private func reached(on figure: inout Figure) {
    let heads = moment.visible.compactMap { place(moment.runs[$0].point) }
    for minimum in moment.markedMinima.reversed() {
      guard let place = place(minimum.point) else { continue }
      guard heads.contains(where: { abs($0.x - place.x) < 5 && abs($0.y - place.y) < 5 }) else { continue }
      if minimum.isGlobal {
        figure.star(at: place, radius: 3.8, look.plate, on: look.plate, edge: 0.2)
      } else {
        figure.cross(at: place, radius: 2.6, look.plate, on: look.plate, edge: 1.8)
      }
    }
  }

  /// The signs of the entrants with their names beside them. One that is off the map has an arrow at the border.
  private func heads(on figure: inout Figure) {
    var tags = TagPlaces(box)
    let heads = moment.visible.map { (index: $0, head: head($0)) }
    for caption in captions { tags.keepFree(caption.middle, radius: 8, reach: caption.reach) }
    for (_, head) in heads { if let head { tags.keepFree(head.place, radius: 8) } }
    for (index, head) in heads {
      guard let head else { continue }
      figure.sign(moment.badges[index].sign, at: head.place, inks[index], on: look.plate)
    }
    // The leader's name first: it gets the best place.
    guard shows(NameTags.card) else { return }
    for (index, head) in heads.reversed() {
      guard let head else { continue }
      let name = moment.runs[index].entrant.name
      let text = head.arrow.map { "\(name) \($0) \(leaving(index))" } ?? name
      guard let spot = tags.place(StrokeFont.room(for: text, size: 12, isBold: true), beside: head.place) else {
        continue
      }
      if spot.isFar { figure.line([head.place, spot.edge], inks[index], width: 0.8) }
      figure.text(
        text, at: spot.baseline, inks[index], size: 12, anchor: spot.isRight ? .start : .end, isBold: true,
        halo: look.plate)
    }
  }

  /// Where an entrant is, or the border behind which it is, with the way on.
  private func head(_ index: Int) -> (place: DotPoint, arrow: Unicode.Scalar?)? {
    if let place = place(moment.runs[index].point) { return (place, nil) }
    let place = box.place(moment.projection.place(of: moment.paths[index].last))
    guard place.isFinite else { return nil }
    let inside = DotPoint(
      x: max(box.left + 8, min(box.right - 8, place.x)), y: max(box.top + 8, min(box.bottom - 8, place.y)))
    let (across, down) = (place.x - inside.x, place.y - inside.y)
    return (inside, abs(across) > abs(down) ? (across < 0 ? "←" : "→") : (down < 0 ? "↑" : "↓"))
  }

  /// Where an entrant off the map is: the coordinate that left it farthest.
  private func leaving(_ index: Int) -> String {
    let point = moment.paths[index].last
    let names = moment.texts.parameters
    let (window, extent) = (moment.model.window, moment.model.window.extent)
    let across = max(window.x.lowerBound - point.x, point.x - window.x.upperBound) / extent.x
    let along = window.y.map { max($0.lowerBound - point.y, point.y - $0.upperBound) / extent.y } ?? -.infinity
    let number = NumberText.significant(across > along ? point.x : point.y, digits: 3)
    return (across > along ? names[0] : names.count > 1 ? names[1] : "f") + " = " + number.withMinus
  }
}
