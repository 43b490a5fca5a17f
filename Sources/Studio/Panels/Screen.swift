import Canvas

extension Model {
  /// The whole screen.
  public var frame: Frame {
    var pen = Pen(size, look)
    if isTooSmall {
      let least = Layout.smallest
      pen.write("descent needs \(least.columns)×\(least.rows) cells", fitting: size.columns, 0, 0, look.theme.text)
      return pen.frame
    }
    switch mode {
    case .help(let scroll): HelpScreen.draw(scroll: scroll, on: &pen)
    case .picking(let picker): PickerScreen.draw(picker, on: &pen)
    case .racing, .placing: drawRace(on: &pen)
    case .typing(let prompt):
      drawRace(on: &pen)
      PromptLines.draw(prompt, on: &pen)
    }
    return pen.frame
  }

  /// The race without its keys: what is printed.
  public var picture: Frame {
    if isTooSmall { return frame }
    var pen = Pen(size, look)
    drawRace(on: &pen, hasKeys: false)
    return pen.frame
  }

  private func drawRace(on pen: inout Pen, hasKeys: Bool = true) {
    let layout = layout
    TitleLine.draw(self, isPicture: !hasKeys, on: &pen)
    MapPanel.draw(self, on: &pen)
    if let area = layout.table { RaceTable.draw(self, in: area, on: &pen) }
    if let area = layout.losses { LossPlot.draw(self, in: area, on: &pen) }
    if let area = layout.arithmetic { ArithmeticPanel.draw(self, in: area, on: &pen) }
    if let row = layout.legendRow { LegendLine.draw(self, row: row, on: &pen) }
    if let row = layout.statusRow { StatusLine.draw(self, row: row, on: &pen) }
    if hasKeys { KeyLine.draw(self, row: layout.barRow, on: &pen) }
  }
}
