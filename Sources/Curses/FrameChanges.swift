import Canvas

/// What has to be put on the screen to turn one frame into another.
enum FrameChanges {
  /// The columns in which two rows of the same length differ, widened to whole characters; nil when they are equal.
  ///
  /// Half of a wide character cannot be replaced: both its cells belong to the range if one of them does.
  static func columns(from old: UnsafeBufferPointer<Cell>, to new: UnsafeBufferPointer<Cell>) -> Range<Int>? {
    guard var first = new.indices.first(where: { old[$0] != new[$0] }) else { return nil }
    var end = new.count
    while old[end - 1] == new[end - 1] { end -= 1 }

    func isInside(_ column: Int) -> Bool {
      old[column].scalar == Cell.continuation || new[column].scalar == Cell.continuation
    }
    while first > 0 && isInside(first) { first -= 1 }
    while end < new.count && isInside(end) { end += 1 }
    return first..<end
  }
}
