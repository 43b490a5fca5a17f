import Canvas
import Simulation
import Words

/// A curve with everything that lies over it, and its derivative below.
enum CurvePanel {
  static func draw(_ moment: Moment, on pen: inout Pen) {
    let (area, model) = (moment.layout.map, moment.model)
    func isShown(_ card: OverlayCard) -> Bool { model.isShown(card) }
    var placer = TagPlacer(area)
    pen.draw { $0.draw(moment.scene.ground.frame, column: area.column, row: area.row) }
    if let lower = moment.layout.derivative, let slope = moment.slope {
      SlopePanel.draw(moment, slope, in: lower, on: &pen)
    }
    if isShown(GhostPaths.card) { GhostPaths.draw(moment, on: &pen) }
    if isShown(PathLines.card) { Hops.draw(moment, &placer, on: &pen) }
    for overlay in Overlays.all where !ownOverlays.contains(overlay.card.name) && isShown(overlay.card) {
      overlay.draw(moment, on: &pen)
    }
    take(moment, &placer)
    for (cell, sign) in moment.minimumSigns {
      let isLowest = sign == pen.charset.lowest
      pen.cover(
        isLowest ? sign : MinimaMarks.falseSign(moment), area.column + cell.column, area.row + cell.row,
        ink: isLowest ? pen.theme.strong : pen.theme.ink, pen.theme.emphasis)
    }
    if isShown(StartMark.card) {
      put(pen.charset.start, at: moment.race.setup.start, moment, ink: pen.theme.strong, on: &pen)
    }
    if isShown(TangentLine.card) {
      // The arrow has its row; the tag of the tangent can stand elsewhere.
      let arrow = StepArrow(moment)
      arrow?.reserve(&placer)
      TangentLine.draw(moment, &placer, on: &pen)
      arrow?.draw(moment, &placer, on: &pen)
    }
    if hasTags(moment), isShown(NameTags.card) { names(moment, &placer, on: &pen) }
    if isShown(Heads.card) { Heads.draw(moment, on: &pen) }
    if isShown(NameTags.card) { NameTags.banners(moment, on: &pen) }
    Cross.draw(moment, on: &pen)
  }

  /// What has a place of its own in this picture.
  private static let ownOverlays: Set<String> = Set(
    [
      Isolines.card, TangentLine.card, GhostPaths.card, PathLines.card, LevelNumbers.card, MinimaMarks.card,
      StartMark.card, Heads.card, NameTags.card, Cross.card,
    ].map(\.name))

  /// Tags are for a few entrants and a picture that is large enough for them.
  private static func hasTags(_ moment: Moment) -> Bool {
    let rows = (moment.layout.derivative?.endRow ?? moment.layout.map.endRow) - moment.layout.map.row
    return NameTags.hasRoom(moment, in: Size(columns: moment.layout.map.columns, rows: rows))
  }

  /// The cells of entrants, minima and start, which no tag covers.
  private static func take(_ moment: Moment, _ placer: inout TagPlacer) {
    let area = moment.layout.map
    let points =
      moment.visible.map { moment.runs[$0].point } + moment.markedMinima.map(\.point) + [moment.race.setup.start]
    for cell in points.compactMap(moment.projection.cell) {
      placer.take(area.column + cell.column, area.row + cell.row)
    }
  }

  private static func put(
    _ scalar: Unicode.Scalar, at point: Point, _ moment: Moment, ink: Color, on pen: inout Pen
  ) {
    guard let cell = moment.projection.cell(of: point) else { return }
    pen.cover(
      scalar, moment.layout.map.column + cell.column, moment.layout.map.row + cell.row, ink: ink, pen.theme.emphasis)
  }

  /// The names of the entrants, that of the chosen one and of the leaders nearest to their places, and what they report
  /// who have arrived.
  private static func names(_ moment: Moment, _ placer: inout TagPlacer, on pen: inout Pen) {
    let (area, chosen) = (moment.layout.map, moment.model.chosen)
    for index in moment.visible.filter({ $0 == chosen }) + moment.visible.filter({ $0 != chosen }).reversed() {
      guard let cell = moment.projection.cell(of: moment.runs[index].point) else { continue }
      let place = Position(column: area.column + cell.column, row: area.row + cell.row)
      let badge = moment.badges[index]
      pen.tag("\(badge.sign) \(moment.runs[index].entrant.name)", near: place, ink: badge.ink, &placer)
      if let report = report(moment, index, pen) {
        pen.tag(report, near: place, ink: pen.theme.strong, &placer, upward: false)
      }
    }
  }

  /// What an entrant that has arrived reports, beside the exact place: `x = 0.49999 (exact 0.5)`.
  private static func report(_ moment: Moment, _ index: Int, _ pen: Pen) -> String? {
    switch moment.outcomes[index] {
    case .globalMinimum, .falseMinimum: break
    default: return nil
    }
    let place = moment.runs[index].point.x
    guard let minimum = moment.model.minima.min(by: { abs($0.point.x - place) < abs($1.point.x - place) }) else {
      return nil
    }
    let (reported, exact) = NumberText.apart(place, from: minimum.point.x)
    return pen.text("\(moment.texts.parameters[0]) = \(reported) (exact \(exact))")
  }
}
