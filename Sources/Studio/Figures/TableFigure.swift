import Canvas
import Simulation
import Words

/// The standings of a race as a table: place, sign, name, rate, loss, outcome.
struct TableFigure {
  let moment: Moment
  let look: FigureLook
  let inks: [Ink]

  func draw(left: Double, top: Double, width: Double, rows: Int, on figure: inout Figure) {
    let (rate, loss, outcome) = (left + 0.43 * width, left + 0.64 * width, left + 0.68 * width)
    func head(_ phrase: Phrase, _ x: Double, _ anchor: Figure.Anchor) {
      figure.text(look.lexicon.text(phrase), at: DotPoint(x: x, y: top + 10), look.faint, size: 11, anchor: anchor)
    }
    head("optimizer", left + 38, .start)
    figure.text("α", at: DotPoint(x: rate, y: top + 10), look.faint, size: 11, anchor: .end)
    head("loss", loss, .end)
    head("outcome", outcome, .start)
    figure.line([DotPoint(x: left, y: top + 16), DotPoint(x: left + width, y: top + 16)], look.fill, width: 1)
    let isCut = moment.order.count > rows
    for (row, index) in moment.order.prefix(isCut ? rows - 1 : rows).enumerated() {
      let y = top + 32 + FigureLayout.rowHeight * Double(row)
      let (run, isHidden) = (moment.runs[index], moment.model.hidden.contains(index))
      let (ink, text) = (isHidden ? look.faint : inks[index], isHidden ? look.faint : look.text)
      figure.text("\(row + 1)", at: DotPoint(x: left + 10, y: y), look.faint, size: 12, anchor: .end)
      figure.sign(moment.badges[index].sign, at: DotPoint(x: left + 24, y: y - 4.5), radius: 5, ink)
      figure.text(
        run.entrant.name, at: DotPoint(x: left + 38, y: y), ink, size: 13, isBold: index == moment.model.chosen)
      figure.text(
        number(NumberText.fitted(moment.rates[index], width: 7)), at: DotPoint(x: rate, y: y), text,
        size: 12,
        anchor: .end)
      figure.text(
        number(NumberText.significant(run.loss, digits: 4)), at: DotPoint(x: loss, y: y), text, size: 12, anchor: .end)
      let words = words(moment.outcomes[index], width: left + width - outcome)
      figure.text(
        words, at: DotPoint(x: outcome, y: y), isHidden ? look.faint : look.outcome(moment.outcomes[index]), size: 12)
    }
    guard isCut else { return }
    let y = top + 32 + FigureLayout.rowHeight * Double(rows - 1)
    let rest = look.lexicon.text("… \(moment.order.count - rows + 1) more")
    figure.text(rest, at: DotPoint(x: left + 38, y: y), look.faint, size: 12)
  }

  private func words(_ outcome: Outcome, width: Double) -> String {
    let label = look.lexicon.text(outcome.label)
    return StrokeFont.room(for: label, size: 12) <= width ? label : look.lexicon.text(outcome.shortLabel)
  }

  private func number(_ text: String) -> String { text.withMinus }
}
