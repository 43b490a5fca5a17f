import Canvas
import Simulation
import Words

extension Stage {
  /// The race as a figure: shapes and texts for paper and for pages of the web, from the same numbers as its picture of
  /// characters.
  ///
  /// - Parameter command: The line that makes it again.
  public mutating func figure(of model: Model, _ look: FigureLook, command: String) -> Figure {
    RaceFigure(moment: moment(of: model), look: look).figure(command)
  }
}

/// A race on paper: every part in its place.
struct RaceFigure {
  let moment: Moment
  let look: FigureLook

  /// The names of the views that can be drawn as shapes.
  static let views = ["bands", "lines", "filled", "curve"]

  func figure(_ command: String) -> Figure {
    let layout = FigureLayout(moment)
    let inks = look.badges(moment.race.setup.entrants)
    var figure = Figure(width: layout.width, height: layout.height, title: title, description: command)
    let whole = PlotBox(x: 0...1, y: 0...1, left: 0, top: 0, width: layout.width, height: layout.height)
    figure.area([whole.outline], look.ground)
    head(layout, on: &figure)
    let (map, captions) = ground(layout, inks, on: &figure)
    PathFigure(moment: moment, box: layout.map, look: look, inks: inks, captions: captions).draw(on: &figure)
    figure.frame(layout.map, look)
    LegendFigure(moment: moment, look: look).draw(at: layout.legend, below: layout.map, map, on: &figure)
    if let table = layout.table {
      TableFigure(moment: moment, look: look, inks: inks)
        .draw(left: table.left, top: table.top, width: table.width, rows: layout.tableRows, on: &figure)
    }
    if let losses = layout.losses { LossFigure(moment: moment, look: look, inks: inks).draw(in: losses, on: &figure) }
    return figure
  }

  /// The ground with its axes, and the derivative below it.
  ///
  /// - Returns: The map where it is one, and what is written on it over the paths.
  private func ground(
    _ layout: FigureLayout, _ inks: [Ink], on figure: inout Figure
  ) -> (map: MapFigure?, captions: [Caption]) {
    if moment.race.surface.dimension == 2 {
      let map = MapFigure(moment, in: layout.map, look)
      map.draw(on: &figure)
      var numbers: [Caption] = []
      let lowest = moment.model.minima.first { moment.model.window.contains($0.point) }
      if moment.model.isShown(LevelNumbers.card), let lowest {
        let field = moment.race.surface.field
        numbers = map.numbers(from: lowest.point, away: moment.race.setup.start, { field.value(at: $0) })
      }
      figure.axes(layout.map, look)
      axisNames(layout.map, on: &figure)
      return (map, numbers)
    }
    let curve = CurveFigure(moment: moment, box: layout.map, look: look, ink: inks[moment.model.chosen])
    curve.drawGround(on: &figure)
    figure.axes(layout.map, look, hasX: layout.slope == nil)
    let hasTangent = moment.model.isShown(TangentLine.card)
    let captions = hasTangent ? curve.drawTangent(on: &figure) : []
    if let slope = layout.slope {
      curve.drawSlope(in: slope, inks, on: &figure)
      figure.axes(slope, look)
      figure.frame(slope, look)
    }
    axisNames(layout.slope ?? layout.map, on: &figure)
    return (nil, captions)
  }

  private func axisNames(_ box: PlotBox, on figure: inout Figure) {
    let names = moment.texts.parameters
    figure.text(names[0], at: DotPoint(x: box.right, y: box.bottom + 32), look.faint, size: 12, anchor: .end)
    guard names.count > 1 else { return }
    figure.text(names[1], at: DotPoint(x: box.left - 7, y: box.top - 8), look.faint, size: 12, anchor: .end)
  }

  /// What it shows, in words.
  private var title: String {
    let name = moment.race.surface.card.map { "\($0.name): " } ?? ""
    return name + moment.texts.formula + ", " + look.lexicon.text("step \("\(moment.race.step)")")
  }

  /// The name of the surface, its formula, the step and under which conditions the race runs.
  private func head(_ layout: FigureLayout, on figure: inout Figure) {
    let baseline = 32.0
    let step = look.lexicon.text("step \("\(moment.race.step)")")
    let right = layout.width - FigureLayout.margin
    figure.text(step, at: DotPoint(x: right, y: baseline), look.text, size: 14, anchor: .end)
    var x = FigureLayout.margin
    if let card = moment.race.surface.card {
      figure.text(card.name, at: DotPoint(x: x, y: baseline), look.strong, size: 18, isBold: true)
      x += StrokeFont.room(for: card.name, size: 18, isBold: true) + 14
    }
    let room = right - StrokeFont.room(for: step, size: 14) - 18 - x
    let conditions = TitleLine.conditions(
      of: moment.race.setup, Look(charset: .braille, theme: .plain, lexicon: look.lexicon))
    let words = moment.texts.formula + conditions.map { "   " + $0 }.joined()
    figure.text(Self.cut(words, width: room), at: DotPoint(x: x, y: baseline), look.text, size: 14)
  }

  /// A text as far as there is room for it.
  private static func cut(_ text: String, width: Double) -> String {
    guard StrokeFont.room(for: text, size: 14) > width else { return text }
    var text = text
    while !text.isEmpty, StrokeFont.room(for: text + .ellipsis, size: 14) > width { text.removeLast() }
    return text + .ellipsis
  }
}
