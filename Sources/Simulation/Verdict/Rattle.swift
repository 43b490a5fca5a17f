/// Finds out whether a run goes to and fro within bounds without getting better.
///
/// The steps are taken in blocks; each block has a box around its points and its range of losses. A run rattles when
/// for several blocks the box neither moves nor shrinks and the best loss does not improve by a hundredth of the range.
/// A spiral that closes in shrinks its box with every block, however slowly; a crawl moves it; neither is rattling.
struct Rattle: Sendable {
  /// The step at which the present to and fro began; nil when there is none.
  var since: Int? { calm >= Self.blocks && shrinking < Self.blocks ? began : nil }

  /// The corners of the box in which it goes to and fro.
  var box: (lower: Point, upper: Point)? { reference }

  private var lower = Point(repeating: .infinity)
  private var upper = Point(repeating: -.infinity)
  private var least = Double.infinity
  private var greatest = -Double.infinity

  private var reference: (lower: Point, upper: Point)?
  private var bestBefore = Double.infinity
  private var calm = 0
  /// For how many blocks the box has become smaller each time.
  private var shrinking = 0
  private var sizeBefore = Double.infinity
  private var began = 0

  private static let blockLength = 64
  private static let blocks = 4

  @inline(__always)
  mutating func observe(step: Int, point: Point, loss: Double) {
    lower.replace(with: point, where: point .< lower)
    upper.replace(with: point, where: point .> upper)
    if loss < least { least = loss }
    if loss > greatest { greatest = loss }
    if step % Self.blockLength == 0 { endBlock(step: step) }
  }

  private mutating func endBlock(step: Int) {
    let range = greatest - least
    let size = (upper - lower).norm
    shrinking = size < 0.995 * sizeBefore ? shrinking + 1 : 0
    sizeBefore = size
    let improves = bestBefore - least > range / 100
    if let reference, !improves, isSameBox(as: reference) {
      calm += 1
    } else {
      reference = (lower, upper)
      calm = 0
      began = step
    }
    bestBefore = Swift.min(bestBefore, least)
    lower = Point(repeating: .infinity)
    upper = Point(repeating: -.infinity)
    least = .infinity
    greatest = -.infinity
  }

  private func isSameBox(as reference: (lower: Point, upper: Point)) -> Bool {
    let size = reference.upper - reference.lower
    let isInside = all(lower .>= reference.lower - size / 2) && all(upper .<= reference.upper + size / 2)
    let largest = Swift.max(size.x, size.y)
    return isInside && largest > 0 && (upper - lower).max() >= largest / 2
  }
}
