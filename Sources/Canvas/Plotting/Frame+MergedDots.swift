extension Frame {
  /// Draws several lines of dots in one area, the grids all of its size. In a cell that they share the dots of all stand
  /// together, so that none is lost, in the style of the first grid that has one there.
  ///
  /// - Parameter cell: What stands in a cell: the number of that grid, the place in the area, the character of all dots,
  ///   and what has been there before.
  public mutating func draw(
    merging grids: [DotGrid], column: Int, row: Int,
    _ cell: (_ first: Int, _ place: Position, _ scalar: Unicode.Scalar, _ former: Cell) -> Cell
  ) {
    guard let size = grids.first?.size, let marker = grids.first?.marker else { return }
    precondition(grids.allSatisfy { $0.size == size && $0.marker == marker }, "merged grids are alike")
    for y in 0..<size.rows {
      for x in 0..<size.columns {
        let index = y * size.columns + x
        var pattern: UInt8 = 0
        var first: Int?
        for number in grids.indices where grids[number].patterns[index] != 0 {
          pattern |= grids[number].patterns[index]
          if first == nil { first = number }
        }
        guard let first else { continue }
        let former = self[column + x, row + y]
        self[column + x, row + y] = cell(
          first, Position(column: x, row: y), marker.scalars[Int(pattern)], former)
      }
    }
  }
}

extension DotGrid {
  /// The grid with every dot two dots high: a line that is seen from afar.
  public var thickened: DotGrid {
    var thick = self
    for y in 0..<size.rows {
      for x in 0..<size.columns {
        let index = y * size.columns + x
        let pattern = patterns[index]
        guard pattern != 0 else { continue }
        let high = UInt8(marker.dotsAcross)
        let all = UInt16(pattern) << high
        let bits = UInt16(marker.dotsAcross * marker.dotsDown)
        thick.add(UInt8(truncatingIfNeeded: all & ((1 << bits) - 1)), at: index)
        let below = UInt8(truncatingIfNeeded: all >> bits)
        if below != 0, y + 1 < size.rows { thick.add(below, at: index + size.columns) }
      }
    }
    return thick
  }

  private mutating func add(_ pattern: UInt8, at index: Int) { patterns[index] |= pattern }
}
