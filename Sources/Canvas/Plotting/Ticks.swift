import Libc
import Words

/// A marked place of an axis.
public struct Tick: Sendable, Hashable {
  /// Where it stands: the value, or its decimal logarithm on a logarithmic axis.
  public let position: Double
  /// What is written there.
  public let label: String

  /// A tick.
  public init(position: Double, label: String) {
    self.position = position
    self.label = label
  }
}

/// The choice of round numbers for an axis.
public enum Ticks {
  /// At most `count` multiples of 1, 2 or 5 times a power of ten inside a range, as close together as that allows.
  ///
  ///     Ticks.linear(over: -10...10, atMost: 5).map(\.label)  // ["-10", "-5", "0", "5", "10"]
  public static func linear(over range: ClosedRange<Double>, atMost count: Int) -> [Tick] {
    let range = range.usable
    guard count > 0 else { return [] }
    var exponent = Int(log10((range.upperBound - range.lowerBound) / Double(count)).rounded(.down))
    while true {
      for factor in [1, 2, 5] {
        let step = Step(factor: factor, exponent: exponent)
        let multiples = wholeNumbers(from: step.count(in: range.lowerBound), to: step.count(in: range.upperBound))
        if multiples.count <= count { return multiples.map(step.tick) }
      }
      exponent += 1
    }
  }

  /// Decades inside a range of decimal exponents, at most `count` of them; where there is only one or none, round
  /// numbers.
  ///
  ///     Ticks.logarithmic(over: -3...1, atMost: 3).map(\.label)  // ["0.01", "1"]
  public static func logarithmic(over exponents: ClosedRange<Double>, atMost count: Int) -> [Tick] {
    let range = exponents.usable
    guard count > 0, range.lowerBound > -330, range.upperBound < 300 else { return [] }
    let decades = wholeNumbers(from: range.lowerBound, to: range.upperBound)
    if decades.count < 2 {
      return linear(over: pow(10, range.lowerBound)...pow(10, range.upperBound), atMost: count).compactMap {
        $0.position > 0 ? Tick(position: log10($0.position), label: $0.label) : nil
      }
    }
    var stride = 1
    while decades.count(where: { $0.isMultiple(of: stride) }) > count { stride += 1 }
    return decades.filter { $0.isMultiple(of: stride) }.map { exponent in
      // Nobody has to count zeros.
      let label = (-2...3).contains(exponent) ? DecimalNumber(1, exponent: exponent).plain : "1e\(exponent)"
      return Tick(position: Double(exponent), label: label)
    }
  }

  /// The whole numbers of a range, whose ends may miss one by a rounding error; none where an `Int` could not count them.
  private static func wholeNumbers(from low: Double, to high: Double) -> Range<Int> {
    // Labels multiply them by up to 5.
    guard low > -1e17, high < 1e17 else { return 0..<0 }
    let first = Int((low - 1e-9).rounded(.up))
    return first..<max(first, Int((high + 1e-9).rounded(.down)) + 1)
  }
}

/// The distance of ticks: `factor` · 10^`exponent`.
private struct Step {
  let factor: Int
  let exponent: Int

  /// How many steps a value is away from zero.
  func count(in value: Double) -> Double {
    scaled(value, by: -exponent) / Double(factor)
  }

  /// The tick `count` steps away from zero. Its position is the double nearest to its label.
  func tick(_ count: Int) -> Tick {
    Tick(
      position: scaled(Double(count * factor), by: exponent),
      label: NumberText.shorterForm(of: DecimalNumber(count * factor, exponent: exponent)))
  }

  /// A value times a power of ten. Positive powers of ten up to 22 are exact, negative ones never: so it divides.
  private func scaled(_ value: Double, by exponent: Int) -> Double {
    exponent >= 0 ? value * pow(10, Double(exponent)) : value / pow(10, Double(-exponent))
  }
}
