/// The edges of the part of a field that is as high as a level or higher, as closed outlines: by marching squares, every
/// edge found once and joined to the next. Areas to the left of their outlines' direction are high; holes go round the
/// other way.
///
/// Other than for ``Contours``, the values stand on the edges of the plot, too: sample (i, j) lies at (i, j). Where the
/// plot or the domain of the function ends, the outline follows that end.
public struct Outlines: Sendable {
  /// A point of an outline.
  private struct Corner {
    let point: DotPoint
    /// Whether the field ends here, instead of crossing the level.
    let isEnd: Bool
  }

  private let loops: [[Corner]]

  /// The outlines of what is not below `level`; with minus infinity of what has a value.
  public init(_ field: SampledField, level: Double) {
    let tracer = Tracer(field, level)
    loops = tracer.loops().map { loop in
      loop.map { edge in
        let corner = tracer.crossing(edge)
        return Corner(point: corner.point, isEnd: corner.isEnd)
      }
    }
  }

  /// The closed outlines.
  public var areas: [[DotPoint]] { loops.map { $0.map(\.point) } }

  /// The isolines alone: the outlines without the parts where the field ends.
  public var lines: [[DotPoint]] { loops.flatMap(Self.lines) }

  private static func lines(_ loop: [Corner]) -> [[DotPoint]] {
    guard let start = loop.firstIndex(where: \.isEnd) else { return [loop.map(\.point) + [loop[0].point]] }
    var lines: [[DotPoint]] = []
    var line: [DotPoint] = []
    // Round once, beginning at an end, so that no line is cut in two.
    for step in 0...loop.count {
      let corner = loop[(start + step) % loop.count]
      if corner.isEnd {
        if line.count > 1 { lines.append(line) }
        line = []
      } else {
        line.append(corner.point)
      }
    }
    return lines
  }
}

/// Walks along the edges. The field is surrounded by samples lower than all levels, at the places of those at its border:
/// so every outline closes.
private struct Tracer {
  private let field: SampledField
  private let level: Double
  private let isHigh: [Bool]
  /// How many samples a row has, with those around.
  private let across: Int
  private let down: Int

  init(_ field: SampledField, _ level: Double) {
    self.field = field
    self.level = level
    (across, down) = (field.columns + 2, field.rows + 2)
    var isHigh = [Bool](repeating: false, count: across * down)
    for row in 0..<field.rows {
      for column in 0..<field.columns where field[column, row] >= level {
        isHigh[(row + 1) * across + column + 1] = true
      }
    }
    self.isHigh = isHigh
  }

  /// The outlines as edges between samples: edge 2n lies right of sample n, edge 2n + 1 below it.
  func loops() -> [[Int]] {
    var following: [Int: Int] = [:]
    var starts: [Int] = []
    for row in 0..<(down - 1) {
      for column in 0..<(across - 1) {
        forEachPiece(row * across + column) { start, end in
          following[start] = end
          starts.append(start)
        }
      }
    }
    return starts.compactMap { start in
      guard var next = following.removeValue(forKey: start) else { return nil }
      var loop = [start]
      while let after = following.removeValue(forKey: next) {
        loop.append(next)
        next = after
      }
      return loop
    }
  }

  /// The pieces of outlines in the square whose upper left sample has this number.
  private func forEachPiece(_ sample: Int, _ body: (Int, Int) -> Void) {
    let (top, left) = (2 * sample, 2 * sample + 1)
    let (right, bottom) = (2 * sample + 3, 2 * (sample + across))
    let corners =
      (isHigh[sample] ? 8 : 0) | (isHigh[sample + 1] ? 4 : 0) | (isHigh[sample + across + 1] ? 2 : 0)
      | (isHigh[sample + across] ? 1 : 0)
    switch corners {
    case 0b0000, 0b1111: break
    case 0b1000: body(left, top)
    case 0b0111: body(top, left)
    case 0b0100: body(top, right)
    case 0b1011: body(right, top)
    case 0b0010: body(right, bottom)
    case 0b1101: body(bottom, right)
    case 0b0001: body(bottom, left)
    case 0b1110: body(left, bottom)
    case 0b1100: body(left, right)
    case 0b0011: body(right, left)
    case 0b0110: body(top, bottom)
    case 0b1001: body(bottom, top)
    case 0b1010:
      let isJoined = isCenterHigh(sample)
      body(isJoined ? right : left, top)
      body(isJoined ? left : right, bottom)
    default:
      let isJoined = isCenterHigh(sample)
      body(top, isJoined ? left : right)
      body(bottom, isJoined ? right : left)
    }
  }

  private func isCenterHigh(_ sample: Int) -> Bool {
    let mean = [0, 1, across, across + 1].reduce(0) { $0 + value(sample + $1) / 4 }
    return mean >= level
  }

  /// The value of a sample; minus infinity where there is none.
  private func value(_ sample: Int) -> Double {
    let (column, row) = (sample % across - 1, sample / across - 1)
    guard (0..<field.columns).contains(column), (0..<field.rows).contains(row) else { return -.infinity }
    let value = field[column, row]
    return value.isNaN ? -.infinity : value
  }

  /// Where an outline crosses an edge.
  func crossing(_ edge: Int) -> (point: DotPoint, isEnd: Bool) {
    let (first, second) = (edge / 2, edge / 2 + (edge.isMultiple(of: 2) ? 1 : across))
    let (low, high) = (value(first), value(second))
    let isEnd = !(min(low, high) > -.infinity)
    let part = (level - low) / (high - low)
    let (from, to) = (place(first), place(second))
    let share = part.isFinite && !isEnd ? part : 0.5
    return (DotPoint(x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y)), isEnd)
  }

  private func place(_ sample: Int) -> DotPoint {
    DotPoint(
      x: Double(max(0, min(field.columns - 1, sample % across - 1))),
      y: Double(max(0, min(field.rows - 1, sample / across - 1))))
  }
}
