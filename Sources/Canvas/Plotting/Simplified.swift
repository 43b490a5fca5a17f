extension Array where Element == DotPoint {
  /// The line with as few points as keep it within `tolerance` of where it was, after Ramer, Douglas and Peucker. Its
  /// ends stay.
  public func simplified(_ tolerance: Double) -> [DotPoint] {
    guard count > 2 else { return self }
    var isKept = [Bool](repeating: false, count: count)
    (isKept[0], isKept[count - 1]) = (true, true)
    var parts = [0..<(count - 1)]
    while let part = parts.popLast() {
      var (farthest, distance) = (part.lowerBound, tolerance)
      for index in part.dropFirst() {
        let away = self[index].distance(from: self[part.lowerBound], to: self[part.upperBound])
        if away > distance { (farthest, distance) = (index, away) }
      }
      guard farthest > part.lowerBound else { continue }
      isKept[farthest] = true
      parts += [part.lowerBound..<farthest, farthest..<part.upperBound]
    }
    return indices.filter { isKept[$0] }.map { self[$0] }
  }
}

extension DotPoint {
  /// How far the point is from the straight line between two others.
  fileprivate func distance(from start: DotPoint, to end: DotPoint) -> Double {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = dx * dx + dy * dy
    let part = length > 0 ? Swift.max(0, Swift.min(1, ((x - start.x) * dx + (y - start.y) * dy) / length)) : 0
    let (ax, ay) = (x - start.x - part * dx, y - start.y - part * dy)
    return (ax * ax + ay * ay).squareRoot()
  }
}
