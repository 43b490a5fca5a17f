/// Reads tokens into a graph.
///
/// ```text
/// sum      product { (+ | -) product }
/// product  signed { (* | / | nothing) signed }      nothing: implicit multiplication, it binds like *
/// signed   { - | + } power
/// power    atom [² ³ …] [ ^ signed ]                the exponent may have a sign, and a^b^c is a^(b^c)
/// atom     number | name | ( sum ) | | sum | | √ power | function …
/// ```
struct Parser {
  /// Brackets, signs and exponents nest at most this deep, because each level takes a part of the stack.
  static let deepestNesting = 100

  private let text: String
  private let vocabulary: Vocabulary
  private let tokens: [Token]
  private var next = 0
  private var depth = 0
  /// Whether the innermost open bracket is a bar, so that the next bar may close it.
  private var isInsideBars = false
  private(set) var graph = Graph()

  /// The nodes of the formula, its root last.
  static func nodes(of text: String, _ vocabulary: Vocabulary) throws(FormulaError) -> [Node] {
    let tokens = try Lexer.tokens(of: text, vocabulary)
    var parser = Parser(text: text, vocabulary: vocabulary, tokens: tokens)
    let root = try parser.formula()
    return parser.graph.pruned(to: root)
  }

  private init(text: String, vocabulary: Vocabulary, tokens: [Token]) {
    self.text = text
    self.vocabulary = vocabulary
    self.tokens = tokens
  }

  private var token: Token { tokens[next] }

  private mutating func take() -> Token {
    defer { next += 1 }
    return tokens[next]
  }

  private mutating func takes(_ kind: Token.Kind) -> Bool {
    guard token.kind == kind else { return false }
    next += 1
    return true
  }

  private func error(_ range: Range<Int>, _ message: String) -> FormulaError {
    FormulaError(text: text, range: range, message: message)
  }

  private mutating func combine(_ operation: Operator, _ a: Int, _ b: Int) -> Int {
    graph.insert(.combine(operation, a, b))
  }

  // MARK: The grammar

  private mutating func formula() throws(FormulaError) -> Int {
    if token.kind == .end { throw error(0..<0, "the formula is empty: write for example x^2 + y^2") }
    let root = try sum()
    switch token.kind {
    case .end: return root
    case .close: throw error(token.range, "this ) closes nothing: there is no ( before it")
    case .comma: throw error(token.range, "a comma can only stand between the values of min( ) and max( )")
    default: throw error(token.range, "an operator is missing before this: + - * / or ^")
    }
  }

  private mutating func sum() throws(FormulaError) -> Int {
    var result = try product()
    while case .sign(let operation) = token.kind, operation == .add || operation == .subtract {
      next += 1
      result = combine(operation, result, try product())
    }
    return result
  }

  private mutating func product() throws(FormulaError) -> Int {
    var result = try signed()
    while true {
      if case .sign(let operation) = token.kind, operation == .multiply || operation == .divide {
        next += 1
        result = combine(operation, result, try signed())
      } else if try startsFactor() {
        result = combine(.multiply, result, try power())
      } else {
        return result
      }
    }
  }

  private mutating func signed() throws(FormulaError) -> Int {
    var isNegative = false
    while token.kind == .sign(.subtract) || token.kind == .sign(.add) {
      if take().kind == .sign(.subtract) { isNegative.toggle() }
    }
    let value = try power()
    return isNegative ? graph.insert(.negate(value)) : value
  }

  private mutating func power() throws(FormulaError) -> Int {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepestNesting {
      throw error(token.range, "the formula is nested too deeply: at most \(Self.deepestNesting) levels are read")
    }
    var result = try atom()
    if case .superscript(let exponent) = token.kind {
      next += 1
      result = combine(.power, result, whole(exponent))
    }
    if takes(.sign(.power)) { result = combine(.power, result, try signed()) }
    return result
  }

  private mutating func atom() throws(FormulaError) -> Int {
    switch token.kind {
    case .number(let value):
      next += 1
      return graph.insert(.number(value))
    case .name(.variable(let index)):
      next += 1
      return graph.insert(.variable(index))
    case .name(.constant(let index)):
      next += 1
      return graph.insert(.constant(index))
    case .name(.function(let index)): return try call(index)
    case .name(.operation(let operation)): return try callOfMany(operation)
    case .root: return try root()
    case .open: return try bracket()
    case .bar: return try bars()
    default: throw missingValue()
    }
  }

  // MARK: Brackets and functions

  private mutating func bracket() throws(FormulaError) -> Int {
    let opening = take()
    let outer = isInsideBars
    isInsideBars = false
    defer { isInsideBars = outer }
    if token.kind == .close { throw error(opening.range.lowerBound..<token.range.upperBound, "the brackets are empty") }
    let value = try sum()
    guard takes(.close) else { throw unclosed(opening) }
    return value
  }

  private mutating func bars() throws(FormulaError) -> Int {
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
    case .comma: error(token.range, "a comma can only stand between the values of min( ) and max( )")
    case .close: error(token.range, "this ) comes before the | that was opened is closed")
    default: error(token.range, "an operator is missing before this: + - * / or ^")
    }
  }

  private mutating func root() throws(FormulaError) -> Int {
    next += 1
    let argument = token.kind == .open ? try bracket() : try power()
    return graph.call("sqrt", argument)
  }

  /// `sin(x)`, `sin²(x)` for (sin x)², and `sin 2x` without brackets.
  private mutating func call(_ function: Int) throws(FormulaError) -> Int {
    let name = take()
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
    let word = spelling(name)
    let inverse = Function.all.contains { $0.name == "a" + word } ? ", or a\(word)(x) for the inverse" : ""
    throw error(token.range, "a function cannot have this exponent: write 1/\(word)(x)\(inverse)")
  }

  private static func cure(_ word: String, _ number: Double) -> String {
    let digits = "\(number)".hasSuffix(".0") ? String("\(number)".dropLast(2)) : "\(number)"
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
  private mutating func callOfMany(_ operation: Operator) throws(FormulaError) -> Int {
    let name = take()
    let word = spelling(name)
    let count = operation == .power ? "two values" : "two values or more"
    let advice = "\(word) needs \(count) in brackets, as in \(word)(x, \(operation == .power ? 2 : 1))"
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
    guard operation != .power || values == 2 else {
      throw error(name.range.lowerBound..<token.range.upperBound, advice)
    }
    guard takes(.close) else { throw unclosed(opening) }
    return value
  }

  // MARK: What may stand where

  /// Whether the next token begins a factor of an implicit product, as in 2x or 3(x + 1).
  private func startsFactor() throws(FormulaError) -> Bool {
    switch token.kind {
    case .name, .open, .root: return true
    case .bar: return !isInsideBars
    case .number:
      throw error(token.range, "a number cannot follow a value directly: write * or ^ between them, as in x*2 or x^2")
    case .superscript: throw error(token.range, "this exponent has nothing to raise: write brackets, as in (x²)³")
    default: return false
    }
  }

  private mutating func whole(_ exponent: Int) -> Int {
    let size = graph.insert(.number(Double(exponent.magnitude)))
    return exponent < 0 ? graph.insert(.negate(size)) : size
  }

  private func missingValue() -> FormulaError {
    let wanted = "a number, \(vocabulary.variables.joined(separator: ", ")), a function or a bracket"
    if next == 0 { return error(token.range, "a formula cannot begin with this: \(wanted) may stand here") }
    let previous = tokens[next - 1]
    if previous.kind == .bar, token.kind == .end {
      return error(previous.range, "this | has no partner: bars come in pairs, as in |x|")
    }
    let start = text.index(text.startIndex, offsetBy: previous.range.lowerBound)
    let before = text[start...].prefix(previous.range.count)
    if token.kind == .end { return error(token.range, "a value is missing after “\(before)”: \(wanted)") }
    return error(token.range, "a value is missing between “\(before)” and this: \(wanted)")
  }
}
