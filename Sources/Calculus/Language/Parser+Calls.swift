import Words

/// Brackets, bars, roots and functions.
extension Parser {
  mutating func bracket() throws(FormulaError) -> Int {
    let opening = take()
    let outer = isInsideBars
    isInsideBars = false
    defer { isInsideBars = outer }
    if token.kind == .close { throw error(opening.range.lowerBound..<token.range.upperBound, "the brackets are empty") }
    let value = try sum()
    guard takes(.close) else { throw unclosed(opening) }
    return value
  }

  mutating func bars() throws(FormulaError) -> Int {
    let opening = take()
    let outer = isInsideBars
    isInsideBars = true
    defer { isInsideBars = outer }
    let value = try sum()
    guard takes(.bar) else { throw unclosed(opening) }
    return graph.call("abs", value)
  }

  private func unclosed(_ opening: Token) -> FormulaError {
    switch token.kind {
    case .end where opening.kind == .bar: error(opening.range, "this | is never closed: a second | is missing")
    case .end: error(opening.range, "this ( is never closed: a ) is missing")
    case .comma: error(token.range, "a comma can only stand between the values of a function, as in max(x, 1)")
    case .close: error(token.range, "this ) comes before the | that was opened is closed")
    default: error(token.range, "an operator is missing before this: + - * / or ^")
    }
  }

  mutating func root() throws(FormulaError) -> Int {
    next += 1
    let argument = token.kind == .open ? try bracket() : try power()
    return graph.call("sqrt", argument)
  }

  /// `sin(x)`, `sin²(x)` for (sin x)², and `sin 2x` without brackets.
  mutating func call(_ function: Int) throws(FormulaError) -> Int {
    let name = take()
    try refuseCalculatorInverse(name)
    let exponent = try exponentOfCall(name)
    let argument: Int
    if token.kind == .open {
      if tokens[next + 1].kind == .close {
        let place = name.range.lowerBound..<tokens[next + 1].range.upperBound
        throw error(
          place, "\(Function.all[function].name) needs a value in its brackets, as in \(Function.all[function].name)(x)"
        )
      }
      argument = try bracket()
    } else {
      argument = try bareArgument()
    }
    let value = graph.insert(.call(function, argument))
    return exponent.map { combine(.power, value, whole($0)) } ?? value
  }

  /// The exponent in sin²(x) and sin^2(x).
  private mutating func exponentOfCall(_ name: Token) throws(FormulaError) -> Int? {
    switch token.kind {
    case .superscript(let power) where power > 0:
      next += 1
      return power
    case .sign(.power):
      next += 1
      if case .number(let power) = token.kind, (1...1000).contains(power), power.rounded() == power {
        next += 1
        return Int(power)
      }
    case .superscript: break
    case .number(let value):
      // sin2(x) is neither sin(2)·x nor sin(x)².
      guard token.range.lowerBound == name.range.upperBound, tokens[next + 1].kind == .open else { return nil }
      let word = spelling(name)
      throw error(
        name.range.lowerBound..<token.range.upperBound,
        "“\(word)\(spelling(token))” is not a known function: \(Self.cure(word, value))")
    default: return nil
    }
    throw error(token.range, cureOfExponent(spelling(name)))
  }

  /// What to write for an exponent that a function cannot have: the same function, or what was meant.
  private func cureOfExponent(_ word: String) -> Phrase {
    let inverse = "a" + word
    switch negativeExponent {
    case 1 where Function.all.contains { $0.name == inverse }:
      return "a function cannot have this exponent: write 1/\(word)(x), or \(inverse)(x) for the inverse"
    case 1: return "a function cannot have this exponent: write 1/\(word)(x)"
    case let power?: return "a function cannot have this exponent: write 1/\(word)(x)^\(power)"
    case nil where word == "exp": return "a function cannot have this exponent: write exp(x) or e^x"
    case nil: return "a function cannot have this exponent: write it behind the brackets, as in \(word)(x)^2"
    }
  }

  /// The whole number behind a minus, raised or behind ^, that stands here; nil for any other exponent.
  private var negativeExponent: Int? {
    switch token.kind {
    case .superscript(let power) where power < 0: return -power
    case .sign(.subtract):
      guard case .number(let power) = tokens[next + 1].kind, (1...1000).contains(power), power.rounded() == power else {
        return nil
      }
      return Int(power)
    default: return nil
    }
  }

  /// `sin-1(x)`, as calculators have it, is not sin(−1)·x.
  private func refuseCalculatorInverse(_ name: Token) throws(FormulaError) {
    guard case .sign(.subtract) = token.kind, token.range.lowerBound == name.range.upperBound,
      case .number(1) = tokens[next + 1].kind, tokens[next + 1].range.lowerBound == token.range.upperBound
    else { return }
    let inverse = "a" + spelling(name)
    guard Function.all.contains(where: { $0.name == inverse }),
      [Token.Kind.end, .sign(.add), .sign(.subtract)]
        .allSatisfy({ $0 != tokens[next + 2].kind })
    else { return }
    let place = name.range.lowerBound..<tokens[next + 1].range.upperBound
    throw error(
      place, "“\(spelling(name))-1” could mean two things: write \(inverse)(x), or \(spelling(name))(-1) with brackets")
  }

  private static func cure(_ word: String, _ number: Double) -> Phrase {
    let digits = NumberText.shortest(number)
    return switch word {
    case "exp": "write \(digits)^x, or exp(\(digits)x)"
    case "log", "ln": "write log(x)/log(\(digits)), or log(\(digits)x)"
    default: "write \(word)(x)^\(digits), or \(word)(\(digits)x)"
    }
  }

  private func spelling(_ token: Token) -> String {
    String(text[text.index(text.startIndex, offsetBy: token.range.lowerBound)...].prefix(token.range.count))
  }

  /// The argument of a function without brackets: the numbers, constants and variables that follow, with their powers.
  private mutating func bareArgument() throws(FormulaError) -> Int {
    var argument = try signed()
    while case .name(let name) = token.kind {
      switch name {
      case .variable, .constant: argument = combine(.multiply, argument, try power())
      case .function, .operation: return argument
      }
    }
    return argument
  }

  /// `min(a, b)`, and `min(a, b, c)` for min(min(a, b), c).
  mutating func callOfMany(_ operation: Operator) throws(FormulaError) -> Int {
    let name = take()
    let word = spelling(name)
    let advice: Phrase =
      operation.takesMany
      ? "\(word) needs two values or more in brackets, as in \(word)(x, 1)"
      : "\(word) needs two values in brackets, as in \(word)(x, 2)"
    guard token.kind == .open else { throw error(name.range, advice) }
    let opening = take()
    let outer = isInsideBars
    isInsideBars = false
    defer { isInsideBars = outer }
    if token.kind == .close { throw error(name.range.lowerBound..<token.range.upperBound, advice) }
    var value = try sum()
    guard token.kind == .comma else {
      guard token.kind == .close else { throw unclosed(opening) }
      throw error(name.range.lowerBound..<token.range.upperBound, advice)
    }
    var values = 1
    while takes(.comma) {
      value = combine(operation, value, try sum())
      values += 1
    }
    guard operation.takesMany || values == 2 else {
      throw error(name.range.lowerBound..<token.range.upperBound, advice)
    }
    guard takes(.close) else { throw unclosed(opening) }
    return value
  }
}
