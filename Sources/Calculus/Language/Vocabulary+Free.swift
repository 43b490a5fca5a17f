import Words

extension Vocabulary {
  /// What a formula may name whose parameters are found in it: x, y, z and the Greek letters. Other single letters are
  /// found by the lexer.
  static let free = letters(and: [])

  /// The same, and words that a left side has made names.
  static func free(with words: [String]) -> Vocabulary {
    let more = words.filter { free.knownVariable($0) == nil && $0.count > 1 && $0.allSatisfy(\.isLetter) }
    return more.isEmpty ? free : letters(and: more)
  }

  private static func letters(and words: [String]) -> Vocabulary {
    var letters = ["x", "y", "z"]
    var aliases: [(String, Int)] = []
    let constants = Set(Constant.all.flatMap { [$0.name] + $0.aliases })
    for (letter, name) in GreekAlphabet.letters where !constants.contains(String(letter)) {
      // Pi is a slip for pi, but Π is a letter.
      if !constants.contains(name.lowercased()) { aliases.append((name, letters.count)) }
      // The micro sign, which some keyboards have instead.
      if letter == "μ" { aliases.append(("µ", letters.count)) }
      letters.append(String(letter))
    }
    return Vocabulary(variables: letters + words, aliases: aliases)
  }
}
