import Canvas

/// The ways that the entrants have gone.
enum PathLines: Overlay {
  static let card = OverlayCard(name: "paths", phrase: "the paths of the optimizers", key: "k")

  static func draw(_ moment: Moment, on pen: inout Pen) {
    let chosen = moment.model.chosen
    // The chosen one first, then the path that covers the fewest cells, so that no zig-zag buries one that crosses it.
    let covered = moment.visible.map { (index: $0, cells: $0 == chosen ? 0 : moment.paths[$0].grid.touchedCells) }
    let paths = covered.sorted { $0.cells < $1.cells }.map(\.index)
    let area = moment.layout.map
    if pen.hasLetterPaths {
      for index in paths.reversed() { pen.letter(moment.paths[index].grid, moment.badges[index], in: area) }
      pen.clearBesideLetters(of: paths.map { moment.paths[$0].grid }, in: area)
    } else {
      let layers = paths.map { index in
        DotLayer(moment.paths[index].grid) { moment.badges[index].ink(on: $0) }
      }
      pen.draw { $0.draw(layers, column: area.column, row: area.row) }
    }
  }
}
