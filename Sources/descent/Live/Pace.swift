/// When the next picture of a race is due, and how much time it is given: pure arithmetic of instants.
struct Pace {
  private var last: ContinuousClock.Instant

  /// The shortest time between two pictures.
  private static let frame = Duration.milliseconds(16)
  /// The longest time that counts as passed, unless a single step takes longer: a race that was suspended does not leap.
  private static let longest = Duration.milliseconds(250)

  /// A pace that begins now.
  init(from now: ContinuousClock.Instant) { last = now }

  /// The milliseconds until the next picture: one step's time where that is longer than a frame's.
  func wait(at now: ContinuousClock.Instant, stepsPerSecond: Int) -> Int {
    let left = max(Self.frame, .seconds(1) / stepsPerSecond) - (now - last)
    return max(0, Int((left / .milliseconds(1)).rounded(.up)))
  }

  /// The seconds that count as passed since the last time that this was asked.
  mutating func pass(to now: ContinuousClock.Instant, stepsPerSecond: Int) -> Double {
    let passed = min(max(Self.longest, .seconds(1) / stepsPerSecond), now - last)
    last = now
    return passed / .seconds(1)
  }

  /// Lets time go by without counting it.
  mutating func skip(to now: ContinuousClock.Instant) { last = now }
}
