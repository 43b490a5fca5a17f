import Words

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

  let text: String
  /// The names of the variables, by the places that tokens give them.
  let variables: [String]
  let tokens: [Token]
  var next = 0
  var depth = 0
  /// Whether the innermost open bracket is a bar, so that the next bar may close it.
  var isInsideBars = false
  var graph = Graph()

  /// The nodes of the formula, its root last.
  static func nodes(of text: String, _ variables: [String], _ tokens: [Token]) throws(FormulaError) -> [Node] {
    var parser = Parser(text: text, variables: variables, tokens: tokens)
    let root = try parser.formula()
    return parser.graph.pruned(to: root)
  }

  private init(text: String, variables: [String], tokens: [Token]) {
    self.text = text
    self.variables = variables
    self.tokens = tokens
  }

  var token: Token { tokens[next] }

  mutating func take() -> Token {
    defer { next += 1 }
    return tokens[next]
  }

  mutating func takes(_ kind: Token.Kind) -> Bool {
    guard token.kind == kind else { return false }
    next += 1
    return true
  }

  func error(_ range: Range<Int>, _ sentence: Phrase) -> FormulaError {
    FormulaError(text: text, range: range, sentence: sentence)
  }

  mutating func combine(_ operation: Operator, _ a: Int, _ b: Int) -> Int {
    graph.insert(.combine(operation, a, b))
  }

  // MARK: The grammar

  mutating func formula() throws(FormulaError) -> Int {
    if token.kind == .end { throw error(token.range, "the formula is empty: write for example x^2 + y^2") }
    let root = try sum()
    switch token.kind {
    case .end: return root
    case .close: throw error(token.range, "this ) closes nothing: there is no ( before it")
    case .comma: throw error(token.range, "a comma can only stand between the values of a function, as in max(x, 1)")
    default: throw error(token.range, "an operator is missing before this: + - * / or ^")
    }
  }

  mutating func sum() throws(FormulaError) -> Int {
    var result = try product()
    while case .sign(let operation) = token.kind, operation == .add || operation == .subtract {
      next += 1
      result = combine(operation, result, try product())
    }
    return result
  }

  mutating func product() throws(FormulaError) -> Int {
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

  mutating func signed() throws(FormulaError) -> Int {
    var isNegative = false
    while token.kind == .sign(.subtract) || token.kind == .sign(.add) {
      if take().kind == .sign(.subtract) { isNegative.toggle() }
    }
    let value = try power()
    return isNegative ? graph.insert(.negate(value)) : value
  }

  mutating func power() throws(FormulaError) -> Int {
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

  mutating func atom() throws(FormulaError) -> Int {
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

  // MARK: What may stand where

  /// Whether the next token begins a factor of an implicit product, as in 2x or 3(x + 1).
  func startsFactor() throws(FormulaError) -> Bool {
    switch token.kind {
    case .name, .open, .root: return true
    case .bar: return !isInsideBars
    case .number:
      throw error(token.range, "a number cannot follow a value directly: write * or ^ between them, as in x*2 or x^2")
    case .superscript: throw error(token.range, "this exponent has nothing to raise: write brackets, as in (x²)³")
    default: return false
    }
  }

  mutating func whole(_ exponent: Int) -> Int {
    let size = graph.insert(.number(Double(exponent.magnitude)))
    return exponent < 0 ? graph.insert(.negate(size)) : size
  }

  func missingValue() -> FormulaError {
    let wanted: Phrase = "a number, \(variables.joined(separator: ", ")), a function or a bracket"
    if next == 0 { return error(token.range, "a formula cannot begin with this: \(wanted) may stand here") }
    let previous = tokens[next - 1]
    if previous.kind == .bar, token.kind == .end {
      return error(previous.range, "this | has no partner: bars come in pairs, as in |x|")
    }
    let start = text.index(text.startIndex, offsetBy: previous.range.lowerBound)
    let before = String(text[start...].prefix(previous.range.count))
    if token.kind == .end { return error(token.range, "a value is missing after “\(before)”: \(wanted)") }
    return error(token.range, "a value is missing between “\(before)” and this: \(wanted)")
  }
}
