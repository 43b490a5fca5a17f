/// How much time a tick may take: the loop says when it is over, so that a test can say it too.
public struct Budget: Sendable {
  /// Whether the time has come to draw a picture and look for keys.
  public let isOver: @Sendable () -> Bool

  /// A budget that is asked between slices of steps.
  public init(isOver: @escaping @Sendable () -> Bool) { self.isOver = isOver }

  /// As much time as the steps need.
  public static let unlimited = Budget { false }
}
