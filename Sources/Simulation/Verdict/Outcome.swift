import Libc
import Words

/// What has become of a run.
public enum Outcome: Sendable, Hashable {
  /// It still moves, or its loss still improves.
  case running
  /// It stays at the lowest point of the surface.
  case globalMinimum
  /// It stays at another minimum: which, counted by value from the best (1), and where it is lower.
  case falseMinimum(number: Int?, lower: Lower)
  /// It stays where the gradient is 0 and the surface falls in one direction and rises in another.
  case saddle
  /// It stays where the gradient is 0 and there is no minimum.
  case flat(Flat)
  /// It moves to and fro within bounds and does not get better.
  case rattling(Rattling)
  /// Its learning rate is 0, and nothing else moves it.
  case standing
  /// It has left every bound.
  case diverged(Divergence)
  /// It is outside the map, at a finite place.
  case leftTheMap
  /// It stays at a minimum outside the map.
  case outsideMinimum

  /// Where it is lower than at a false minimum.
  public enum Lower: Sendable, Hashable {
    /// At the lowest point, which lies so much lower.
    case lowestPoint(by: Double)
    /// At the border of the map, beyond which it may fall farther.
    case border
    /// At a place of the map that is no minimum.
    case elsewhere
    /// Beside a pole, where the values fall without end.
    case pole
  }

  /// The kinds of flat places.
  public enum Flat: Sendable, Hashable {
    /// The surface falls to every side.
    case maximum
    /// A point of inflection or a plateau.
    case plateau
    /// Level ground at the edge of a jump.
    case step
  }

  /// How a run goes to and fro.
  public struct Rattling: Sendable, Hashable {
    /// Since when it has not got better, where it has been seen for long.
    public let since: Int?
    /// After how many steps it is back where it was, or nearly; nil where it goes to and fro without a rule.
    public let period: Int?
    /// Whether a minimum is known where it goes to and fro.
    public let isAroundMinimum: Bool
    /// The learning rate that keeps it there, and the limit that it reaches or exceeds, where that is known.
    public let excess: Excess?
    /// Whether it jumps from side to side of a valley along which it moves on.
    public internal(set) var isAcrossValley = false
  }

  /// Why a run diverged.
  public struct Divergence: Sendable, Hashable {
    /// At which step it was first seen.
    public let step: Int
    /// What was seen.
    public let reason: Reason
    /// The learning rate at which it happened, and the limit that it exceeds, where that is known.
    public let excess: Excess?
    /// The operation of the formula that has no value there, where that is known.
    public internal(set) var cause: Phrase?
  }

  /// What was seen when a run diverged.
  public enum Reason: Sendable, Hashable {
    /// The loss grows and the point is far outside the map.
    case runsAway
    /// A number became too large to be written.
    case overflow
    /// The formula has no value at the place that was reached.
    case undefined
    /// The formula has no slope at the place that was reached.
    case noSlope
    /// The loss falls without end.
    case unboundedBelow
  }

  /// A learning rate at or above its limit.
  public struct Excess: Sendable, Hashable {
    /// The learning rate.
    public let rate: Double
    /// The limit at the nearest minimum.
    public let limit: StabilityLimit
  }

  /// Whether more steps can be expected to change nothing.
  public var isFinal: Bool {
    switch self {
    case .running, .rattling, .leftTheMap: false
    case .globalMinimum, .falseMinimum, .outsideMinimum, .saddle, .flat, .standing, .diverged: true
    }
  }
}

extension Double {
  /// The shortest text of the number rounded to so many significant digits, for sentences.
  func rounded(toSignificant digits: Int) -> String {
    guard isNormal else { return NumberText.shortest(self) }
    let exponent = Int(log10(Swift.abs(self)).rounded(.down)) - digits + 1
    // The quotient by a power of ten is rounded once; the product with its inverse would be rounded twice.
    let scaled = exponent >= 0 ? self / pow(10, Double(exponent)) : self * pow(10, Double(-exponent))
    guard scaled.isFinite else { return NumberText.shortest(self) }
    return NumberText.shortest(Double("\(Int(scaled.rounded()))e\(exponent)") ?? self)
  }
}
