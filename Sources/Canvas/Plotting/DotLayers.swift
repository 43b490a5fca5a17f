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
    draw(merging: layers.map(\.grid), column: column, row: row) { first, place, scalar, former in
      let (top, ground) = (layers[first], former.style.ground)
      let index = place.row * top.grid.size.columns + place.column
      guard let second = Self.second(of: layers, under: first, at: index) else {
        return Cell(scalar, Style(ink: top.ink(ground), ground: ground, top.attributes))
      }
      let style = Style(ink: top.ink(ground), ground: second.ink(ground), top.attributes)
      return Cell(top.grid.marker.scalars[Int(top.grid.patterns[index])], style)
    }
  }

  /// The layer that gives the ground of a cell, where its dots fill what the first one leaves.
  private static func second(of layers: [DotLayer], under first: Int, at index: Int) -> DotLayer? {
    let marker = layers[first].grid.marker
    guard marker.isSolid else { return nil }
    let rest =
      ~layers[first].grid.patterns[index] & UInt8(truncatingIfNeeded: (1 << (marker.dotsAcross * marker.dotsDown)) - 1)
    return layers[(first + 1)...].first { layer in
      let dots = layer.grid.patterns[index] & rest
      return dots != 0 && 2 * dots.nonzeroBitCount >= rest.nonzeroBitCount
    }
  }
}
