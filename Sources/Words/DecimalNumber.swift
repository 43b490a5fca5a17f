/// A number as decimal digits and a power of ten: ± digits · 10^exponent. Its texts involve no rounding.
///
/// It is made several hundred times for a picture, so its digits are bytes and each text is written once.
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
    let point = digits.count + exponent
    return Self.text(plainLength) { text in
      if isNegative { text.append(ascii("-")) }
      if point <= 0 {
        text.append(ascii("0"))
        text.append(ascii("."))
        for _ in 0..<(-point) { text.append(ascii("0")) }
      }
      for (place, digit) in digits.enumerated() {
        if place == point, place > 0 { text.append(ascii(".")) }
        text.append(digit)
      }
      for _ in 0..<max(0, exponent) { text.append(ascii("0")) }
    }
  }

  /// `-1.97e-3`
  public var scientific: String {
    if digits.isEmpty { return "0" }
    let power = Array("\(power)".utf8)
    return Self.text(scientificLength) { text in
      if isNegative { text.append(ascii("-")) }
      for (place, digit) in digits.enumerated() {
        if place == 1 { text.append(ascii(".")) }
        text.append(digit)
      }
      text.append(ascii("e"))
      for digit in power { text.append(digit) }
    }
  }

  /// The exponent of the scientific form.
  private var power: Int { exponent + digits.count - 1 }

  private var signLength: Int { isNegative ? 1 : 0 }

  /// How many characters ``plain`` has.
  var plainLength: Int {
    if digits.isEmpty { return 1 }
    let point = digits.count + exponent
    let unsigned = point <= 0 ? 2 - point + digits.count : exponent < 0 ? digits.count + 1 : digits.count + exponent
    return signLength + unsigned
  }

  /// How many characters ``scientific`` has.
  var scientificLength: Int {
    if digits.isEmpty { return 1 }
    return signLength + digits.count + (digits.count > 1 ? 1 : 0) + 1 + "\(power)".utf8.count
  }

  private static func text(_ length: Int, _ write: (inout TextWriter) -> Void) -> String {
    String(unsafeUninitializedCapacity: length) { memory in
      var writer = TextWriter(memory: memory)
      write(&writer)
      return writer.count
    }
  }
}

/// Writes bytes one after the other.
private struct TextWriter {
  let memory: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(memory: UnsafeMutableBufferPointer<UInt8>) { self.memory = memory }

  mutating func append(_ byte: UInt8) {
    memory[count] = byte
    count += 1
  }
}

@inline(__always)
private func ascii(_ character: Unicode.Scalar) -> UInt8 { UInt8(ascii: character) }
