import Words

/// How many steps a second the race makes: a rung of a ladder from 1 to 100 000.
public struct Speed: Sendable, Hashable {
  /// Steps a second.
  public private(set) var stepsPerSecond: Int

  private static let ladder = [1, 10, 100, 1000, 10_000].flatMap { [$0, 2 * $0, 5 * $0] } + [100_000]

  /// The speed at which a class can follow with its eyes.
  public init(stepsPerSecond: Int = 10) {
    self.stepsPerSecond = max(1, min(100_000, stepsPerSecond))
  }

  mutating func raise() {
    stepsPerSecond = Self.ladder.first { $0 > stepsPerSecond } ?? stepsPerSecond
  }

  mutating func lower() {
    stepsPerSecond = Self.ladder.last { $0 < stepsPerSecond } ?? stepsPerSecond
  }

  /// As a person reads it: `10 steps/s`, `1k steps/s`.
  var text: Phrase {
    let count = stepsPerSecond >= 1000 ? "\(stepsPerSecond / 1000)k" : "\(stepsPerSecond)"
    return stepsPerSecond == 1 ? "1 step/s" : "\(count) steps/s"
  }
}
