/// A terrain as it is seen from a pose, by a floating horizon: every column of pixels is marched from front to back, and
/// what nothing before it hides is painted. Nothing is sorted, and nothing is painted twice.
public struct Relief: Sendable {
  /// How the box lies on the picture.
  public let geometry: ReliefGeometry
  /// What is seen at every pixel, row after row from the top.
  private(set) var pixels: [Pixel]
  /// How far away that is; infinite where nothing is.
  private(set) var depths: [Float]

  /// What is seen at a pixel.
  public enum Pixel: Sendable, Hashable {
    case nothing
    /// The ground: its band, and how much light falls on it.
    case ground(band: UInt8, light: UInt8)
    /// The flat map below it.
    case floor(band: UInt8)

    /// Whether it is the ground itself.
    public var isGround: Bool { if case .ground = self { true } else { false } }
  }

  /// How many steps of light there are.
  public static let lights = 12

  /// Marches over a terrain.
  ///
  /// - Parameters:
  ///   - heights: The heights of the levels between the bands, rising.
  public init(_ terrain: Terrain, _ geometry: ReliefGeometry, levels heights: [Double]) {
    self.geometry = geometry
    let bands = Bands(heights)
    let count = geometry.width * geometry.height
    pixels = Array(repeating: .nothing, count: count)
    depths = Array(repeating: .infinity, count: count)
    let lamp = Self.lamp(geometry)
    let lights = terrain.normals.map { max(0, ($0 * lamp).sum()) }
    pixels.withUnsafeMutableBufferPointer { pixels in
      depths.withUnsafeMutableBufferPointer { depths in
        terrain.heights.withUnsafeBufferPointer { heights in
          lights.withUnsafeBufferPointer { lights in
            let march = March(
              terrain: terrain, geometry: geometry, bands: bands, heights: heights, lights: lights, pixels: pixels,
              depths: depths)
            for column in 0..<geometry.width { march.paint(column) }
          }
        }
      }
    }
  }

  /// The direction of the light: from the upper left behind the eye, whatever the pose.
  private static func lamp(_ geometry: ReliefGeometry) -> SIMD3<Float> {
    let ground = -0.62 * geometry.right - 0.30 * geometry.away
    let lamp = SIMD3(Float(ground.x), Float(ground.y), 0.72)
    return lamp / (lamp * lamp).sum().squareRoot()
  }

  /// What is seen at a pixel; nothing outside of the picture.
  public subscript(x: Int, y: Int) -> Pixel {
    x >= 0 && x < geometry.width && y >= 0 && y < geometry.height ? pixels[y * geometry.width + x] : .nothing
  }

  /// Whether the ground hides a place that is seen at these pixels so far away.
  public func hides(x: Double, y: Double, depth: Double) -> Bool {
    guard x >= 0, y >= 0, x < Double(geometry.width), y < Double(geometry.height) else { return false }
    let index = Int(y) * geometry.width + Int(x)
    // The ground of one pixel reaches over some depth, the more the flatter it is seen.
    let tolerance = 2 / (geometry.scale * max(0.2, geometry.sine))
    // On a crest the pixel above shows what is behind it.
    return Double(depths[index]) + tolerance < depth
      && (index < geometry.width || Double(depths[index - geometry.width]) + tolerance < depth)
  }

  /// The place of the ground seen at a pixel, from 0 to 1 along both sides of the base; nil where there is none.
  public func ground(x: Int, y: Int) -> (u: Double, v: Double)? {
    guard x >= 0, x < geometry.width, y >= 0, y < geometry.height else { return nil }
    let depth = depths[y * geometry.width + x]
    guard depth.isFinite else { return nil }
    let place = geometry.ground(x: Double(x) + 0.5, depth: Double(depth))
    return (min(1, max(0, place.x)), min(1, max(0, place.y)))
  }
}

/// The band of a height by a table, whose steps are finer than a pixel.
struct Bands {
  private let table: [UInt8]
  private static let steps = 2048

  init(_ heights: [Double]) {
    var band = 0
    table = (0...Self.steps).map { step in
      while band < heights.count, heights[band] <= Double(step) / Double(Self.steps) { band += 1 }
      return UInt8(clamping: band)
    }
  }

  @inline(__always)
  subscript(height: Float) -> UInt8 {
    table[Int(max(0, min(1, height)) * Float(Self.steps))]
  }
}
