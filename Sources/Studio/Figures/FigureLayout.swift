import Canvas

/// Where the parts of a figure stand, in points. A cell of the size that was asked for is 10 wide and 20 high; a map that
/// is lower than its room, because circles are round on it, makes the figure lower.
struct FigureLayout {
  /// The whole.
  let width, height: Double
  /// The map, or the curve where there is one parameter.
  let map: PlotBox
  /// The derivative below the curve.
  let slope: PlotBox?
  /// Where the table of the race begins, and how wide it is; nil where there is no room for it.
  let table: (left: Double, top: Double, width: Double)?
  /// How many entrants the table has room for.
  let tableRows: Int
  /// The curves of the losses.
  let losses: PlotBox?
  /// The line on which the signs are explained.
  let legend: Double

  static let margin = 18.0
  static let rowHeight = 21.0
  private static let top = 58.0
  private static let gutter = 52.0
  /// What stands below the map: the numbers of its axis, the signs.
  private static let below = 62.0

  init(_ moment: Moment) {
    let size = moment.model.size
    width = 10 * Double(size.columns)
    let most = 20 * Double(size.rows)
    let isWide = width >= 660
    let side = isWide ? min(470, max(330, 0.38 * width)) : 0
    let mapWidth = width - Self.gutter - Self.margin - (isWide ? side + 22 : 0)
    let room = max(80, most - Self.top - Self.below)
    let isFlat = moment.race.surface.dimension == 2
    let mapHeight = isFlat ? Self.height(of: moment.model.window, width: mapWidth, room: room) : room
    height = max(min(most, isWide ? 380 : 0), Self.top + mapHeight + Self.below)
    let viewport = moment.projection.viewport
    let (rangeX, rangeY) = (moment.model.window.x, moment.model.window.y ?? viewport.y)
    let bottom = height - Self.below
    func box(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>, top: Double, bottom: Double) -> PlotBox {
      PlotBox(x: x, y: y, left: Self.gutter, top: top, width: mapWidth, height: bottom - top)
    }
    if isFlat {
      map = box(rangeX, rangeY, top: Self.top, bottom: max(bottom, Self.top + 40))
      slope = nil
    } else {
      let cut = Self.top + (bottom - Self.top) * 0.64
      map = box(rangeX, rangeY, top: Self.top, bottom: cut - 14)
      slope = moment.slopeRange.map { box(rangeX, $0, top: cut + 14, bottom: bottom) }
    }
    legend = height - 20
    guard isWide else {
      (table, losses, tableRows) = (nil, nil, 0)
      return
    }
    let left = width - side - Self.margin + 8
    let rows = min(moment.runs.count, max(1, Int((height - Self.top - 190) / Self.rowHeight)))
    table = (left, Self.top, width - Self.margin - left)
    tableRows = rows
    let lossTop = Self.top + Self.rowHeight * Double(rows + 1) + 46
    losses = PlotBox(
      x: 0...1, y: 0...1, left: left + 44, top: lossTop, width: width - Self.margin - left - 44 - 92,
      height: max(60, bottom - lossTop))
  }

  /// How high a map is on which circles are round, unless that would leave most of its room empty.
  private static func height(of window: Window, width: Double, room: Double) -> Double {
    guard let y = window.y else { return room }
    let height = width * (y.upperBound - y.lowerBound) / (window.x.upperBound - window.x.lowerBound)
    return height.isFinite && height <= room && height >= room / 3 ? height : room
  }
}

extension Moment {
  /// The heights that a plot of the derivative shows; nil where there are two parameters.
  var slopeRange: ClosedRange<Double>? {
    guard race.surface.dimension == 1 else { return nil }
    let field = race.surface.field
    return CurveRange.fitted(model.sight(layout.map.size), including: [0]) { x in field.gradient(at: [x, 0]).x }
  }
}
