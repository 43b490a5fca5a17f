import Canvas
import Simulation
import Words

/// The top line: what, which step, how fast, what state. Where there is no room for all of it, the name of the surface and
/// then the speed give way to the formula, the schedule and the noise.
enum TitleLine {
  /// A formula cut shorter than this says nothing.
  private static let leastFormula = 12

  /// - Parameter isPicture: Whether it is printed: then there is no speed and no state.
  static func draw(_ moment: Moment, isPicture: Bool, on pen: inout Pen) {
    let (model, theme, look) = (moment.model, pen.theme, pen.look)
    let formula = pen.charset.text(moment.texts.formula)
    let reach = !isPicture && model.reach == .fromHere ? [pen.text("α from here on")] : []
    let conditions = (conditions(of: moment.race.setup, look) + reach).joined(separator: "  ")
    let name = moment.race.surface.card?.name
    let step = "\(model.race.step)"
    let words: Phrase = "step \(step)"
    let state = isPicture ? nil : state(of: model, theme)
    let stateWidth = state.map { pen.width(of: $0.phrase) + 3 } ?? 0
    let speedWidth =
      isPicture || pen.size.columns < 60 ? 0 : look.charset.text(pen.text(model.speed.text)).cellWidth + 3
    let stepWidth = pen.width(of: words) + 2

    // What is left for the words at the left, from the most to the least at the right.
    let whole = pen.size.columns - 2 - stateWidth - stepWidth
    let conditionWidth = conditions.isEmpty ? 0 : conditions.cellWidth + 2
    let nameWidth = name.map { $0.cellWidth + 2 } ?? 0
    let needed = conditionWidth + formula.cellWidth
    var (hasName, hasSpeed) = (nameWidth > 0, speedWidth > 0)
    if hasName, hasSpeed, whole - speedWidth - nameWidth < needed {
      // A formula too long in any case leaves the name where it is.
      if whole - speedWidth >= needed {
        hasName = false
      } else if whole - nameWidth >= needed || whole < needed {
        hasSpeed = conditions.isEmpty && whole - speedWidth - nameWidth >= leastFormula
      } else {
        (hasName, hasSpeed) = (false, false)
      }
    }

    var left = pen.size.columns - 1
    if let state { left = pen.write(state.phrase, before: left, 0, state.style) - 3 }
    if hasSpeed { left = pen.write(model.speed.text, before: left, 0, theme.quiet) - 3 }
    left -= pen.width(of: words)
    pen.write(words, emphasizing: step, theme.loud, left, 0, theme.quiet)
    left -= 2
    var column = 1
    if hasName, let name { column = pen.write(text: name, column, 0, theme.loud, limit: left - column) + 2 }
    let hasConditions = !conditions.isEmpty && left - column >= conditions.cellWidth
    let room = left - column - (hasConditions ? conditionWidth : 0)
    var width = 0
    if room >= min(leastFormula, formula.cellWidth) {
      width = min(room, formula.cellWidth)
      pen.write(text: moment.texts.formula, fitting: width, column, 0, theme.text)
      width += 2
    }
    if hasConditions { pen.write(text: conditions, column + width, 0, theme.quiet) }
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

  private static func state(of model: Model, _ theme: Theme) -> (phrase: Phrase, style: Style) {
    let charset = model.look.charset
    func style(_ ink: Color) -> Style { Style(ink: ink, ground: theme.ground, theme.emphasis) }
    if model.isRunning { return ("\(charset.play) running", style(theme.good)) }
    if model.race.step < model.race.end { return ("\(charset.back) of \(model.race.end)", style(theme.bad)) }
    if model.hasFinished { return ("\(charset.done) finished", style(theme.strong)) }
    return ("\(charset.pause) paused", style(theme.bad))
  }
}
