import Words

/// The tokens of a formula with the parameters that are found in it.
struct Reading {
  /// What the tokens' variables are, by place.
  private(set) var variables: [String]
  /// The variables that a surface has.
  private(set) var parameters: [String]
  private(set) var tokens: [Token]

  private let text: String
  /// The names, in the order in which they occur.
  private let found: [String]

  init(of text: String) throws(FormulaError) {
    try Lexer.checkLength(of: text)
    let characters = Array(text)
    let left = try LeftSide(of: text, characters, .free)
    var lexer = Lexer(text: text, characters: characters, vocabulary: .free(with: left.parameters ?? []))
    lexer.parameters = []
    lexer.position = left.end
    try lexer.run()

    self.text = text
    tokens = lexer.tokens
    found = lexer.parameters ?? []
    parameters = left.parameters ?? []
    variables = parameters
    if left.parameters == nil {
      try refuseSlips(characters)
      order()
    }
    try check(left)
    tokens = tokens.map { token in
      guard let name = name(token), let place = variables.firstIndex(of: name) else { return token }
      return Token(kind: .name(.variable(place)), range: token.range)
    }
  }

  private func name(_ token: Token) -> String? {
    guard case .name(.variable(let place)) = token.kind else { return nil }
    return found[place]
  }

  /// x before y, and a formula of y alone, or of nothing, is one of x too; other names by letter and number.
  private mutating func order() {
    if found.allSatisfy(["x", "y"].contains) {
      variables = ["x", "y"]
      parameters = found.contains("y") ? variables : ["x"]
    } else {
      // Numbers in subscript are longer when they are larger.
      variables = found.sorted { ($0.prefix(1), $0.count, $0) < ($1.prefix(1), $1.count, $1) }
      parameters = variables
    }
  }

  /// Names that were not meant as such, where no list on the left says that they were.
  private func refuseSlips(_ characters: [Character]) throws(FormulaError) {
    for (token, next) in zip(tokens, tokens.dropFirst()) {
      guard let name = name(token) else { continue }
      let word = String(characters[token.range])
      let parameter = Parameter(in: characters, at: token.range.lowerBound, .free)
      if let parameter, parameter.mayBeSlip, found.contains(parameter.letter) {
        let (letter, digits) = (parameter.letter, String(word.drop { !$0.isNumber }))
        throw error(
          token.range,
          "“\(word)” beside \(letter) is no name: did you mean \(letter)^\(digits) or \(digits)*\(letter)?")
      }
      // A letter that only ever stands before a bracket is a function: f(x).
      if next.kind == .open, !["x", "y", "z"].contains(name), occursOnlyBeforeBrackets(name) {
        throw error(token.range, "“\(word)” is not a known function: for a product, write \(word)*( )")
      }
    }
  }

  private func occursOnlyBeforeBrackets(_ name: String) -> Bool {
    zip(tokens, tokens.dropFirst()).allSatisfy { self.name($0) != name || $1.kind == .open }
  }

  private func check(_ left: LeftSide) throws(FormulaError) {
    if let strange = found.first(where: { !variables.contains($0) }) {
      let list = parameters.joined(separator: ", ")
      throw error(range(of: strange), "the left side names \(list), but not \(strange): it must name all parameters")
    }
    if let result = left.results.first(where: { found.contains($0.name) }) {
      throw error(result.range, "\(result.name) stands on both sides of =: leave the left side out")
    }
    guard parameters.count <= 2 else {
      let names = parameters.joined(separator: ", ")
      let place = found.count > 2 ? range(of: found[2]) : 0..<left.end
      throw error(place, "a surface has at most two parameters, and these are \(parameters.count): \(names)")
    }
  }

  /// Where a name occurs first.
  private func range(of name: String) -> Range<Int> {
    tokens.first { self.name($0) == name }?.range ?? 0..<0
  }

  private func error(_ range: Range<Int>, _ sentence: Phrase) -> FormulaError {
    FormulaError(text: text, range: range, sentence: sentence)
  }
}
