import Libc

/// Numbers as text, with `.` as the decimal point, correctly rounded, without Foundation.
///
/// What is no number comes out as `nan`, `inf` or `-inf`; a negative number that rounds to zero loses its sign.
public enum NumberText {
  /// The shortest text that reads back as exactly the same number.
  ///
  ///     NumberText.shortest(0.1)  // "0.1"
  ///     NumberText.shortest(1e-5)  // "1e-5"
  ///     NumberText.shortest(100_000)  // "100000"
  public static func shortest(_ number: Double) -> String {
    guard number.isFinite else { return unusual(number) }
    let text = "\(number)"
    if text.hasSuffix(".0") { return String(text.dropLast(2)) }
    return text.utf8.contains(UInt8(ascii: "e")) ? withShortExponent(text) : text
  }

  /// One digit before the point, `digits` in all, and an exponent of two digits at least, so that columns align.
  ///
  ///     NumberText.scientific(0.00197, digits: 3)  // "1.97e-03"
  public static func scientific(_ number: Double, digits: Int) -> String {
    guard number.isFinite else { return unusual(number) }
    return withScientific(number, digits: digits) { text in
      // A negative number may have become 0.
      let isZero = !text.prefix { $0 != UInt8(ascii: "e") }.contains { $0 >= UInt8(ascii: "1") }
      return String(decoding: isZero && number.sign == .minus ? text.dropFirst() : text[...], as: UTF8.self)
    }
  }

  /// At most `digits` significant digits, without zeros at the end, in the shorter of the plain and the scientific form:
  /// for knobs and labels.
  ///
  ///     NumberText.significant(0.95, digits: 3)  // "0.95"
  ///     NumberText.significant(1_234_567, digits: 3)  // "1.23e6"
  public static func significant(_ number: Double, digits: Int) -> String {
    guard number.isFinite else { return unusual(number) }
    return withScientific(number, digits: digits) { shorterForm(of: DecimalNumber(scientific: $0)) }
  }

  /// Three to five significant digits, zeros at the end included, so that a number that changes keeps its width; an
  /// exponent only below 1e-4 and from 1e6 on: for what a class reads from afar.
  ///
  ///     NumberText.plain(0.0017)  // "0.00170"
  ///     NumberText.plain(-6.349271)  // "-6.3493"
  ///     NumberText.plain(5.9e-5)  // "5.90e-5"
  public static func plain(_ number: Double) -> String {
    guard number.isFinite else { return unusual(number) }
    let size = abs(number)
    if size == 0 { return "0" }
    let hasExponent = size < 1e-4 || size >= 999_999.5
    let digits = hasExponent || size < 0.1 ? 3 : size < 1 ? 4 : size < 99_999.5 ? 5 : 6
    return withScientific(number, digits: digits) { DecimalNumber(scientific: $0).text(digits: digits, hasExponent) }
  }

  /// A number near another one, with as many digits as tell them apart, at least five, and the other one: a short number as
  /// it is, another one with as many digits and a sign for the rest.
  ///
  ///     NumberText.apart(0.4999998, from: 0.5)  // ("0.4999998", "0.5")
  public static func apart(_ number: Double, from other: Double) -> (number: String, other: String) {
    let digits = (5...15).first { significant(number, digits: $0) != significant(other, digits: $0) }
    let brief = significant(other, digits: 6)
    let isBrief = Double(brief).map { abs($0 - other) <= 1e-12 * abs(other) } ?? true
    let rest = significant(other, digits: max(6, digits ?? 6)) + "…"
    return (significant(number, digits: digits ?? 5), isBrief ? brief : rest)
  }

  /// A text of at most `width` cells with as many digits as fit: for columns of a table. A number that does not fit with
  /// one digit comes out as `#`.
  ///
  ///     NumberText.fitted(0.0019671, width: 8)  // "0.001967"
  ///     NumberText.fitted(12345678, width: 6)  // "1.23e7"
  public static func fitted(_ number: Double, width: Int) -> String {
    guard number.isFinite else { return unusual(number) }
    for digits in stride(from: min(17, max(1, width)), through: 1, by: -1) {
      let text = significant(number, digits: digits)
      if text.utf8.count <= width { return text }
    }
    return String(repeating: "#", count: max(0, width))
  }

  /// The plain form, unless it is more than six characters long and the scientific one is shorter.
  public static func shorterForm(of number: DecimalNumber) -> String {
    let plain = number.plain
    if plain.utf8.count <= 6 { return plain }
    let scientific = number.scientific
    return scientific.utf8.count < plain.utf8.count ? scientific : plain
  }

  private static func unusual(_ number: Double) -> String {
    number.isNaN ? "nan" : number < 0 ? "-inf" : "inf"
  }

  /// Calls `body` with what the C library writes, which rounds correctly to any number of digits; its decimal point is
  /// `.` as long as the program leaves LC_NUMERIC alone.
  private static func withScientific<Result>(
    _ number: Double, digits: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let precision = max(0, min(digits - 1, 340))
    // A sign, a digit, the point, the decimals, the exponent, the final zero.
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: precision + 16) { buffer in
      let length = withVaList([Int32(precision), number]) { vsnprintf(buffer.baseAddress, buffer.count, "%.*e", $0) }
      return buffer.withMemoryRebound(to: UInt8.self) { body(UnsafeBufferPointer(rebasing: $0.prefix(Int(length)))) }
    }
  }

  /// Swift writes 1e-05 and 1e+16; the plus and the zeros say nothing.
  private static func withShortExponent(_ text: String) -> String {
    let parts = text.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return text }
    let digits = parts[0].hasSuffix(".0") ? parts[0].dropLast(2) : parts[0]
    return "\(digits)e\(exponent)"
  }
}
