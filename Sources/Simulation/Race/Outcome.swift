#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What has become of a run.
public enum Outcome: Sendable, Hashable {
  /// It still moves, or its loss still improves.
  case running
  /// It stays at the lowest point of the surface.
  case globalMinimum
  /// It stays at another minimum: which, counted by value from the best (1), and how far above the lowest point; nil where
  /// the surface has none.
  case falseMinimum(number: Int?, above: Double?)
  /// It stays where the gradient is 0 and the surface falls in one direction and rises in another.
  case saddle
  /// It stays where the gradient is 0 and there is no minimum.
  case flat(Flat)
  /// It moves to and fro within bounds and has not improved for many steps.
  case rattling(since: Int)
  /// It has left every bound.
  case diverged(Divergence)
  /// It is outside the map, at a finite place.
  case leftTheMap

  /// The kinds of flat places.
  public enum Flat: Sendable, Hashable {
    /// The surface falls to every side.
    case maximum
    /// A point of inflection or a plateau.
    case plateau
  }

  /// Why a run diverged.
  public struct Divergence: Sendable, Hashable {
    /// At which step it was first seen.
    public let step: Int
    /// What was seen.
    public let reason: Reason
    /// The learning rate at which it happened, and the limit that it exceeds, where that is known.
    public let excess: Excess?
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

  /// A learning rate above its limit.
  public struct Excess: Sendable, Hashable {
    /// The learning rate.
    public let rate: Double
    /// The limit at the nearest minimum.
    public let limit: StabilityLimit
  }

  /// The two or three words of tables.
  public var label: String {
    switch self {
    case .running: "running"
    case .globalMinimum: "global minimum"
    case .falseMinimum: "false minimum"
    case .saddle: "saddle"
    case .flat: "flat"
    case .rattling: "rattling"
    case .diverged: "diverged"
    case .leftTheMap: "left the map"
    }
  }

  /// Whether more steps can be expected to change nothing.
  public var isFinal: Bool {
    switch self {
    case .running, .rattling, .leftTheMap: false
    case .globalMinimum, .falseMinimum, .saddle, .flat, .diverged: true
    }
  }

  /// A sentence that tells a class what happened.
  public var sentence: String {
    switch self {
    case .running: "still under way"
    case .globalMinimum: "arrived at the lowest point of the surface"
    case .falseMinimum(let number, let above):
      "hardly any slope is left, but this is \(number.map { "local minimum \($0)" } ?? "a local minimum"), "
        + (above.map { "\($0.rounded(toSignificant: 6)) above the lowest point" }
          ?? "and the surface has no lowest point")
    case .saddle: "hardly any slope, at a saddle: downhill one way, uphill the other"
    case .flat(.maximum): "no slope on a maximum: it cannot move"
    case .flat(.plateau): "hardly any slope on flat ground, and there is no minimum here"
    case .rattling(let step): "to and fro around a minimum, no better since step \(step)"
    case .diverged(let divergence): divergence.sentence
    case .leftTheMap: "outside the map, at a finite place"
    }
  }
}

extension Outcome.Divergence {
  /// What happened, and why where it is known.
  public var sentence: String {
    let what =
      switch reason {
      case .runsAway: "each step lands higher and farther away"
      case .overflow: "the numbers grew beyond what a computer can write, at step \(step)"
      case .undefined: "the formula has no value at the place reached in step \(step)"
      case .noSlope: "the formula has no slope at the place reached in step \(step)"
      case .unboundedBelow: "the loss falls without end"
      }
    guard let excess else { return what }
    let limit = excess.limit.rate.rounded(toSignificant: 4)
    return "\(what): α \(excess.rate.rounded(toSignificant: 4)) > \(excess.limit.formula) = \(limit)"
  }
}

extension Double {
  /// The shortest text of the number rounded to so many significant digits, for sentences.
  func rounded(toSignificant digits: Int) -> String {
    guard isNormal else { return shortText }
    let exponent = Int(log10(Swift.abs(self)).rounded(.down)) - digits + 1
    // The quotient by a power of ten is rounded once; the product with its inverse would be rounded twice.
    let scaled = exponent >= 0 ? self / pow(10, Double(exponent)) : self * pow(10, Double(-exponent))
    guard scaled.isFinite else { return shortText }
    return Double("\(Int(scaled.rounded()))e\(exponent)")?.shortText ?? shortText
  }
}
