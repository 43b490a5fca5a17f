import Canvas
import Simulation
import Words

/// The heights of the edges between bands, written on them along a ray from the lowest minimum.
enum LevelNumbers: Overlay {
  static let card = OverlayCard(name: "numbers", phrase: "the numbers of the heights", key: "C")

  static func draw(_ moment: Moment, on pen: inout Pen) {
    for number in moment.levelNumbers {
      let area = moment.layout.map
      // A number of which a path covers a part would be another one.
      guard pen.isFree(number.column..<(number.column + number.width), number.row, moment) else { continue }
      for (offset, scalar) in number.text.unicodeScalars.enumerated() {
        pen.number(scalar, area.column + number.column + offset, area.row + number.row)
      }
    }
  }

  /// The numbers of a scene, from its lowest minimum away from the start.
  static func numbers(of scene: Scene, from lowest: Point?, awayFrom start: Point) -> [LevelNumber] {
    guard let map = scene.ground.bands, let lowest, let middle = scene.projection.cell(of: lowest) else { return [] }
    let start = scene.projection.cell(of: start) ?? Position(column: 0, row: 0)
    let texts = map.levels.values.map { scene.look.charset.text(NumberText.significant($0, digits: 6)) }
    return numbers(on: map, texts, from: middle, awayFrom: start)
  }

  /// The numbers along the ray away from the start; where it sees few edges, along the one that sees the most.
  private static func numbers(
    on map: BandMap, _ texts: [String], from middle: Position, awayFrom start: Position
  ) -> [LevelNumber] {
    let across = Double(middle.column - start.column)
    let down = 2 * Double(middle.row - start.row)
    let length = (across * across + down * down).squareRoot()
    let (x, y) = length < 1 ? (0.8, 0.6) : (across / length, down / length)
    // Turned by eighths: away from the start, then to both sides, at last half back.
    let turns = [
      (1.0, 0.0), (0.7071, 0.7071), (0.7071, -0.7071), (0, 1), (0, -1), (-0.7071, 0.7071), (-0.7071, -0.7071),
    ]
    let enough = (map.levels.values.count + 1) / 2
    var best: [LevelNumber] = []
    for (cosine, sine) in turns {
      let ray = numbers(on: map, texts, from: middle, (x * cosine - y * sine, x * sine + y * cosine))
      if ray.count > best.count { best = ray }
      if best.count >= enough { break }
    }
    return best
  }

  private static func numbers(
    on map: BandMap, _ texts: [String], from middle: Position, _ way: (x: Double, y: Double)
  ) -> [LevelNumber] {
    var numbers: [LevelNumber] = []
    var written: Set<Int> = []
    var band = map.band(at: middle)
    for step in 1..<(2 * (map.size.columns + map.size.rows)) {
      // Half a column at a time: a row is as high as two columns are wide.
      let cell = Position(
        column: middle.column + Int((0.5 * Double(step) * way.x).rounded()),
        row: middle.row + Int((0.25 * Double(step) * way.y).rounded()))
      let next = map.band(at: cell)
      defer { band = next }
      guard next != Levels.undefined, band != Levels.undefined, next != band else { continue }
      let level = Int(max(next, band)) - 1
      let text = texts[level]
      let number = LevelNumber(text: text, column: cell.column - text.cellWidth / 2, row: cell.row)
      guard !written.contains(level), number.column >= 1, number.column + number.width < map.size.columns,
        (1..<max(1, map.size.rows - 1)).contains(number.row),
        numbers.allSatisfy(number.isApart)
      else { continue }
      written.insert(level)
      numbers.append(number)
    }
    return numbers
  }
}

/// The height of an edge between bands, and where it is written on the map.
struct LevelNumber: Sendable {
  let text: String
  let column: Int
  let row: Int
  var width: Int { text.cellWidth }

  /// Whether two numbers have a blank between them at least.
  func isApart(from other: LevelNumber) -> Bool {
    row != other.row || column + width + 1 <= other.column || other.column + other.width + 1 <= column
  }
}

extension Pen {
  /// Whether nothing lies over the map on some cells of a row.
  fileprivate func isFree(_ columns: Range<Int>, _ row: Int, _ moment: Moment) -> Bool {
    let area = moment.layout.map
    let ground = moment.scene.ground
    return columns.allSatisfy { column in
      let scalar = frame[area.column + column, area.row + row].scalar
      return scalar == ground.frame[column, row].scalar
        || scalar == ground.isolines?.character(column: column, row: row)
    }
  }

  /// Writes a digit of a height on the ground that is there.
  fileprivate mutating func number(_ scalar: Unicode.Scalar, _ column: Int, _ row: Int) {
    let style = theme.number(on: frame[column, row].style.ground)
    draw { $0[column, row] = Cell(scalar, style) }
  }
}
