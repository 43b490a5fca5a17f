import Canvas

/// The runs as they were before a rate was turned, under those of now.
enum GhostPaths: Overlay {
  static let card = OverlayCard(name: "ghosts", phrase: "the ghosts: runs before a rate was turned", key: "y")

  static func draw(_ moment: Moment, on pen: inout Pen) {
    for ghost in moment.ghosts {
      pen.draw(ghost: ghost.path.grid, in: moment.layout.map)
      pen.put(moment.badges[ghost.index].sign, at: ghost.run.point, moment, ink: pen.theme.faint)
    }
  }
}

extension Pen {
  /// Draws a line that has been: faint where there are greys, and else, so that it is told from the lines of now without
  /// them, as one small sign for each cell.
  mutating func draw(ghost grid: DotGrid, in area: Rectangle) {
    let ink = theme.faint
    if theme.depth == .full && !charset.isASCII {
      return draw { $0.draw(grid, column: area.column, row: area.row, ink: ink) }
    }
    for row in 0..<area.rows {
      for column in 0..<area.columns where grid.character(column: column, row: row) != nil {
        mark(charset.ghost, area.column + column, area.row + row, ink: ink)
      }
    }
  }
}
