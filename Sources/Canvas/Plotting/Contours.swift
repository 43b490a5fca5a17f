/// The isolines of a field at some levels, by marching squares: every square of four neighbouring values is crossed by
/// a straight piece of a line where a level lies between them.
///
/// A square with an undefined corner is left out. Where two opposite corners are high and two low (a saddle), the mean of
/// the four decides which of them are joined.
public struct Contours {
  private let field: SampledField
  private let levels: Levels
  private let bands: [UInt8]

  /// The isolines of `field` at `levels`.
  public init(_ field: SampledField, _ levels: Levels) {
    self.field = field
    self.levels = levels
    bands = levels.bands(field.values)
  }

  /// Calls `draw` for every piece of a line: the number of its level and its ends, in samples (sample (i, j) lies at
  /// (i + ½, j + ½), as a dot does).
  public func forEachSegment(_ draw: (_ level: Int, _ from: DotPoint, _ to: DotPoint) -> Void) {
    guard field.columns > 1, field.rows > 1 else { return }
    for row in 0..<(field.rows - 1) {
      var index = row * field.columns
      for column in 0..<(field.columns - 1) {
        let corners = (bands[index], bands[index + 1], bands[index + field.columns], bands[index + field.columns + 1])
        index += 1
        let lowest = min(corners.0, corners.1, corners.2, corners.3)
        let highest = max(corners.0, corners.1, corners.2, corners.3)
        guard lowest != highest, highest != Levels.undefined else { continue }
        for level in Int(lowest)..<Int(highest) {
          Square(field, column, row, level: levels.values[level]).forEachSegment { draw(level, $0, $1) }
        }
      }
    }
  }
}

/// Four neighbouring values and a level that lies between them.
private struct Square {
  let column, row: Double
  let topLeft, topRight, bottomLeft, bottomRight, level: Double

  @inline(__always)
  init(_ field: SampledField, _ column: Int, _ row: Int, level: Double) {
    self.column = Double(column) + 0.5
    self.row = Double(row) + 0.5
    self.level = level
    topLeft = field[column, row]
    topRight = field[column + 1, row]
    bottomLeft = field[column, row + 1]
    bottomRight = field[column + 1, row + 1]
  }

  // Where the line crosses the four edges.
  private var top: DotPoint { DotPoint(x: column + part(topLeft, topRight), y: row) }
  private var bottom: DotPoint { DotPoint(x: column + part(bottomLeft, bottomRight), y: row + 1) }
  private var left: DotPoint { DotPoint(x: column, y: row + part(topLeft, bottomLeft)) }
  private var right: DotPoint { DotPoint(x: column + 1, y: row + part(topRight, bottomRight)) }

  private func part(_ start: Double, _ end: Double) -> Double {
    let part = (level - start) / (end - start)
    // Infinity on both sides.
    return part.isNaN ? 0.5 : part
  }

  @inline(__always)
  func forEachSegment(_ draw: (DotPoint, DotPoint) -> Void) {
    let highCorners =
      (topLeft >= level ? 8 : 0) | (topRight >= level ? 4 : 0) | (bottomRight >= level ? 2 : 0)
      | (bottomLeft >= level ? 1 : 0)
    switch highCorners {
    case 0b0000, 0b1111: break
    case 0b1000, 0b0111: draw(left, top)
    case 0b0100, 0b1011: draw(top, right)
    case 0b0010, 0b1101: draw(right, bottom)
    case 0b0001, 0b1110: draw(bottom, left)
    case 0b1100, 0b0011: draw(left, right)
    case 0b0110, 0b1001: draw(top, bottom)
    default: forEachSegmentOfSaddle(highCorners, draw)
    }
  }

  private func forEachSegmentOfSaddle(_ highCorners: Int, _ draw: (DotPoint, DotPoint) -> Void) {
    let isCenterHigh = (topLeft + topRight + bottomLeft + bottomRight) / 4 >= level
    // The lines cut off the two corners that differ from the middle.
    if (highCorners == 0b1010) == isCenterHigh {
      draw(top, right)
      draw(bottom, left)
    } else {
      draw(left, top)
      draw(right, bottom)
    }
  }
}

extension DotGrid {
  /// Draws isolines. The field covers the grid from edge to edge, whatever its number of samples is; with one sample a
  /// dot the lines are finest.
  public mutating func draw(_ field: SampledField, contoursAt levels: Levels) {
    guard field.columns > 0, field.rows > 0 else { return }
    let scaleX = Double(width) / Double(field.columns)
    let scaleY = Double(height) / Double(field.rows)
    Contours(field, levels).forEachSegment { _, start, end in
      line(
        from: DotPoint(x: start.x * scaleX, y: start.y * scaleY), to: DotPoint(x: end.x * scaleX, y: end.y * scaleY))
    }
  }
}
