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

  /// The field at another number of boxes, by bilinear interpolation: one value per cell from one per dot.
  public func resampled(columns: Int, rows: Int) -> SampledField {
    if columns == self.columns, rows == self.rows { return self }
    guard !values.isEmpty else {
      return SampledField(columns: columns, rows: rows, values: Array(repeating: .nan, count: columns * rows))
    }
    let across = Interpolation.weights(from: self.columns, to: columns)
    let down = Interpolation.weights(from: self.rows, to: rows)
    var result: [Double] = []
    result.reserveCapacity(columns * rows)
    for vertical in down {
      for horizontal in across { result.append(value(horizontal, vertical)) }
    }
    return SampledField(columns: columns, rows: rows, values: result)
  }

  private func value(_ x: Interpolation, _ y: Interpolation) -> Double {
    let top = x.mix(self[x.first, y.first], self[x.second, y.first])
    let bottom = x.mix(self[x.first, y.second], self[x.second, y.second])
    return y.mix(top, bottom)
  }
}

/// Between which two samples a place lies, and how near to the second one.
private struct Interpolation {
  let first: Int
  let second: Int
  let weight: Double

  static func weights(from count: Int, to newCount: Int) -> [Interpolation] {
    (0..<newCount).map { index in
      let place = (Double(index) + 0.5) * Double(count) / Double(newCount) - 0.5
      let first = max(0, min(count - 1, Int(place.rounded(.down))))
      return Interpolation(
        first: first, second: min(count - 1, first + 1), weight: max(0, min(1, place - Double(first))))
    }
  }

  /// A mix of two values; where only one is defined, that one, so that an undefined region does not grow.
  func mix(_ left: Double, _ right: Double) -> Double {
    if weight == 0 || right.isNaN { return left }
    if left.isNaN { return right }
    // Infinity less infinity has no value; the nearer one decides.
    return left.isFinite && right.isFinite ? left * (1 - weight) + right * weight : weight < 0.5 ? left : right
  }
}
