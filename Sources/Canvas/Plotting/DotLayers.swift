/// A grid of dots and the colour that it has on a ground.
public struct DotLayer {
  let grid: DotGrid
  let attributes: Attributes
  let ink: (_ ground: Color) -> Color

  /// A layer in an ink that may depend on the ground.
  public init(_ grid: DotGrid, _ attributes: Attributes = [], ink: @escaping (_ ground: Color) -> Color) {
    self.grid = grid
    self.attributes = attributes
    self.ink = ink
  }
}

extension Frame {
  /// Draws grids of dots over one another, of which no dot is lost: in a shared cell the dots of all stand together.
  ///
  /// The first layer with a dot in the cell gives the ink. Where the dots fill their part of the cell, as those of
  /// ``Marker/quadrant`` do, the first layer that has at least half of what is left gives the ground, so that two colours
  /// are seen; otherwise the dots of the others take the ink of the first.
  public mutating func draw(_ layers: [DotLayer], column: Int, row: Int) {
    guard let first = layers.first else { return }
    let (size, marker) = (first.grid.size, first.grid.marker)
    precondition(layers.allSatisfy { $0.grid.size == size && $0.grid.marker == marker }, "layers have one kind of grid")
    for index in 0..<(size.columns * size.rows) {
      var all: UInt8 = 0
      for layer in layers { all |= layer.grid.patterns[index] }
      if all == 0 { continue }
      let (y, x) = index.quotientAndRemainder(dividingBy: size.columns)
      let ground = self[column + x, row + y].style.ground
      self[column + x, row + y] = cell(of: layers, index, all, marker, ground)
    }
  }

  private func cell(
    of layers: [DotLayer], _ index: Int, _ all: UInt8, _ marker: Marker, _ ground: Color
  ) -> Cell {
    let place = layers.firstIndex { $0.grid.patterns[index] != 0 } ?? 0
    let top = layers[place]
    let pattern = top.grid.patterns[index]
    let ink = top.ink(ground)
    if marker.isSolid, pattern != all {
      let rest = ~pattern & UInt8(truncatingIfNeeded: (1 << (marker.dotsAcross * marker.dotsDown)) - 1)
      let second = layers[(place + 1)...].first { layer in
        2 * (layer.grid.patterns[index] & rest).nonzeroBitCount >= rest.nonzeroBitCount
      }
      if let second {
        let style = Style(ink: ink, ground: second.ink(ground), top.attributes)
        return Cell(marker.scalars[Int(pattern)], style)
      }
    }
    return Cell(marker.scalars[Int(all)], Style(ink: ink, ground: ground, top.attributes))
  }
}
