import Calculus
import Simulation
import Words

/// An equation of the step in one coordinate, as a formula and with numbers in the places of its symbols.
struct FilledEquation {
  /// A piece of the right side as it is written.
  private enum Token {
    case text(String)
    case symbol(String)
    /// 1 − βᵗ in its brackets: a number that has a line of its own.
    case complement(String)
  }

  let line: Explanation.Line
  let names: SymbolNames
  let coordinate: Int
  let step: Int
  private let tokens: [Token]

  init(_ line: Explanation.Line, _ names: SymbolNames, _ coordinate: Int, step: Int) {
    self.line = line
    self.names = names
    self.coordinate = coordinate
    self.step = step
    tokens = Self.tokens(of: line.equation, names)
  }

  /// The powers βᵗ whose complement 1 − βᵗ stands in it.
  var complements: [String] {
    tokens.compactMap { if case .complement(let symbol) = $0 { symbol } else { nil } }
  }

  /// What is computed.
  var target: String { names.spelled(line.equation.target, coordinate) }

  /// The right side with its symbols.
  var formula: String {
    written { symbol in
      names.spelled(symbol, coordinate)
    } complement: {
      "(1 − \(names.spelled($0, coordinate)))"
    }
  }

  /// The right side with numbers of so many digits, and what a person gets who computes it with them.
  func filled(digits: Int) -> (text: String, value: Double) {
    var texts: [String: String] = [:]
    var values = line.values
    for symbol in Set(line.equation.formula.usedVariables) {
      (texts[symbol], values[symbol]) = number(symbol, digits: digits)
    }
    for symbol in complements {
      let text = ArithmeticNumber.text(1 - line.value(of: symbol), digits: digits)
      texts[symbol] = text
      values[symbol] = 1 - (Double(text) ?? .nan)
    }
    let text = written {
      texts[$0] ?? ""
    } complement: {
      texts[$0] ?? ""
    }
    let variables = line.equation.formula.variables
    return (text, line.equation.formula.value(variables.map { values[$0] ?? .nan }))
  }

  /// The number that stands for a symbol, and what it is worth. A power of a knob is shown as a power.
  private func number(_ symbol: String, digits: Int) -> (text: String, value: Double) {
    let value = line.value(of: symbol)
    if let base = names.base(of: symbol), let knob = line.values[base] {
      return (names.power(ArithmeticNumber.exact(knob, digits: digits), step), value)
    }
    if case .knob = names.kind(of: symbol) {
      let text = ArithmeticNumber.exact(value, digits: digits)
      return (text, Double(text) ?? value)
    }
    let text = ArithmeticNumber.text(value, digits: digits)
    return (text, Double(text) ?? value)
  }

  private func written(_ spell: (String) -> String, complement: (String) -> String) -> String {
    var result = ""
    for (place, token) in tokens.enumerated() {
      var piece: String
      switch token {
      case .text(let text):
        result += text
        continue
      case .symbol(let symbol): piece = spell(symbol)
      case .complement(let symbol): piece = complement(symbol)
      }
      let isRaised = place + 1 < tokens.count && Self.isPower(tokens[place + 1])
      if Self.needsBrackets(piece, isRaised, after: result, names.charset) { piece = "(\(piece))" }
      result += piece
    }
    return result
  }

  /// Whether what stands in the place of a symbol would fall apart there.
  private static func needsBrackets(
    _ piece: String, _ isRaised: Bool, after text: String, _ charset: Charset
  ) -> Bool {
    if piece.hasPrefix("(") { return false }
    if piece.hasPrefix("-"), isRaised || !text.isEmpty { return true }
    // ∂f/∂x, 1.5e-7 and 0.9³ are no single numbers to a power.
    let isCompound = piece.contains { "e/^⁰¹²³⁴⁵⁶⁷⁸⁹".contains($0) }
    return isCompound && isRaised || text.hasSuffix("√") && (isCompound || charset.isNarrow)
  }

  private static func isPower(_ token: Token) -> Bool {
    if case .text(let text) = token, let first = text.first { ["²", "³", "^"].contains(first) } else { false }
  }

  private static func tokens(of equation: Equation, _ names: SymbolNames) -> [Token] {
    var tokens = equation.pieces.map { piece in
      switch piece {
      case .text(let text): Token.text(text)
      case .symbol(let symbol): Token.symbol(symbol)
      }
    }
    let counts = Dictionary(grouping: equation.pieces, by: \.self).mapValues(\.count)
    for place in tokens.indices.dropFirst().dropLast() {
      guard case .symbol(let symbol) = tokens[place], names.base(of: symbol) != nil, counts[.symbol(symbol)] == 1,
        case .text(let before) = tokens[place - 1], before.hasSuffix("(1 − "),
        case .text(let after) = tokens[place + 1], after.hasPrefix(")")
      else { continue }
      tokens[place - 1] = .text(String(before.dropLast(5)))
      tokens[place] = .complement(symbol)
      tokens[place + 1] = .text(String(after.dropFirst()))
    }
    return tokens
  }
}
