/// The way that a run has gone, kept for drawing: enough of it that a picture cannot tell the difference, in bounded
/// memory.
///
/// The first steps are all kept. After that a point is kept when it is farther than `grain` from the last one kept, so
/// that a run at rest adds nothing. Should even that be too much, every second point is dropped, and from then on only
/// every second step is looked at.
public struct Path: Sendable {
  /// The points kept, in the order of their steps.
  public private(set) var points: [Point] = []
  /// The step of each point.
  public private(set) var steps: [Int] = []

  /// Changes whenever points that had been kept are dropped: who draws the path must then draw it anew.
  public private(set) var revision = 0

  private let grain: Point
  private var stride = 1

  static let capacity = 16_384
  private static let kept = 2048

  init(domain: Domain) { grain = domain.extent / 2048 }

  @inline(__always)
  mutating func append(_ point: Point, step: Int) {
    if step > Self.kept {
      guard step % stride == 0, point.isFinite, let last = points.last else { return }
      let apart = point - last
      if all(apart .<= grain) && all(apart .>= -grain) { return }
    }
    points.append(point)
    steps.append(step)
    if points.count >= Self.capacity { thin() }
  }

  private mutating func thin() {
    let kept = points.indices.filter { steps[$0] <= Self.kept || $0 % 2 == 0 }
    points = kept.map { points[$0] }
    steps = kept.map { steps[$0] }
    stride *= 2
    revision += 1
  }

  /// How many of the points belong to the steps up to `step`.
  public func count(through step: Int) -> Int {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if steps[middle] <= step { low = middle + 1 } else { high = middle }
    }
    return low
  }

  mutating func forget(after step: Int) {
    let count = count(through: step)
    points.removeSubrange(count...)
    steps.removeSubrange(count...)
    revision += 1
  }
}
