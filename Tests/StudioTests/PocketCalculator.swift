import Foundation

/// A number that is known within bounds: what a calculator gets from numbers that were rounded.
struct Bounds {
  var low: Double
  var high: Double

  init(_ low: Double, _ high: Double) {
    self.low = low
    self.high = high
  }

  /// The hull of some values; all numbers where one of them is none.
  init(hull values: [Double]) {
    if values.contains(where: \.isNaN) {
      self.init(-.infinity, .infinity)
    } else {
      self.init(values.min() ?? .nan, values.max() ?? .nan)
    }
  }

  func map(_ function: (Double) -> Double) -> Bounds { Bounds(hull: [function(low), function(high)]) }

  func with(_ other: Bounds, _ function: (Double, Double) -> Double) -> Bounds {
    Bounds(hull: [
      function(low, other.low), function(low, other.high), function(high, other.low), function(high, other.high),
    ])
  }

  func over(_ other: Bounds) -> Bounds {
    other.low < 0 && other.high > 0 ? Bounds(-.infinity, .infinity) : with(other, /)
  }

  var magnitude: Bounds {
    low < 0 && high > 0 ? Bounds(0, max(-low, high)) : map(abs)
  }
}

/// A pocket calculator: it reads the numbers of a row as they stand on the screen and computes with them, twice: as they
/// are, and with what their rounding leaves open. It shares no code with the program.
///
/// A number means all that rounds to it, half a unit of its last digit either way; a whole number and the number of steps
/// in a power are exact.
struct PocketCalculator {
  struct Mistake: Error { let text: String }

  private var text: [Character]
  private var place = 0

  /// What comes out with the numbers as they are, and within which bounds it lies for all that they may stand for.
  static func compute(_ text: String) throws -> (value: Double, bounds: Bounds) {
    var plain = text
    for (sign, spelling) in [("<=", "≤"), ("sqrt", "√"), ("*", "·"), ("−", "-"), (" ", "")] {
      plain = plain.replacingOccurrences(of: sign, with: spelling)
    }
    var calculator = PocketCalculator(text: Array(plain))
    let result = try calculator.sum()
    guard calculator.place == calculator.text.count else {
      throw Mistake(text: "\(text): not read: \(String(calculator.text[calculator.place...]))")
    }
    return result
  }

  /// Whether a text is made of numbers alone.
  static func isComputable(_ text: String) -> Bool { (try? compute(text)) != nil }

  private typealias Result = (value: Double, bounds: Bounds)

  private init(text: [Character]) { self.text = text }

  private mutating func take(_ sign: Character) -> Bool {
    guard place < text.count, text[place] == sign else { return false }
    place += 1
    return true
  }

  private mutating func sum() throws -> Result {
    var result = try product()
    while true {
      if take("+") {
        let other = try product()
        result = (result.value + other.value, result.bounds.with(other.bounds, +))
      } else if take("-") {
        let other = try product()
        result = (result.value - other.value, result.bounds.with(other.bounds, -))
      } else {
        return result
      }
    }
  }

  private mutating func product() throws -> Result {
    var result = try signed()
    while true {
      if take("·") {
        let other = try signed()
        result = (result.value * other.value, result.bounds.with(other.bounds, *))
      } else if take("/") {
        let other = try signed()
        result = (result.value / other.value, result.bounds.over(other.bounds))
      } else {
        return result
      }
    }
  }

  private mutating func signed() throws -> Result {
    if take("-") {
      let other = try signed()
      return (-other.value, other.bounds.map(-))
    }
    if take("√") {
      let other = try atom()
      return (other.value.squareRoot(), other.bounds.map { max(0, $0).squareRoot() })
    }
    var result = try atom()
    let digits: [Character: Int] = ["⁰": 0, "¹": 1, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9, "²": 2]
    var exponent: Int?
    while place < text.count, let digit = digits[text[place]] {
      exponent = 10 * (exponent ?? 0) + digit
      place += 1
    }
    if let exponent { return power(result, (Double(exponent), Bounds(Double(exponent), Double(exponent)))) }
    if take("^") {
      result = power(result, try atom())
    }
    return result
  }

  private func power(_ base: Result, _ exponent: Result) -> Result {
    let isEven = exponent.bounds.low == exponent.bounds.high && exponent.value == 2
    let bounds = isEven ? base.bounds.magnitude : base.bounds
    return (pow(base.value, exponent.value), bounds.with(exponent.bounds, pow))
  }

  private mutating func atom() throws -> Result {
    if take("(") {
      let inner = try sum()
      guard take(")") else { throw Mistake(text: "no )") }
      return inner
    }
    if take("|") {
      let inner = try sum()
      guard take("|") else { throw Mistake(text: "no |") }
      return (abs(inner.value), inner.bounds.magnitude)
    }
    for name in ["sign", "max", "min"] where text[place...].starts(with: name + "(") {
      place += name.count
      return try call(name)
    }
    return try number()
  }

  private mutating func call(_ name: String) throws -> Result {
    guard take("(") else { throw Mistake(text: "no (") }
    let first = try sum()
    if name == "sign" {
      guard take(")") else { throw Mistake(text: "no )") }
      func sign(_ x: Double) -> Double { x > 0 ? 1 : x < 0 ? -1 : 0 }
      return (sign(first.value), first.bounds.map(sign))
    }
    guard take(",") else { throw Mistake(text: "no ,") }
    let second = try sum()
    guard take(")") else { throw Mistake(text: "no )") }
    let function: (Double, Double) -> Double = name == "max" ? { max($0, $1) } : { min($0, $1) }
    return (function(first.value, second.value), first.bounds.with(second.bounds, function))
  }

  private mutating func number() throws -> Result {
    let start = place
    while place < text.count, text[place].isASCII, text[place].isNumber || text[place] == "." { place += 1 }
    var decimals = 0
    if let point = text[start..<place].firstIndex(of: ".") { decimals = place - point - 1 }
    if place > start, place < text.count, text[place] == "e" {
      place += 1
      if place < text.count, text[place] == "-" { place += 1 }
      let begin = place
      while place < text.count, text[place].isASCII, text[place].isNumber { place += 1 }
      guard place > begin else { throw Mistake(text: "no exponent") }
    }
    let spelled = String(text[start..<place])
    guard let value = Double(spelled) else { throw Mistake(text: "no number at \(start) of \(String(text))") }
    let exponent = spelled.split(separator: "e").dropFirst().first.flatMap { Int($0) } ?? 0
    // Zeros at the end are not shown, so a whole number may be exact or not; half a unit of its ones covers both.
    let half = value == value.rounded() && !spelled.contains("e") ? 0 : 0.5 * pow(10, Double(exponent - decimals))
    return (value, Bounds(value - half, value + half))
  }
}
