/// From where a relief is looked at.
public struct Pose: Sendable, Hashable {
  /// By how many degrees the ground is turned: at 0 the first parameter goes to the right and the second one away from
  /// the eye, at 90 the first one comes towards it.
  public let yaw: Double
  /// How many degrees the eye is above the ground: 90 is the view from above.
  public let tilt: Double

  /// A pose; the yaw goes round, and the tilt stays where a relief can be seen.
  public init(yaw: Double, tilt: Double) {
    let rest = yaw.truncatingRemainder(dividingBy: 360)
    self.yaw = rest < 0 ? rest + 360 : rest
    self.tilt = min(80, max(10, tilt))
  }

  /// The pose in which everything begins.
  public static let home = Pose(yaw: 30, tilt: 40)

  /// The pose after a turn.
  public func turned(yaw: Double = 0, tilt: Double = 0) -> Pose {
    Pose(yaw: self.yaw + yaw, tilt: self.tilt + tilt)
  }
}
