import Words

/// One axis of a plot: a range of positions and the scale of its values.
public struct Axis: Sendable, Hashable {
  /// The positions from one end to the other.
  public let range: ClosedRange<Double>
  /// What the positions stand for.
  public let scale: Scale

  /// An axis.
  public init(_ range: ClosedRange<Double>, scale: Scale = .linear) {
    self.range = range.usable
    self.scale = scale
  }

  /// A tick's label and the cell at which it begins.
  public struct Label: Sendable, Hashable {
    /// The cells before it.
    public let offset: Int
    /// What is written.
    public let text: String
  }

  /// As many labels as fit side by side on `columns` cells with two blanks between them, each centred below its tick.
  public func labels(columns: Int) -> [Label] {
    for count in stride(from: max(1, columns / 6), through: 1, by: -1) {
      let labels = labels(scale.ticks(over: range, atMost: count), columns: columns)
      if areApart(labels) { return labels }
    }
    return []
  }

  /// Labels for `rows` cells above each other, from the top, at most one in three.
  public func labels(rows: Int) -> [Label] {
    scale.ticks(over: range, atMost: max(2, (rows + 2) / 3)).compactMap { tick in
      // As in a viewport, a place between two rows belongs to the lower one.
      boxIndex(at: 1 - range.fraction(of: tick.position), of: rows).map { Label(offset: $0, text: tick.label) }
    }.reversed()
  }

  private func labels(_ ticks: [Tick], columns: Int) -> [Label] {
    ticks.compactMap { tick in
      let width = tick.label.cellWidth
      guard width <= columns, let column = boxIndex(at: range.fraction(of: tick.position), of: columns) else {
        return nil
      }
      return Label(offset: max(0, min(columns - width, column - width / 2)), text: tick.label)
    }
  }

  private func areApart(_ labels: [Label]) -> Bool {
    zip(labels, labels.dropFirst()).allSatisfy { $0.offset + $0.text.cellWidth + 2 <= $1.offset }
  }
}

extension Frame {
  /// Writes the labels of an axis from (`column`, `row`) to the right, for a plot `columns` wide that stands above.
  public mutating func write(_ axis: Axis, column: Int, row: Int, columns: Int, style: Style = .standard) {
    for label in axis.labels(columns: columns) {
      write(label.text, column: column + label.offset, row: row, style: style)
    }
  }

  /// Writes the labels of an axis so that they end before `column`, for a plot of `rows` rows that begins there; nothing
  /// is written left of `start`.
  public mutating func write(
    _ axis: Axis, from start: Int = 0, before column: Int, row: Int, rows: Int, style: Style = .standard
  ) {
    for label in axis.labels(rows: rows) where label.text.cellWidth <= column - start {
      write(label.text, before: column, row: row + label.offset, style: style)
    }
  }
}

extension Viewport {
  /// The axis from left to right.
  public func xAxis(scale: Scale = .linear) -> Axis { Axis(x, scale: scale) }
  /// The axis from bottom to top.
  public func yAxis(scale: Scale = .linear) -> Axis { Axis(y, scale: scale) }
}
