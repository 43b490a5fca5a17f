/// A filled map in bands of height, whose edges run inside the cells: 2 × 2 samples a cell, of which the two commonest
/// bands are seen.
public struct BandMap: Sendable {
  /// How many cells it covers.
  public let size: Size
  /// The values at which one band ends and the next begins.
  public let levels: Levels
  /// What every cell shows, row after row.
  private let boxes: [Box]

  /// What a cell shows of four samples.
  struct Box: Sendable, Hashable {
    /// The commonest band.
    let ground: UInt8
    /// The second, or the same where there is only one.
    let ink: UInt8
    /// The samples of the second, as the pattern of ``Marker/quadrant``.
    let pattern: UInt8
  }

  /// The map of a field of 2 × 2 samples a cell.
  public init(_ field: SampledField, _ levels: Levels) {
    precondition(field.columns.isMultiple(of: 2) && field.rows.isMultiple(of: 2), "a cell has 2 × 2 samples")
    size = Size(columns: field.columns / 2, rows: field.rows / 2)
    self.levels = levels
    let bands = levels.bands(field.values)
    var boxes: [Box] = []
    boxes.reserveCapacity(size.columns * size.rows)
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let first = 2 * row * field.columns + 2 * column
        boxes.append(
          Self.box(bands[first], bands[first + 1], bands[first + field.columns], bands[first + field.columns + 1]))
      }
    }
    self.boxes = boxes
  }

  private static func box(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> Box {
    if a == b, a == c, a == d { return Box(ground: a, ink: a, pattern: 0) }
    let samples = [a, b, c, d]
    func count(_ band: UInt8) -> Int { samples.count { $0 == band } }
    // Of equally common ones the lower band is the ground, so that an edge looks the same along its way.
    let ranked = Set(samples).sorted { (count($0), $1) > (count($1), $0) }
    let (ground, ink) = (ranked[0], ranked[1])
    let pattern = samples.indices.reduce(UInt8(0)) { pattern, index in
      let band = samples[index]
      let isInk = band == ink || band != ground && abs(Int(band) - Int(ink)) <= abs(Int(band) - Int(ground))
      return isInk ? pattern | 1 << UInt8(index) : pattern
    }
    return Box(ground: ground, ink: ink, pattern: pattern)
  }

  /// The share of cells through which an edge runs.
  public var edgeShare: Double {
    boxes.isEmpty ? 0 : Double(boxes.count { $0.pattern != 0 }) / Double(boxes.count)
  }

  /// The commonest band of a cell; ``Levels/undefined`` where the function has no value, and outside of the map.
  public func band(at cell: Position) -> UInt8 {
    guard (0..<size.columns).contains(cell.column), (0..<size.rows).contains(cell.row) else { return Levels.undefined }
    return boxes[cell.row * size.columns + cell.column].ground
  }

  /// Calls `draw` for every cell.
  func forEachBox(_ draw: (_ column: Int, _ row: Int, Box) -> Void) {
    for (index, box) in boxes.enumerated() {
      let (row, column) = index.quotientAndRemainder(dividingBy: size.columns)
      draw(column, row, box)
    }
  }
}

extension Frame {
  /// Draws a map with a colour for every band, from low to high; bands beyond the end of the ramp take its last colour.
  ///
  /// - Parameters:
  ///   - undefined: What is shown where the function has no value.
  ///   - hasEdges: Whether edges run inside the cells, for which the characters must be there and be one cell wide.
  public mutating func draw(
    _ map: BandMap, column: Int, row: Int, ramp: [Color], undefined: Cell, hasEdges: Bool = true
  ) {
    guard let last = ramp.last else { return }
    func color(_ band: UInt8) -> Color { Int(band) < ramp.count ? ramp[Int(band)] : last }
    map.forEachBox { x, y, box in
      if box.ground == Levels.undefined {
        self[column + x, row + y] = undefined
      } else if box.pattern == 0 || box.ink == Levels.undefined || !hasEdges || color(box.ink) == color(box.ground) {
        self[column + x, row + y] = Cell(" ", Style(ground: color(box.ground)))
      } else {
        let scalar = Marker.quadrant.scalars[Int(box.pattern)]
        self[column + x, row + y] = Cell(scalar, Style(ink: color(box.ink), ground: color(box.ground)))
      }
    }
  }
}
