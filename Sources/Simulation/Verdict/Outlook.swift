/// What a run will do in the next steps if nobody turns a knob: it is made ahead on a copy.
///
/// So a cycle is seen after a few periods, and rest at once, without keeping anything in the run.
struct Outlook {
  /// The corners of the box that holds the next steps.
  let lower: Point
  let upper: Point
  /// After how many steps it is back where it was, or nearly, as far as has been looked.
  private(set) var period: Int?

  /// The next points, the present one first.
  private(set) var points: [Point]

  private var run: Run

  private static let blockLength = 16
  private static let blocks = 4
  private static let longestPeriod = 8

  /// Looks a few steps ahead.
  init(_ run: Run) {
    var ahead = run
    var points = [run.point]
    ahead.advance(by: Self.blockLength - 1) { points.append($0.point) }
    let box = Box(points[...])
    (lower, upper) = (box.lower, box.upper)
    (self.run, self.points) = (ahead, points)
    if !isStill, box.size.isFinite { period = period(of: points, box.size) }
  }

  private var isNoisy: Bool { run.course.oracle.noise != nil }

  /// Whether it will not move at all.
  var isStill: Bool { lower == upper }

  /// Whether it goes on like this, neither growing nor shrinking nor moving on, for as far as is looked then.
  mutating func isLasting() -> Bool {
    var farther: [Point] = []
    run.advance(by: (Self.blocks - 1) * Self.blockLength) { farther.append($0.point) }
    points += farther
    let boxes = (0..<Self.blocks).map { Box(points[($0 * Self.blockLength)..<(($0 + 1) * Self.blockLength)]) }
    period = period(of: points, upper - lower)
    return Self.areSettled(boxes)
  }

  /// The least number of steps after which every point is exactly, or else nearly, what it was.
  private func period(of points: [Point], _ size: Point) -> Int? {
    func drift(_ period: Int) -> Double {
      (period..<points.count).map { (points[$0] - points[$0 - period]).norm }.max() ?? .infinity
    }
    let drifts = (2...Self.longestPeriod).map { (period: $0, drift: drift($0)) }
    let exact = drifts.first { $0.drift <= 1e-6 * size.norm }
    // What noise throws about is never back, though it may look so for a while.
    return (exact ?? (isNoisy ? nil : drifts.first { $0.drift <= 0.1 * size.norm }))?.period
  }

  /// Whether the boxes of four blocks are the same, wander without a direction, or come to rest soon.
  private static func areSettled(_ boxes: [Box]) -> Bool {
    guard let last = boxes.last, last.size.isFinite, last.size.norm > 0.5 * boxes[0].size.norm else { return false }
    return [\Box.lower.x, \Box.lower.y, \Box.upper.x, \Box.upper.y].allSatisfy { side in
      let moves = zip(boxes, boxes.dropFirst()).map { $1[keyPath: side] - $0[keyPath: side] }
      let largest = moves.map(abs).max() ?? 0
      if largest <= 1e-9 * last.size.norm { return true }
      let isOneWay = moves.allSatisfy { $0 > 0 } || moves.allSatisfy { $0 < 0 }
      if !isOneWay { return largest <= 0.25 * last.size.norm }
      return abs(moves[2]) < 0.5 * abs(moves[0]) && abs(moves[2]) <= 0.02 * last.size.norm
    }
  }

  private struct Box {
    var lower = Point(repeating: .infinity)
    var upper = Point(repeating: -.infinity)

    init(_ points: ArraySlice<Point>) {
      for point in points {
        guard point.isFinite else {
          (lower, upper) = (Point(repeating: -.infinity), Point(repeating: .infinity))
          return
        }
        lower.replace(with: point, where: point .< lower)
        upper.replace(with: point, where: point .> upper)
      }
    }

    var size: Point { upper - lower }
  }
}
