/// A filled map: a colour for every box of a field, by the band of its value.
public struct HeatField: Sendable, Hashable {
  /// How many boxes stand side by side: one a cell.
  public let columns: Int
  /// How many boxes stand above each other: one a cell.
  public let rows: Int
  /// The band of every box, row after row from the top.
  public let bands: [UInt8]
  /// The colour of every band; bands beyond its end take the last one.
  public var ramp: [Color]
  /// The colour where the function is not defined.
  public var undefined: Color

  /// The map of a field: its values as bands.
  public init(_ field: SampledField, _ levels: Levels, ramp: [Color], undefined: Color = .standard) {
    columns = field.columns
    rows = field.rows
    bands = levels.bands(field.values)
    self.ramp = ramp
    self.undefined = undefined
  }

  /// The colour of a box.
  public subscript(column: Int, row: Int) -> Color {
    let band = bands[row * columns + column]
    if band == Levels.undefined || ramp.isEmpty { return undefined }
    return ramp[min(Int(band), ramp.count - 1)]
  }
}

extension Frame {
  /// Draws a filled map with one box a cell: the ground of blank cells.
  public mutating func draw(_ map: HeatField, column: Int, row: Int) {
    for y in 0..<map.rows {
      for x in 0..<map.columns { self[column + x, row + y] = Cell(" ", Style(ground: map[x, y])) }
    }
  }
}
