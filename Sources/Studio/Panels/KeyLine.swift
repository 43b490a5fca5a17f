import Canvas

/// The keys, as many as fit, or what a key has just done.
enum KeyLine {
  static func draw(_ model: Model, row: Int, on pen: inout Pen) {
    let isMapAlone = model.layout.isMapAlone
    if let notice = model.notice {
      if isMapAlone {
        pen.draw {
          $0.fill(
            Rectangle(column: 0, row: row, columns: $0.size.columns, rows: 1), with: Cell(" ", model.look.theme.text))
        }
      }
      pen.write(notice, fitting: pen.size.columns - 2, 1, row, pen.theme.loud)
      return
    }
    if case .placing = model.mode {
      draw(KeyBar.placing, row: row, on: &pen)
    } else if !isMapAlone {
      let state = KeyBar.State(isPlaying: model.isPlaying, turnsAll: model.turnsAll, reach: model.reach)
      draw(KeyBar.racing(state), row: row, on: &pen)
    }
  }

  /// Key caps with their words, as many as fit.
  static func draw(_ items: [KeyBar.Item], row: Int, on pen: inout Pen) {
    var column = 1
    for item in KeyBar.fitting(items, columns: pen.size.columns, pen.look) {
      column = pen.write(text: " \(item.cap) ", column, row, pen.theme.keyCap) + 1
      column = pen.write(item.word, column, row, pen.theme.text) + 2
    }
  }
}
