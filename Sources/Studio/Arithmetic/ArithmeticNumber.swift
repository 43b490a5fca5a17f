import Words

/// Numbers as the arithmetic writes them: every digit that is shown is one to reckon with.
enum ArithmeticNumber {
  /// So many significant digits at most. A long whole number that was rounded is no whole number any more: 10281.4 with
  /// four digits is 1.028e4, and not 10280.
  static func text(_ value: Double, digits: Int) -> String {
    let text = NumberText.significant(value, digits: digits)
    guard abs(value) >= 1000, value.isFinite,
      text.utf8.allSatisfy({ $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: ".") }),
      text.utf8.last == UInt8(ascii: "0"), Double(text) != value
    else { return text }
    let mantissa = text.filter { $0 != "-" }
    let significant = String(mantissa.reversed().drop { $0 == "0" }.reversed())
    guard let number = Int(significant) else { return text }
    let zeros = mantissa.count - significant.count
    return DecimalNumber(value < 0 ? -number : number, exponent: zeros).scientific
  }

  /// A knob is what a person has turned it to, wherever that is short.
  static func exact(_ value: Double, digits: Int) -> String {
    let shortest = NumberText.shortest(value)
    return shortest.utf8.count <= 8 ? shortest : text(value, digits: digits)
  }
}
