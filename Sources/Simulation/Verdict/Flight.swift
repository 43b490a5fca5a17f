/// A run that is far outside the map with a loss above that of its start: whether it climbs for good.
///
/// One high place proves nothing: beside the poles of tan(x) a run is thrown far away, up and down. Who runs away climbs
/// higher and farther from block to block of steps.
struct Flight: Sendable {
  /// Where it began, and the learning rate with which that step was made.
  let seen: Judge.Sighting
  /// Whether it has climbed for long enough.
  private(set) var isLost = false

  private var peak = (loss: -Double.infinity, distance: 0.0)
  private var peakBefore = (loss: -Double.infinity, distance: 0.0)
  private var climbs = 0

  /// How many steps a block has.
  private static let blockLength = 16
  /// How many blocks must lie higher and farther than the ones before, the first included.
  private static let blocks = 2

  init(_ seen: Judge.Sighting) { self.seen = seen }

  mutating func observe(step: Int, point: Point, loss: Double) {
    peak = (max(peak.loss, loss), max(peak.distance, point.magnitude.max()))
    guard step > seen.step, (step - seen.step) % Self.blockLength == 0 else { return }
    climbs = peak.loss > peakBefore.loss && peak.distance > peakBefore.distance ? climbs + 1 : 0
    if climbs >= Self.blocks { isLost = true }
    peakBefore = peak
    peak = (-.infinity, 0)
  }
}
