import Canvas
import Simulation

/// The saddles and the maxima, as far as they have been found: where the slope is zero too, and nobody stays.
enum StationaryMarks: Overlay {
  static let card = OverlayCard(
    name: "stationary", phrase: "the saddles and the maxima", key: "M", isUsual: { _ in false })

  static func draw(_ moment: Moment, on pen: inout Pen) {
    for point in moment.model.stationary {
      let sign = point.kind == .saddle ? pen.charset.saddle : pen.charset.maximum
      pen.put(sign, at: point.point, moment, ink: pen.theme.ink)
    }
  }

  static func legend(_ moment: Moment) -> [LegendEntry] {
    let charset = moment.model.look.charset
    let kinds = Set(moment.model.stationary.map(\.kind))
    return (kinds.contains(.saddle) ? [LegendEntry(String(charset.saddle), "saddle")] : [])
      + (kinds.contains(.maximum) ? [LegendEntry(String(charset.maximum), "maximum")] : [])
  }
}
