import Canvas
import Simulation
import Words

/// The top line: what, which step, how fast, what state.
enum TitleLine {
  /// - Parameter isPicture: Whether it is printed: then there is no speed and no state.
  static func draw(_ moment: Moment, isPicture: Bool, on pen: inout Pen) {
    let (model, theme) = (moment.model, pen.theme)
    var left = pen.size.columns - 1
    if !isPicture {
      let (state, style) = state(of: model, theme)
      left = pen.write(state, before: left, 0, style) - 3
      if pen.size.columns >= 60 { left = pen.write(model.speed.text, before: left, 0, theme.quiet) - 3 }
    }
    let step = "\(model.race.step)"
    let words: Phrase = "step \(step)"
    left -= pen.width(of: words)
    pen.write(words, emphasizing: step, theme.loud, left, 0, theme.quiet)
    left -= 2
    let surface = model.race.surface
    var column = 1
    if let card = surface.card { column = pen.write(text: card.name, column, 0, theme.loud, limit: left - column) + 2 }
    let reach = !isPicture && model.reach == .fromHere ? [pen.text("α from here on")] : []
    let conditions = (conditions(of: moment.race.setup, pen.look) + reach).joined(separator: "  ")
    let room = left - column - (conditions.isEmpty ? 0 : conditions.cellWidth + 2)
    guard room >= 12 else { return }
    let width = min(room, pen.charset.text(moment.texts.formula).cellWidth)
    pen.write(text: moment.texts.formula, fitting: width, column, 0, theme.text)
    if !conditions.isEmpty { pen.write(text: conditions, column + width + 2, 0, theme.quiet) }
  }

  /// Under which conditions it runs: the schedule of the rates and the noise on the gradients, where there are any.
  static func conditions(of setup: RaceSetup, _ look: Look) -> [String] {
    var schedules: [String] = []
    for entrant in setup.entrants {
      if let name = entrant.plan?.kind.name, !schedules.contains(name) { schedules.append(name) }
    }
    let named = schedules.isEmpty ? nil : look.text("schedule \(schedules.joined(separator: ", "))")
    let noise = setup.noise > 0 ? look.text("noise \(NumberText.shortest(setup.noise))") : nil
    return [named, noise].compactMap { $0 }
  }

  private static func state(of model: Model, _ theme: Theme) -> (Phrase, Style) {
    let charset = model.look.charset
    func style(_ ink: Color) -> Style { Style(ink: ink, ground: theme.ground, theme.emphasis) }
    if model.isRunning { return ("\(charset.play) running", style(theme.good)) }
    if model.race.step < model.race.end { return ("\(charset.back) of \(model.race.end)", style(theme.bad)) }
    if model.hasFinished { return ("\(charset.done) finished", style(theme.strong)) }
    return ("\(charset.pause) paused", style(theme.bad))
  }
}
