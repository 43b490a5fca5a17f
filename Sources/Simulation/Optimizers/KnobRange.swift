import Words

/// Which values a knob takes.
public struct KnobRange: Sendable, Hashable {
  private let lower: Double
  private let upper: Double
  private let includesLower: Bool
  private let includesUpper: Bool
  private let isWhole: Bool
  /// How the range reads after "takes".
  public let words: Phrase

  private init(
    _ words: Phrase, from lower: Double, _ includesLower: Bool = true, to upper: Double = .infinity,
    _ includesUpper: Bool = false, isWhole: Bool = false
  ) {
    self.words = words
    self.lower = lower
    self.includesLower = includesLower
    self.upper = upper
    self.includesUpper = includesUpper
    self.isWhole = isWhole
  }

  /// [0, ∞)
  public static let nonNegative = KnobRange("a number of at least 0", from: 0)
  /// (0, ∞)
  public static let positive = KnobRange("a number above 0", from: 0, false)
  /// [0, 1): the decay rate of a running mean.
  public static let decay = KnobRange("a number from 0 up to, but not including, 1", from: 0, to: 1)
  /// [0, 1]
  public static let fraction = KnobRange("a number from 0 to 1", from: 0, to: 1, true)
  /// (0, 1)
  public static let proper = KnobRange("a number between 0 and 1", from: 0, false, to: 1)
  /// [1, ∞)
  public static let atLeastOne = KnobRange("a number of at least 1", from: 1)
  /// Off or on, 0 or 1.
  public static let flag = KnobRange("true or false", from: 0, to: 1, true, isWhole: true)
  /// 0, 1, 2, … up to a thousand million.
  public static let count = KnobRange(
    "a whole number from 0 to a thousand million", from: 0, to: 1e9, true, isWhole: true)
  /// 1, 2, 3, … up to a thousand million.
  public static let positiveCount = KnobRange(
    "a whole number from 1 to a thousand million", from: 1, to: 1e9, true, isWhole: true)

  /// Whether the knob takes this value. It never takes an infinite one or NaN.
  public func contains(_ value: Double) -> Bool {
    guard value.isFinite, !isWhole || value == value.rounded() else { return false }
    return (includesLower ? value >= lower : value > lower) && (includesUpper ? value <= upper : value < upper)
  }

  /// The value that a person wrote; nil when it is none of the range.
  public func value(from text: String) -> Double? {
    if self == .flag, let flag = ["true": 1.0, "on": 1, "yes": 1, "false": 0, "off": 0, "no": 0][text.lowercased()] {
      return flag
    }
    guard let value = Double(text), contains(value) else { return nil }
    return value
  }

  /// Whether it holds 0 and 1 and nothing else.
  public var isFlag: Bool { self == .flag }

  /// How a value of the range is written on the command line.
  public func text(for value: Double) -> String {
    if self == .flag { return value == 0 ? "false" : "true" }
    return isWhole ? "\(Int(value))" : NumberText.shortest(value)
  }
}
