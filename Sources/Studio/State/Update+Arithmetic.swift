import Canvas
import Simulation

extension Model {
  /// How many rows a key goes: half of what a small panel shows, so that the eye finds its place again.
  static let arithmeticStride = 3

  /// The wheel over the arithmetic moves it; false where the mouse meant something else.
  mutating func scroll(_ action: Mouse.Action, _ place: Position, _ arithmetic: Rectangle?) -> Bool {
    guard let arithmetic, arithmetic.contains(column: place.column, row: place.row) else { return false }
    switch action {
    case .wheelUp: scrollArithmetic(by: -1)
    case .wheelDown: scrollArithmetic(by: 1)
    case .press, .drag, .release: return false
    }
    return true
  }

  /// Moves what is seen of the arithmetic, no farther than there are rows.
  mutating func scrollArithmetic(by count: Int) {
    guard let area = layout.arithmetic else { return }
    let rows = arithmeticRows(width: area.columns)
    let last = max(0, rows - ArithmeticPanel.room(self, rows: rows, in: area))
    arithmeticScroll = max(0, min(last, min(last, arithmeticScroll) + count))
  }

  private func arithmeticRows(width: Int) -> Int {
    var book = EquationBook()
    let explanations = race.explanations(of: chosen, at: explainedStep, reading: &book)
    let texts = SurfaceTexts(race.surface, look.charset)
    let arithmetic = Arithmetic(explanations, of: texts.parameters, look.charset, width: width)
    return (showsDetails ? arithmetic.rows : arithmetic.lastRows).count
  }
}
