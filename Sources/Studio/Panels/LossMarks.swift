import Canvas
import Simulation
import Words

/// The knobs turned in mid-run, as marks on the axis of the losses: `▴α 0.7` under the step at which it was turned, the
/// knob and its value where there is room for them.
enum LossMarks {
  /// - Parameter axis: The row of the axis, as wide as the curves.
  static func draw(_ moment: Moment, _ viewport: Viewport, axis: Rectangle, on pen: inout Pen) {
    var marked: Set<Int> = []
    for index in moment.visible.reversed() {
      for turn in moment.race.timelines[index].turns.reversed() where turn.step <= moment.race.end {
        guard let column = viewport.column(Double(turn.step)), marked.insert(column).inserted else { continue }
        let ink = Style(ink: moment.badges[index].ink, ground: pen.theme.ground, pen.theme.emphasis)
        mark(text(of: turn, moment.race), column, axis, ink, on: &pen)
      }
    }
  }

  /// The knobs that were turned at a step, with their values: `α 0.7`.
  static func texts(of index: Int, at step: Int, in race: Race) -> [String] {
    race.timelines[index].turns.filter { $0.step == step }.map { text(of: $0, race) }
  }

  private static func text(of turn: Turn, _ race: Race) -> String {
    let entrant = race.runs.first { $0.entrant.name == turn.entrant }?.entrant
    let knob = entrant.flatMap { entrant in Entrant.knobs(of: entrant.method).first { $0.name == turn.knob } }
    return "\(knob?.symbol ?? turn.knob) \(knob?.range.text(for: turn.value) ?? NumberText.shortest(turn.value))"
  }

  private static func mark(_ text: String, _ column: Int, _ axis: Rectangle, _ style: Style, on pen: inout Pen) {
    let row = Array(pen.frame.row(axis.row)[...].dropFirst(axis.column).prefix(axis.columns))
    guard row.indices.contains(column) else { return }
    // A number of the axis with a sign in it would be another number: it goes.
    var (first, last) = (column, column)
    while first >= 0, row[first].scalar != " " { first -= 1 }
    while last < row.count, row[last].scalar != " " { last += 1 }
    for place in first + 1..<max(first + 1, last) {
      pen.write(text: " ", axis.column + place, axis.row, pen.theme.quiet)
    }
    let words = pen.charset.text(text)
    let end = column + 1 + words.cellWidth
    let isFree = end < row.count && row[max(last, column)..<min(row.count, end + 1)].allSatisfy { $0.scalar == " " }
    pen.write(text: "▴" + (isFree ? text : ""), axis.column + column, axis.row, style, limit: axis.columns - column)
  }
}
