import Canvas
import Simulation
import Words

/// The one line that stands for table and arithmetic on a small screen.
enum StatusLine {
  static func draw(_ moment: Moment, row: Int, on pen: inout Pen) {
    let chosen = moment.model.chosen
    let run = moment.chosen
    let ink = Style(ink: moment.badges[chosen].ink, ground: pen.theme.ground, pen.theme.emphasis)
    var column = pen.write(text: "\(moment.badges[chosen].sign) \(run.entrant.name)", 1, row, ink) + 1
    let rate = NumberText.significant(moment.rates[chosen], digits: 3)
    let loss = NumberText.plain(run.loss)
    let words: Phrase = "α \(rate) loss \(loss) \(moment.outcomes[chosen].label)"
    pen.write(words, fitting: pen.size.columns - column - 1, column, row, pen.theme.text)
    column += pen.width(of: words) + 2
    if let ghost = moment.ghosts.first(where: { $0.index == chosen }) {
      let rate = NumberText.significant(ghost.timeline.shownRate(at: ghost.run), digits: 3)
      let before: Phrase = "before: α \(rate) loss \(NumberText.plain(ghost.run.loss))"
      pen.write(before, fitting: pen.size.columns - column - 1, column, row, pen.theme.quiet)
      column += pen.width(of: before) + 2
    }
    guard pen.size.columns - column > 30 else { return }
    let width = pen.size.columns - column - 1
    let sentence = Arithmetic(moment.explanations, of: moment.texts.parameters, pen.charset, width: width).sentence
    pen.write(text: sentence, fitting: width, column, row, pen.theme.quiet)
  }
}
