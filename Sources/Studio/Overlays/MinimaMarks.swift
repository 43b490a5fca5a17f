import Canvas
import Simulation

/// The minima over the paths: the lowest ones, and the false ones. Where there are many, a false one is a dot until
/// somebody sits on it.
enum MinimaMarks: Overlay {
  static let card = OverlayCard(name: "minima", phrase: "the minima", key: "m")

  /// More false minima than these are dots.
  static let mostCrosses = 12

  static func draw(_ moment: Moment, on pen: inout Pen) {
    let isCrowded = moment.markedMinima.count { !$0.isGlobal } > mostCrosses
    for (cell, sign) in moment.minimumSigns(pen.charset) {
      let isLowest = sign == pen.charset.lowest
      let (shown, ink) =
        isLowest ? (sign, pen.theme.strong) : (isCrowded ? pen.charset.dot : sign, pen.theme.ink)
      pen.put(shown, in: cell, moment, ink: pen.ink(ink, over: cell, moment))
    }
  }
}

extension Moment {
  /// The cells of the marked minima and their signs; the lowest one wins a shared cell.
  func minimumSigns(_ charset: Charset) -> [Position: Unicode.Scalar] {
    guard model.isShown(MinimaMarks.card) else { return [:] }
    var signs: [Position: Unicode.Scalar] = [:]
    for minimum in markedMinima.reversed() {
      guard let cell = projection.cell(of: minimum.point) else { continue }
      signs[cell] = minimum.isGlobal ? charset.lowest : charset.minimum
    }
    return signs
  }
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
