import Canvas

extension Pen {
  /// Whether paths are made of letters: where dots could not tell them apart.
  var hasLetterPaths: Bool { charset.isASCII || theme.depth == .none }

  /// Draws the lines of entrants, the dots of all together where they share a cell, in the colour or the letters of the
  /// first one there, the chosen one's stronger.
  mutating func draw(
    _ lines: [(index: Int, grid: DotGrid)], _ moment: Moment, in area: Rectangle, ground: (Cell) -> Color
  ) {
    let (isLettered, emphasis) = (hasLetterPaths, theme.emphasis)
    draw { frame in
      frame.draw(merging: lines.map(\.grid), column: area.column, row: area.row) { first, place, scalar, former in
        let index = lines[first].index
        let badge = moment.badges[index]
        let letter = badge.trail[(place.column + place.row) % badge.trail.count]
        let isStrong = isLettered && index == moment.model.chosen
        return Cell(
          isLettered ? letter : scalar, Style(ink: badge.ink, ground: ground(former), isStrong ? emphasis : []))
      }
    }
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
