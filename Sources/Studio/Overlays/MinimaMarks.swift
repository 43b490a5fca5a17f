import Canvas
import Simulation

/// The minima over the paths: the lowest ones, and the false ones. Where there are many, a false one is a dot until
/// somebody sits on it.
enum MinimaMarks: Overlay {
  static let card = OverlayCard(name: "minima", phrase: "the minima", key: "m")

  /// More false minima than these are dots.
  static let mostCrosses = 12

  static func draw(_ moment: Moment, on pen: inout Pen) {
    for (cell, sign) in moment.minimumSigns {
      let isLowest = sign == pen.charset.lowest
      let ink = isLowest ? pen.theme.strong : pen.theme.ink
      pen.put(isLowest ? sign : falseSign(moment), in: cell, moment, ink: pen.ink(ink, over: cell, moment))
    }
  }

  static func legend(_ moment: Moment) -> [LegendEntry] {
    let lowest = moment.model.look.charset.lowest
    let minima = moment.markedMinima
    return (minima.contains(where: \.isGlobal) ? [LegendEntry(String(lowest), "lowest")] : [])
      + (minima.contains { !$0.isGlobal } ? [LegendEntry(String(falseSign(moment)), "false")] : [])
  }

  /// The cells of minima and their signs, as far as they are shown.
  static func signs(
    of minima: [Minimum], in model: Model, through projection: Projection
  ) -> [Position: Unicode.Scalar] {
    guard model.isShown(card) else { return [:] }
    var signs: [Position: Unicode.Scalar] = [:]
    for minimum in minima.reversed() {
      guard let cell = projection.cell(of: minimum.point) else { continue }
      signs[cell] = minimum.isGlobal ? model.look.charset.lowest : model.look.charset.minimum
    }
    return signs
  }

  /// The sign of a false minimum on which nobody sits.
  static func falseSign(_ moment: Moment) -> Unicode.Scalar {
    let charset = moment.model.look.charset
    return moment.isCrowded ? charset.dot : charset.minimum
  }
}

extension Moment {
  /// Whether there are so many false minima that their crosses would be all that is seen: then they are dots, and
  /// crosses only where somebody sits.
  var isCrowded: Bool { markedMinima.count { !$0.isGlobal } > MinimaMarks.mostCrosses }

}

extension Pen {
  /// An ink that can be read on a cell of the map: black on bright ones.
  fileprivate func ink(_ ink: Color, over cell: Position, _ moment: Moment) -> Color {
    let area = moment.layout.map
    let ground = frame[area.column + cell.column, area.row + cell.row].style.ground
    guard theme.depth >= .full, ground.isBright == ink.isBright else { return ink }
    return .palette(ground.isBright ? 16 : 231)
  }
}
