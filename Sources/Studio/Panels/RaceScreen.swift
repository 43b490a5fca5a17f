import Canvas

/// The race on its screen: every panel in its place.
enum RaceScreen {
  static func draw(_ moment: Moment, hasKeys: Bool = true, on pen: inout Pen) {
    let layout = moment.layout
    TitleLine.draw(moment, isPicture: !hasKeys, on: &pen)
    MapPanel.draw(moment, on: &pen)
    if let area = layout.table {
      layout.isStacked ? BriefTable.draw(moment, in: area, on: &pen) : RaceTable.draw(moment, in: area, on: &pen)
    }
    if let area = layout.losses { plot(moment, in: area, on: &pen) }
    if let area = layout.arithmetic {
      layout.isStacked
        && !moment.model.showsDetails
        ? BriefArithmetic.draw(moment, in: area, on: &pen) : ArithmeticPanel.draw(moment, in: area, on: &pen)
    }
    if let row = layout.legendRow { LegendLine.draw(moment, row: row, on: &pen) }
    if let row = layout.statusRow { StatusLine.draw(moment, row: row, on: &pen) }
    if hasKeys { KeyLine.draw(moment.model, row: layout.barRow, on: &pen) }
  }

  private static func plot(_ moment: Moment, in area: Rectangle, on pen: inout Pen) {
    switch moment.model.plot {
    case .losses: LossPlot.draw(moment, in: area, on: &pen)
    case .rates, .stepSizes: TrackPlot.draw(moment, in: area, on: &pen)
    }
  }
}
