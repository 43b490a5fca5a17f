import Canvas

/// The ways that the entrants have gone.
enum PathLines: Overlay {
  static let card = OverlayCard(name: "paths", phrase: "the paths of the optimizers", key: "k")

  static func draw(_ moment: Moment, on pen: inout Pen) {
    // The path that covers the fewest cells comes last, so that no zig-zag buries a path that crosses it.
    let covered = moment.visible.map { (index: $0, cells: moment.paths[$0].grid.touchedCells) }
    for path in covered.sorted(by: { $0.cells > $1.cells }) {
      pen.draw(moment.paths[path.index].grid, as: moment.badges[path.index], in: moment.layout.map)
    }
  }
}
