/// A number as decimal digits and a power of ten: ± digits · 10^exponent. Its texts involve no rounding.
///
/// It is made several hundred times for a picture, so its digits are bytes.
public struct DecimalNumber: Sendable, Hashable {
  let isNegative: Bool
  /// The digits, in ASCII, without zeros at either end; empty for zero.
  let digits: [UInt8]
  let exponent: Int

  /// `mantissa` · 10^`exponent`.
  public init(_ mantissa: Int, exponent: Int) {
    self.init(isNegative: mantissa < 0, Array("\(mantissa.magnitude)".utf8)[...], exponent)
  }

  /// What the C library writes: `-1.970e-03`.
  init(scientific text: UnsafeBufferPointer<UInt8>) {
    let mantissa = text.prefix { $0 != ascii("e") }
    let digits = mantissa.filter { $0 >= ascii("0") && $0 <= ascii("9") }
    let power = text.dropFirst(mantissa.count + 1)
    let size = power.reduce(0) { $1 >= ascii("0") && $1 <= ascii("9") ? 10 * $0 + Int($1 - ascii("0")) : $0 }
    self.init(
      isNegative: mantissa.first == ascii("-"), digits[...],
      (power.first == ascii("-") ? -size : size) - digits.count + 1)
  }

  private init(isNegative: Bool, _ digits: ArraySlice<UInt8>, _ exponent: Int) {
    let significant = digits.drop { $0 == ascii("0") }
    let zeros = significant.reversed().prefix { $0 == ascii("0") }.count
    self.digits = Array(significant.dropLast(zeros))
    self.exponent = self.digits.isEmpty ? 0 : exponent + zeros
    self.isNegative = isNegative && !self.digits.isEmpty
  }

  /// `-0.00197`
  public var plain: String {
    if digits.isEmpty { return "0" }
    var text: [UInt8] = isNegative ? [ascii("-")] : []
    let point = digits.count + exponent
    if point <= 0 {
      text += [ascii("0"), ascii(".")]
      text += repeatElement(ascii("0"), count: -point)
    }
    for (place, digit) in digits.enumerated() {
      if place == point, place > 0 { text.append(ascii(".")) }
      text.append(digit)
    }
    text += repeatElement(ascii("0"), count: max(0, exponent))
    return String(decoding: text, as: UTF8.self)
  }

  /// So many significant digits, of which the last may be zeros: `-0.00170`, `1.70e-5`.
  func text(digits count: Int, _ hasExponent: Bool) -> String {
    let zeros = max(0, count - digits.count)
    let text = hasExponent ? scientific : plain
    guard zeros > 0, !digits.isEmpty else { return text }
    let point = digits.count + exponent
    let hasPoint = hasExponent ? digits.count > 1 : point < digits.count
    let (mantissa, power) = hasExponent ? text.partedAtExponent : (text, "")
    // A whole number has some of the zeros before its point.
    let missing = hasExponent || hasPoint ? zeros : max(0, zeros - exponent)
    guard missing > 0 else { return text }
    return mantissa + (hasPoint ? "" : ".") + String(repeating: "0", count: missing) + power
  }

  /// `-1.97e-3`
  public var scientific: String {
    if digits.isEmpty { return "0" }
    var text: [UInt8] = isNegative ? [ascii("-")] : []
    for (place, digit) in digits.enumerated() {
      if place == 1 { text.append(ascii(".")) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self) + "e\(exponent + digits.count - 1)"
  }
}

extension String {
  /// What stands before the exponent, and the exponent with its sign.
  fileprivate var partedAtExponent: (String, String) {
    let end = firstIndex(of: "e") ?? endIndex
    return (String(self[..<end]), String(self[end...]))
  }
}

private func ascii(_ character: Unicode.Scalar) -> UInt8 { UInt8(ascii: character) }
