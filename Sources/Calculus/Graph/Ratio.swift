/// An exact coefficient: n/d in lowest terms, d > 0.
///
/// Derivatives are shown with it, because 3 · 0.1 in floating point is 0.30000000000000004.
struct Ratio: Hashable {
  var n: Int
  var d = 1
  /// Whether a decimal fraction went into it, so that it shall be shown as one: 0.52, but 1/4.
  var isDecimal = false

  static let one = Ratio(n: 1)
}

extension Ratio {
  /// The number, when it has few enough digits.
  init?(_ value: Double) {
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 {
      self.init(n: whole)
      return
    }
    // The shortest digits that give this number back: 0.1 is 1/10, and not the binary fraction next to it.
    let parts = "\(value)".split(separator: "e")
    let point = parts[0].firstIndex(of: ".") ?? parts[0].endIndex
    let decimals = max(0, parts[0].distance(from: point, to: parts[0].endIndex) - 1)
    let zeros = decimals - (parts.count == 2 ? Int(parts[1]) ?? 0 : 0)
    guard let digits = Int(parts[0].filter { $0 != "." }), digits.magnitude < 1 << 53, 0...17 ~= zeros else {
      return nil
    }
    let scale = (0..<zeros).reduce(1) { scale, _ in scale * 10 }
    guard let ratio = Ratio(n: digits, d: scale, isDecimal: true).reduced.ifExact else { return nil }
    self = ratio
  }

  /// The value as one number, when it is whole or shall be shown as a decimal fraction.
  var number: Double? {
    if d == 1 { return Double(n) }
    var rest = d
    while rest % 2 == 0 { rest /= 2 }
    while rest % 5 == 0 { rest /= 5 }
    return isDecimal && rest == 1 ? Double(n) / Double(d) : nil
  }

  /// The product, unless its digits overflow.
  func times(_ other: Ratio) -> Ratio? {
    let (n, first) = self.n.multipliedReportingOverflow(by: other.n)
    let (d, second) = self.d.multipliedReportingOverflow(by: other.d)
    return first || second ? nil : Ratio(n: n, d: d, isDecimal: isDecimal || other.isDecimal).reduced.ifExact
  }

  /// The sum, unless its digits overflow.
  func plus(_ other: Ratio) -> Ratio? {
    let (first, one) = n.multipliedReportingOverflow(by: other.d)
    let (second, two) = other.n.multipliedReportingOverflow(by: d)
    let (sum, three) = first.addingReportingOverflow(second)
    let (scale, four) = d.multipliedReportingOverflow(by: other.d)
    if one || two || three || four { return nil }
    return Ratio(n: sum, d: scale, isDecimal: isDecimal || other.isDecimal).reduced.ifExact
  }

  /// 1/n, for n ≠ 0.
  var reciprocal: Ratio { Ratio(n: n < 0 ? -d : d, d: Int(n.magnitude), isDecimal: isDecimal) }

  private var reduced: Ratio {
    var (a, b) = (n.magnitude, d.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = max(1, Int(a))
    return Ratio(n: n / divisor, d: d / divisor, isDecimal: isDecimal)
  }

  /// Only numbers that a `Double` holds exactly.
  private var ifExact: Ratio? { n.magnitude < 1 << 53 && d < 1 << 53 ? self : nil }
}
