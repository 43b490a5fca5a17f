import Words

/// The name of a parameter as it stands in a formula: a letter, and perhaps an index. `x1`, `x_1` and `x₁` are x₁,
/// `theta` is θ.
struct Parameter {
  /// The name as it is printed.
  let name: String
  /// The letter alone.
  let letter: String
  /// How many characters it takes.
  let count: Int
  /// Whether the index is written as in `x2`, which may be a slip for x².
  let mayBeSlip: Bool

  /// What a name can be, for messages.
  static let rule: Phrase = "a parameter is one letter, Latin or Greek, perhaps with a number, as in x, w1 or θ"

  /// The letter at `position`, which takes `length` characters there, and the index that follows it.
  init(letter: String, length: Int, in characters: [Character], at position: Int) {
    var start = position + length
    let digits = characters[start...].first == "_" ? characters[(start + 1)...] : characters[start...]
    let isSmall = digits.first?.subscriptDigit != nil
    let index = digits.prefix { isSmall ? $0.subscriptDigit != nil : $0.isASCII && $0.isNumber }
    mayBeSlip = !isSmall && !index.isEmpty && digits.startIndex == start
    if !index.isEmpty { start = index.endIndex }
    self.letter = letter
    name = letter + (isSmall ? String(index) : String(index).inSubscript)
    count = start - position
  }

  /// The name that begins at `position`; nil where none does.
  init?(in characters: [Character], at position: Int, _ vocabulary: Vocabulary) {
    guard position < characters.count else { return nil }
    if let known = vocabulary.longestName(in: characters, at: position) {
      guard case .variable(let letter) = known.name else { return nil }
      self.init(letter: vocabulary.variables[letter], length: known.count, in: characters, at: position)
    } else if characters[position].isLatinLetter {
      self.init(letter: String(characters[position]), length: 1, in: characters, at: position)
    } else {
      return nil
    }
  }
}

extension Character {
  /// Whether it is one of A to Z or a to z.
  var isLatinLetter: Bool { isASCII && isLetter }
}
