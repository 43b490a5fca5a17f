/// The values of a function of two variables at the middles of `columns` × `rows` equal boxes of a viewport.
public struct SampledField: Sendable, Hashable {
  /// How many values stand side by side.
  public let columns: Int
  /// How many values stand above each other.
  public let rows: Int
  /// The values row after row, the top row first. NaN where the function is not defined.
  public let values: [Double]

  /// A field with these values.
  public init(columns: Int, rows: Int, values: [Double]) {
    precondition(values.count == columns * rows, "a field has columns × rows values")
    self.columns = columns
    self.rows = rows
    self.values = values
  }

  /// A field computed point by point. For many points it is quicker to compute them in blocks, at the coordinates
  /// ``Viewport/sampledX(_:)`` and ``Viewport/sampledY(_:)``.
  public init(over viewport: Viewport, columns: Int, rows: Int, _ function: (PlotPoint) -> Double) {
    let xs = viewport.sampledX(columns)
    let values = viewport.sampledY(rows).flatMap { y in xs.map { function(PlotPoint($0, y)) } }
    self.init(columns: columns, rows: rows, values: values)
  }

  /// The value at a place.
  public subscript(column: Int, row: Int) -> Double { values[row * columns + column] }
}
