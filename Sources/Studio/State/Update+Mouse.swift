import Canvas
import Simulation

extension Model {
  /// Takes in what the mouse does: a click on the map, that is a press and a release on one cell, starts there; a drag
  /// moves the map or turns the relief, and the wheel zooms at the pointer. On the losses it looks at other steps.
  mutating func handle(_ mouse: Mouse) -> [Effect] {
    guard !isTooSmall else { return [] }
    let place = Position(column: mouse.column, row: mouse.row)
    switch (mode, mouse.action) {
    case (.racing, _), (.placing, _): return point(mouse.action, place)
    case (.help, .press), (.quoting, .press): mode = .racing
    case (.editing(let editor), _): edit(mouse.action, place, editor)
    case (.picking(let picker), _): return pick(mouse.action, place, picker)
    case (.help, _), (.quoting, _), (.typing, _): break
    }
    return []
  }

  private mutating func point(_ action: Mouse.Action, _ place: Position) -> [Effect] {
    let layout = layout
    let isOnMap = layout.map.contains(column: place.column, row: place.row)
    if scrub(action, place, layout.losses) || scroll(action, place, layout.arithmetic) { return [] }
    switch action {
    case .press:
      grip = isOnMap ? Grip(start: place, place: place) : nil
      if !isOnMap { press(place, layout) }
    case .drag: drag(to: place, layout.map)
    case .release:
      defer { grip = nil }
      guard let grip, !grip.hasMoved, grip.start == place else { return [] }
      // Beside a relief there is no ground.
      guard let point = point(at: place, in: layout.map) else { return [] }
      mode = .racing
      return start(at: point)
    case .wheelUp where isOnMap: zoom(by: 1 / 1.25, around: point(at: place, in: layout.map) ?? window.center)
    case .wheelDown where isOnMap: zoom(by: 1.25, around: point(at: place, in: layout.map) ?? window.center)
    case .wheelUp, .wheelDown: break
    }
    return []
  }

  /// The point of the surface in the middle of a cell of the screen; nil where none is seen.
  private func point(at place: Position, in map: Rectangle) -> Point? {
    let cell = Position(column: place.column - map.column, row: place.row - map.row)
    return view.projection(of: sight(map.size)).point(at: cell)
  }

  private mutating func drag(to place: Position, _ map: Rectangle) {
    guard var grip, grip.place != place else { return }
    let columns = Double(grip.place.column - place.column) / Double(max(1, map.columns))
    let rows = Double(place.row - grip.place.row) / Double(max(1, map.rows))
    if view.card.isSpatial {
      pose = pose.turned(yaw: 120 * columns, tilt: 90 * rows)
    } else {
      pan(by: Point(columns, rows))
    }
    grip.place = place
    grip.hasMoved = true
    self.grip = grip
  }

  /// A press on the table chooses.
  private mutating func press(_ place: Position, _ layout: Layout) {
    guard let table = layout.table, table.contains(column: place.column, row: place.row) else { return }
    let order = race.order
    let shown = RaceTable.places(order, chosen: chosen, room: layout.tableRoom)
    let line =
      layout.isStacked
      ? 2 * (place.row - table.row) + BriefTable.half(of: place.column, in: table) : place.row - table.row - 1
    let entrants = shown.map { order[$0] }
    let lines =
      layout.isStacked ? entrants : RaceTable.lines(entrants, shownGhosts.map(\.index), rows: table.rows)
    if lines.indices.contains(line) { chosen = lines[line] }
  }
}

/// The mouse with its button down on the map.
struct Grip: Sendable, Hashable {
  /// The cell where it went down.
  let start: Position
  /// The cell where it is.
  var place: Position
  /// Whether it has been on another cell since.
  var hasMoved = false
}
