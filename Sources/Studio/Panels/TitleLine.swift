import Canvas
import Simulation

/// The top line: what, which step, how fast, what state.
enum TitleLine {
  /// - Parameter isPicture: Whether it is printed: then there is no speed and no state.
  static func draw(_ model: Model, isPicture: Bool, on pen: inout Pen) {
    let theme = pen.theme
    var left = pen.size.columns - 1
    if !isPicture {
      let (state, style) = state(of: model, theme)
      left = pen.write(state, before: left, 0, style) - 3
      if pen.size.columns >= 60 { left = pen.write(model.speed.text, before: left, 0, theme.quiet) - 3 }
    }
    let step = "\(model.race.step)"
    left = pen.write(step, before: left, 0, theme.loud) - 1
    left = pen.write("step", before: left, 0, theme.quiet) - 2
    let surface = model.race.surface
    var column = 1
    if let card = surface.card { column = pen.write(card.name, column, 0, theme.loud, limit: left - column) + 2 }
    let formula = "f(\(surface.dimension == 2 ? "x, y" : "x")) = \(surface.formula.description)"
    if left - column >= 12 { pen.write(formula, fitting: left - column, column, 0, theme.text) }
  }

  private static func state(of model: Model, _ theme: Theme) -> (String, Style) {
    let charset = model.look.charset
    func style(_ ink: Color) -> Style { Style(ink: ink, ground: theme.ground, .bold) }
    if model.isRunning { return ("\(charset.play) running", style(theme.good)) }
    if model.race.step < model.race.end { return ("\(charset.back) of \(model.race.end)", style(theme.bad)) }
    if model.hasFinished { return ("\(charset.done) finished", style(theme.strong)) }
    return ("\(charset.pause) paused", style(theme.bad))
  }
}
