import Canvas
import Simulation
import Words

/// The names of the entrants on plates beside their heads, and at the border where one has left the map.
enum NameTags: Overlay {
  static let card = OverlayCard(name: "names", phrase: "the names of the optimizers", key: "N")

  /// With more entrants names would cover the map.
  private static let most = 6
  private static let smallest = Size(columns: 50, rows: 14)

  /// Whether there are few enough entrants, on a picture that is large enough for their names.
  static func hasRoom(_ moment: Moment, in size: Size) -> Bool {
    moment.visible.count <= most && size.columns >= smallest.columns && size.rows >= smallest.rows
  }

  static func draw(_ moment: Moment, on pen: inout Pen) {
    banners(moment, on: &pen)
    let size = moment.layout.map.size
    guard hasRoom(moment, in: size) else { return }
    let heads = moment.visible.compactMap { index in
      moment.projection.cell(of: moment.runs[index].point).map { TagHead(entrant: index, cell: $0) }
    }
    let tags = heads.map { Tag(head: $0, text: " \(moment.runs[$0.entrant].entrant.name) ") }
    for tag in TagLayout(size, heads.map(\.cell)).placed(tags) { draw(tag, moment, on: &pen) }
  }

  private static func draw(_ tag: PlacedTag, _ moment: Moment, on pen: inout Pen) {
    let badge = moment.badges[tag.head.entrant]
    // Away from its head a tag says whose it is by the sign, too.
    let text = tag.isBeside ? tag.text : " \(badge.sign)" + tag.text
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      let cell = Position(column: tag.column + offset, row: tag.row)
      pen.tag(scalar, in: cell, moment, ink: badge.ink)
    }
  }

  /// What a class must not miss: who has left the map, where, and how far.
  static func banners(_ moment: Moment, on pen: inout Pen) {
    var rows: Set<Int> = []
    for index in moment.visible {
      guard let edge = moment.projection.edge(towards: moment.paths[index].last) else { continue }
      let (point, badge) = (moment.paths[index].last, moment.badges[index])
      let axis = edge.way == .left || edge.way == .right || moment.race.surface.dimension == 1 ? 0 : 1
      let value = NumberText.significant(point[axis], digits: 3)
      let name = moment.runs[index].entrant.name
      let signs = "\(badge.sign)\(pen.charset.arrow(edge.way))"
      let place = "\(moment.texts.parameters[axis]) = \(value)"
      let area = moment.layout.map
      let sentence: Phrase = "\(signs) \(name) has left the map: \(place)"
      let hasRoom = pen.width(of: sentence) + 2 <= area.columns
      let words = hasRoom ? sentence : Phrase(verbatim: "\(signs) \(name): \(place)")
      let width = min(area.columns, pen.width(of: words) + 2)
      var row = edge.cell.row
      while rows.contains(row), row + 1 < area.rows { row += 1 }
      rows.insert(row)
      let column = max(0, min(area.columns - width, edge.cell.column - width / 2))
      let style = pen.bannerStyle(badge.ink)
      pen.draw {
        $0.fill(
          Rectangle(column: area.column + column, row: area.row + row, columns: width, rows: 1), with: Cell(" ", style))
      }
      pen.write(words, fitting: width - 2, area.column + column + 1, area.row + row, style)
    }
  }
}

extension Pen {
  /// Puts a letter of a name on a plate on a cell of the map.
  fileprivate mutating func tag(_ scalar: Unicode.Scalar, in cell: Position, _ moment: Moment, ink: Color) {
    let area = moment.layout.map
    let style = Style(ink: ink, ground: theme.plate, theme.emphasis)
    draw { $0[area.column + cell.column, area.row + cell.row] = Cell(scalar, style) }
  }

  /// Words on a ground of an entrant's colour.
  fileprivate func bannerStyle(_ color: Color) -> Style {
    switch theme.depth {
    case .none: Style(theme.emphasis.union(.reverse))
    case .full, .direct: Style(ink: .palette(color.isBright ? 16 : 231), ground: color, .bold)
    case .eight, .sixteen: Style(ink: .palette(0), ground: color)
    }
  }
}
