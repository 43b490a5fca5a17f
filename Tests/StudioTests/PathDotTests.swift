import Canvas
import Simulation
import Testing

@testable import Studio

/// Paths are the only thing on the map that a class follows with its eyes: nothing of them may be lost.
@Suite struct PathDotTests {
  private static let looks: [Look] = ["dark", "light", "viridis"].flatMap { name in
    [ColorDepth.full, .eight].compactMap { depth in
      Theme(named: name, depth: depth).map { Look(charset: .braille, theme: $0) }
    }
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 36), (200, 60), (300, 100)], [Stroke.bold, .fine])
  func `no dot of any path is lost, at any size`(size: (columns: Int, rows: Int), stroke: Stroke) throws {
    for surface in ["bowl", "himmelblau", "rosenbrock", "rastrigin", "peaks"] {
      for var look in Self.looks {
        look.stroke = stroke
        var model = try Model.racing(
          on: surface, ["sgd", "momentum", "adagrad", "adam", "nesterov", "lion"], columns: size.columns,
          rows: size.rows)
        model.look = look
        model.advance(to: 60)
        #expect(lostDots(model) == 0, "\(surface) in \(look.theme.name) \(look.theme.depth)")
      }
    }
  }

  /// How many dots of paths show the map instead of a path.
  private func lostDots(_ model: Model) -> Int {
    var stage = Stage()
    let moment = stage.moment(of: model)
    var pen = Pen(model.size, model.look)
    let area = moment.layout.map
    pen.draw { $0.draw(moment.scene.ground.frame, column: area.column, row: area.row) }
    PathLines.draw(moment, on: &pen)
    return moment.paths.map { path in
      let grid = path.grid
      var lost = 0
      for y in 0..<grid.height {
        for x in 0..<grid.width where grid[Dot(x: x, y: y)] {
          let place = (x / grid.marker.dotsAcross, y / grid.marker.dotsDown)
          let cell = pen.frame[area.column + place.0, area.row + place.1]
          // What the cell shows at the dot: its ink where the character has it, else its ground.
          let one = dot(x % grid.marker.dotsAcross, y % grid.marker.dotsDown, grid.marker)
          let isInk = shown(cell.scalar, grid.marker) & one != 0
          let color = isInk ? cell.style.ink : cell.style.ground
          if !moment.badges.contains(where: { [$0.ink, $0.otherInk].contains(color) }) { lost += 1 }
        }
      }
      return lost
    }.reduce(0, +)
  }

  private func dot(_ x: Int, _ y: Int, _ marker: Marker) -> Int { 1 << (y * marker.dotsAcross + x) }

  /// The dots of a character, found by drawing every pattern.
  private func shown(_ scalar: Unicode.Scalar, _ marker: Marker) -> Int {
    Self.patterns[marker.name]?[scalar] ?? 0
  }

  private static let patterns: [String: [Unicode.Scalar: Int]] = {
    var tables: [String: [Unicode.Scalar: Int]] = [:]
    for marker in [Marker.quadrant, .braille] {
      for pattern in 1..<(1 << (marker.dotsAcross * marker.dotsDown)) {
        var grid = DotGrid(Size(columns: 1, rows: 1), marker: marker)
        for bit in 0..<8 where pattern >> bit & 1 == 1 {
          grid.set(Dot(x: bit % marker.dotsAcross, y: bit / marker.dotsAcross))
        }
        if let scalar = grid.character(column: 0, row: 0) { tables[marker.name, default: [:]][scalar] = pattern }
      }
    }
    return tables
  }()
}
