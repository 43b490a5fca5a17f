/// A number as decimal digits and a power of ten: ± digits · 10^exponent. Its texts involve no rounding.
public struct DecimalNumber: Sendable, Hashable {
  let isNegative: Bool
  /// The digits without zeros at either end; empty for zero.
  let digits: String
  let exponent: Int

  /// `mantissa` · 10^`exponent`.
  public init(_ mantissa: Int, exponent: Int) {
    self.init(isNegative: mantissa < 0, "\(mantissa.magnitude)", exponent)
  }

  /// What the C library writes: `-1.970` and −3.
  init(scientific mantissa: some StringProtocol, exponent: Int) {
    let digits = mantissa.filter { $0 != "-" && $0 != "." }
    self.init(isNegative: mantissa.hasPrefix("-"), String(digits), exponent - digits.count + 1)
  }

  private init(isNegative: Bool, _ digits: String, _ exponent: Int) {
    let significant = digits.drop { $0 == "0" }
    let zeros = significant.reversed().prefix { $0 == "0" }.count
    self.digits = String(significant.dropLast(zeros))
    self.exponent = self.digits.isEmpty ? 0 : exponent + zeros
    self.isNegative = isNegative && !self.digits.isEmpty
  }

  /// `-0.00197`
  public var plain: String {
    if digits.isEmpty { return "0" }
    let point = digits.count + exponent
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }

  /// `-1.97e-3`
  public var scientific: String {
    if digits.isEmpty { return "0" }
    let rest = digits.dropFirst()
    return sign + digits.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "e\(exponent + rest.count)"
  }

  private var sign: String { isNegative ? "-" : "" }
}
