import Canvas
import Simulation

/// Nothing but the isolines of a map, on the plain ground: paths have all the colour to themselves.
enum LinesView: View {
  static let card = ViewCard(name: "lines", phrase: "isolines alone", dimension: 2)

  static func projection(of sight: Sight) -> Projection { BandsView.projection(of: sight) }

  static func ground(of sight: Sight, through projection: Projection) -> Ground {
    let base = BandsView.ground(of: sight, through: projection)
    var frame = Frame(sight.size, filledWith: Cell(" ", sight.look.theme.text))
    if let isolines = base.isolines {
      frame.draw(isolines, column: 0, row: 0) { _ in sight.look.theme.measure(0.35) }
    }
    return Ground(frame: frame, bands: base.bands, isolines: base.isolines, isPlain: true)
  }
}
