/// A surface on a regular grid as a relief sees it: heights from 0 to 1 over a base, and the direction in which the ground
/// faces at every point of the grid.
///
/// It does not depend on where it is looked at from: a relief that turns is made from one terrain.
public struct Terrain: Sendable {
  /// How many points of the grid stand side by side, from the left edge of the window to the right one.
  public let columns: Int
  /// How many stand behind each other, from the lower edge of the window to the upper one.
  public let rows: Int
  /// The sides of the base; the longer one is 1.
  public let base: (x: Double, y: Double)
  /// How high the relief is, for a base of length 1: less where the ground is rugged.
  public let height: Double

  /// Half of the ground is then less steep than a roof.
  private static func height(_ steepness: [Double]) -> Double {
    let sorted = steepness.filter(\.isFinite).sorted()
    return sorted.isEmpty ? 0.4 : min(0.42, max(0.2, 1.4 / max(1e-9, sorted[sorted.count / 2])))
  }

  let heights: [Float]
  /// The normals of length 1: to the right, away, up.
  let normals: [SIMD3<Float>]

  /// A terrain from values and exact gradients on a grid, row after row from the lower edge.
  ///
  /// - Parameters:
  ///   - extent: The width and height of the window in its own units.
  public init(
    columns: Int, rows: Int, values: [Double], gradients: [SIMD2<Double>], extent: (x: Double, y: Double),
    scale: HeightScale
  ) {
    precondition(columns > 1 && rows > 1 && values.count == columns * rows && gradients.count == values.count)
    self.columns = columns
    self.rows = rows
    let longer = max(extent.x, extent.y)
    // A base much longer than it is wide would be a plank.
    let base = (x: max(0.6, extent.x / longer), y: max(0.6, extent.y / longer))
    self.base = base
    heights = values.map { Float(scale.height(of: $0)) }
    let steepness = values.indices.map { index -> Double in
      let slope = scale.slope(at: values[index])
      let (x, y) = (gradients[index].x * extent.x / base.x * slope, gradients[index].y * extent.y / base.y * slope)
      return (x * x + y * y).squareRoot()
    }
    let height = Self.height(steepness)
    self.height = height
    normals = values.indices.map { index in
      let steepness = height * scale.slope(at: values[index])
      let across = gradients[index].x * steepness * extent.x / base.x
      let along = gradients[index].y * steepness * extent.y / base.y
      let length = (across * across + along * along + 1).squareRoot()
      guard length.isFinite else { return [0, 0, 1] }
      return SIMD3(Float(-across / length), Float(-along / length), Float(1 / length))
    }
  }
}
