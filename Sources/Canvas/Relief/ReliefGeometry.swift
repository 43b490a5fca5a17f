import Libc

/// How the box of a relief lies on a picture: a parallel projection, in which equal things are equally long wherever they
/// stand, and every place of the picture is a line of sight.
///
/// Pixels are square, one cell wide and half a cell high. Places of the box run from 0 to 1 on all three axes.
public struct ReliefGeometry: Sendable {
  /// How many pixels the picture is wide.
  public let width: Int
  /// How many pixels the picture is high.
  public let height: Int
  /// From where it is looked at.
  public let pose: Pose
  /// How far the floor with the map is below the relief; 0 where the relief stands on it.
  public let gap: Double
  let base: (x: Double, y: Double)
  /// How high the box is.
  let lift: Double
  /// Pixels for a length of 1.
  let scale: Double
  let middle: (x: Double, y: Double)
  /// To the right, and away from the eye, on the ground.
  let right, away: SIMD2<Double>
  let (sine, cosine): (Double, Double)

  /// The geometry on a picture of so many cells; the relief is as large as fits in every yaw, with room for numbers.
  public init(columns: Int, rows: Int, terrain: Terrain, pose: Pose, hasFloor: Bool) {
    width = columns
    height = 2 * rows
    base = terrain.base
    lift = terrain.height
    self.pose = pose
    let (yaw, tilt) = (pose.yaw * .pi / 180, pose.tilt * .pi / 180)
    right = SIMD2(cos(yaw), sin(yaw))
    away = SIMD2(-sin(yaw), cos(yaw))
    (sine, cosine) = (sin(tilt), cos(tilt))
    let diagonal = (base.x * base.x + base.y * base.y).squareRoot()
    let (sine, cosine, lift, width, height) = (sine, cosine, lift, Double(columns), Double(2 * rows))
    func scale(_ gap: Double) -> Double {
      min((width - 10) / diagonal, (height - 5) / (diagonal * sine + (lift + gap) * cosine))
    }
    // The floor may cost no more than a quarter of the size.
    let gap = 0.36
    self.gap = hasFloor && scale(gap) > 0.72 * scale(0) && scale(gap) > 44 ? gap : 0
    self.scale = max(1, scale(self.gap))
    middle = (width / 2, height / 2 - 1 + self.scale * cosine * (lift - self.gap) / 2)
  }

  /// Where a place of the box is seen: pixels from the left and from the top, and how far it is away.
  public func place(_ u: Double, _ v: Double, _ height: Double) -> (x: Double, y: Double, depth: Double) {
    let ground = SIMD2((u - 0.5) * base.x, (v - 0.5) * base.y)
    let depth = (ground * away).sum()
    let up = depth * sine + height * lift * cosine
    return (middle.x + scale * (ground * right).sum(), middle.y - scale * up, depth)
  }

  /// The height of the floor.
  public var floor: Double { -gap / lift }

  /// The place of the ground that is so far away in a column of pixels.
  func ground(x: Double, depth: Double) -> SIMD2<Double> {
    let ground = (x - middle.x) / scale * right + depth * away
    return SIMD2(ground.x / base.x + 0.5, ground.y / base.y + 0.5)
  }

  /// The depths between which a column of pixels looks at the base; nil beside it.
  func depths(x: Double) -> ClosedRange<Double>? {
    let start = (x - middle.x) / scale * right
    var (near, far) = (-Double.infinity, Double.infinity)
    for (position, direction, half) in [(start.x, away.x, base.x / 2), (start.y, away.y, base.y / 2)] {
      if abs(direction) < 1e-12 {
        if abs(position) > half { return nil }
        continue
      }
      let ends = ((-half - position) / direction, (half - position) / direction)
      near = max(near, min(ends.0, ends.1))
      far = min(far, max(ends.0, ends.1))
    }
    return near < far ? near...far : nil
  }
}
