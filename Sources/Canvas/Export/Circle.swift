import Libc

extension DotPoint {
  /// A circle as a polygon, going round clockwise as it is seen.
  public static func circle(at center: DotPoint, radius: Double, corners: Int = 24) -> [DotPoint] {
    (0..<corners).map { corner in
      let angle = 2 * Double.pi * Double(corner) / Double(corners)
      return DotPoint(x: center.x + radius * cos(angle), y: center.y + radius * sin(angle))
    }
  }
}
