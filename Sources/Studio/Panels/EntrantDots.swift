import Canvas

extension Pen {
  /// Whether paths are made of letters: where dots could not tell them apart.
  var hasLetterPaths: Bool { charset.isASCII || theme.depth == .none }

  /// Draws the dots of an entrant's line so that it is told from the others: by ink, or by its letters.
  mutating func draw(_ grid: DotGrid, as badge: Badge, in area: Rectangle) {
    if hasLetterPaths { return letter(grid, badge, in: area) }
    draw { $0.draw(grid, column: area.column, row: area.row, ink: badge.ink) }
  }

  /// Writes the letters of an entrant's name, one after the other, into the cells of its line.
  mutating func letter(_ grid: DotGrid, _ badge: Badge, in area: Rectangle) {
    for row in 0..<area.rows {
      for column in 0..<area.columns where grid.character(column: column, row: row) != nil {
        let letter = badge.trail[(column + row) % badge.trail.count]
        mark(letter, area.column + column, area.row + row, ink: badge.ink, theme.emphasis)
      }
    }
  }

  /// Blanks the map beside letters, so that they stand out from the signs of its bands.
  mutating func clearBesideLetters(of grids: [DotGrid], in area: Rectangle) {
    guard charset.isASCII, !theme.hasBands else { return }
    func isLetter(_ column: Int, _ row: Int) -> Bool {
      grids.contains { $0.character(column: column, row: row) != nil }
    }
    for row in 0..<area.rows {
      for column in 0..<area.columns where !isLetter(column, row) {
        guard isLetter(column - 1, row) || isLetter(column + 1, row) else { continue }
        mark(" ", area.column + column, area.row + row, ink: theme.ink)
      }
    }
  }
}
