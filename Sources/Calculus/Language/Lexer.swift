import Words

/// Cuts a formula into tokens.
///
/// ```swift
/// 2e-3x²   →   0.002  x  ²
/// 2ex      →   2  e  x
/// ```
struct Lexer {
  /// Longer formulas are refused; nobody types them, and the limit bounds everything that follows.
  static let longestText = 4_000

  let text: String
  let characters: [Character]
  let vocabulary: Vocabulary
  var position = 0
  private(set) var tokens: [Token] = []
  /// The names of parameters found so far; tokens refer to them by place. Nil where the vocabulary's variables are all.
  var parameters: [String]?

  /// The tokens of `text`, the last one being ``Token/Kind/end``.
  static func tokens(of text: String, _ vocabulary: Vocabulary) throws(FormulaError) -> [Token] {
    try checkLength(of: text)
    var lexer = Lexer(text: text, characters: Array(text), vocabulary: vocabulary)
    try lexer.run()
    return lexer.tokens
  }

  /// Refuses what nobody types.
  static func checkLength(of text: String) throws(FormulaError) {
    // Bytes first: counting the characters of a very long text takes its time.
    if text.utf8.count > 4 * longestText || text.count > longestText {
      throw FormulaError(
        text: String(text.prefix(longestText)), range: 0..<1,
        sentence: "the formula is too long: at most \(longestText) characters are read")
    }
  }

  init(text: String, characters: [Character], vocabulary: Vocabulary) {
    self.text = text
    self.characters = characters.map(\.halfWidth)
    self.vocabulary = vocabulary
  }

  mutating func run() throws(FormulaError) {
    while position < characters.count {
      let character = characters[position]
      if character.isWhitespace {
        // A line break too: a formula may be pasted.
        position += 1
      } else if vocabulary.longestName(in: characters, at: position) != nil || character.isLetter {
        try readWord()
      } else if isDigit(character) || character == "." {
        try readNumber()
      } else if superscripts[character] != nil {
        try readSuperscript()
      } else {
        try readSign()
      }
    }
    append(.end, count: 0)
  }

  mutating func append(_ kind: Token.Kind, count: Int) {
    tokens.append(Token(kind: kind, range: position..<position + count))
    position += count
  }

  func error(_ sentence: Phrase, count: Int) -> FormulaError {
    FormulaError(text: text, range: position..<position + count, sentence: sentence)
  }

  private mutating func readNumber() throws(FormulaError) {
    var end = position
    while end < characters.count, isDigit(characters[end]) || characters[end] == "." { end += 1 }
    let points = characters[position..<end].count { $0 == "." }
    guard points <= 1, end - position > points else {
      let isLibrary = points == 1 && end < characters.count && characters[end].isLetter && position > 0
      if isLibrary { throw error("leave out what stands before the point: write sin(x), not np.sin(x)", count: 1) }
      let digits = String(characters[position..<min(end, position + 20)])
      throw error("“\(digits)” is not a number: write one decimal point, as in 2.5", count: end - position)
    }
    end = endOfExponent(from: end)
    guard let value = Double(String(characters[position..<end])), value.isFinite else {
      throw error("the number is too large: at most about 1.8e308 can be computed with", count: end - position)
    }
    append(.number(value), count: end - position)
  }

  /// An exponent needs digits: `2e3` is 2000, but `2e` is 2·e and `2ex` is 2·e·x.
  private func endOfExponent(from start: Int) -> Int {
    guard start < characters.count, characters[start] == "e" || characters[start] == "E" else { return start }
    var end = start + 1
    if end < characters.count, characters[end] == "-" || characters[end] == "+" { end += 1 }
    guard end < characters.count, isDigit(characters[end]) else { return start }
    while end < characters.count, isDigit(characters[end]) { end += 1 }
    return end
  }

  private mutating func readSuperscript() throws(FormulaError) {
    var end = position
    var value = 0
    let isNegative = characters[end] == "⁻"
    if isNegative { end += 1 }
    let firstDigit = end
    while end < characters.count, let digit = superscripts[characters[end]], digit >= 0, end - firstDigit < 10 {
      value = value * 10 + digit
      end += 1
    }
    guard end > firstDigit, end - firstDigit < 10 else {
      throw error("a raised exponent has one to nine digits, as in x² or x⁻²", count: end - position)
    }
    append(.superscript(isNegative ? -value : value), count: end - position)
  }

  private mutating func readSign() throws(FormulaError) {
    switch characters[position] {
    case "+": append(.sign(.add), count: 1)
    case "-", "−", "–": append(.sign(.subtract), count: 1)
    case "*" where position + 1 < characters.count && characters[position + 1] == "*":
      append(.sign(.power), count: 2)
    case "*", "·", "×", "⋅": append(.sign(.multiply), count: 1)
    case "/", "÷": append(.sign(.divide), count: 1)
    case "^": append(.sign(.power), count: 1)
    case "√": append(.root, count: 1)
    case "(": append(.open, count: 1)
    case ")": append(.close, count: 1)
    case "|": append(.bar, count: 1)
    case ",": append(.comma, count: 1)
    case "_", "₀"..."₉":
      if case .name(.function(let place))? = tokens.last?.kind, Function.all[place].name == "log" {
        throw error("this base is unknown: write log(x)/log(3) for the logarithm to the base 3", count: 1)
      }
      throw error("this stands only after the letter of a parameter, as in x_1 or x₁", count: 1)
    default:
      let shown = characters[position].visible
      throw error("“\(shown)” cannot stand in a formula: use + - * / ^ ( ) | and names", count: 1)
    }
  }
}

extension Character {
  /// The narrow form of a sign or letter that an East Asian keyboard has made wide: `（` is `(`.
  fileprivate var halfWidth: Character {
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1, (0xFF01...0xFF5E).contains(scalar.value) else {
      return self
    }
    return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init) ?? self
  }
}

private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) && character.isASCII }

/// The raised digits; the raised minus is marked by −1.
private let superscripts: [Character: Int] = [
  "⁻": -1, "⁰": 0, "¹": 1, "²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9,
]
