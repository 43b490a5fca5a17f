import Words

extension [UInt8] {
  /// Adds a number in the shortest form that reads back exactly; what is no finite number as `inf`, `-inf`, `nan`. The
  /// same text as `NumberText.shortest`, without making a string on the way: a trace writes millions of numbers.
  ///
  ///     bytes.append(shortest: 1e-08)  // 1e-8
  mutating func append(shortest number: Double) {
    guard number.isFinite else {
      append(contentsOf: NumberText.shortest(number).utf8)
      return
    }
    var text = number.description
    text.withUTF8 { digits in
      if digits.count > 2, digits[digits.count - 2] == Self.point {
        let isWhole = digits[digits.count - 1] == Self.zero
        append(contentsOf: isWhole ? digits[..<(digits.count - 2)] : digits[...])
      } else if let e = digits.suffix(6).firstIndex(of: UInt8(ascii: "e")) {
        append(contentsOf: digits[...e])
        appendExponent(digits[(e + 1)...])
      } else {
        append(contentsOf: digits)
      }
    }
  }

  /// The exponent without plus and leading zeros: `-08` is `-8`.
  private mutating func appendExponent(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    if text.first == UInt8(ascii: "-") { append(UInt8(ascii: "-")) }
    append(contentsOf: text.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == Self.zero })
  }

  private static let point = UInt8(ascii: ".")
  private static let zero = UInt8(ascii: "0")
}
