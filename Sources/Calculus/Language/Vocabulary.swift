import Words

/// The names that a formula may use.
struct Vocabulary {
  /// All spellings, variables first.
  private let spellings: [(spelling: [Character], name: Name)]
  /// The same by their first character, longest first, so that `sinh` is not read as sin·h and β₁ᵗ not as β.
  private let longestFirst: [Character: [(spelling: [Character], name: Name)]]
  let variables: [String]

  /// - Parameters:
  ///   - variables: The names that are variables; they win over constants and functions of the same name.
  ///   - aliases: Other spellings of variables, by their places.
  init(variables: [String], aliases: [(spelling: String, variable: Int)] = []) {
    self.variables = variables
    var names: [(String, Name)] = variables.enumerated().map { ($1, .variable($0)) }
    for (index, constant) in Constant.all.enumerated() {
      names += ([constant.name] + constant.aliases).map { ($0, .constant(index)) }
    }
    for (index, function) in Function.all.enumerated() where function.isListed {
      names += ([function.name] + function.aliases).map { ($0, .function(index)) }
    }
    names += Operator.named.map { ($0.name, .operation($0.operation)) }
    names += aliases.map { ($0.spelling, .variable($0.variable)) }
    let spellings = names.map { (spelling: Array($0.0), name: $0.1) }
    self.spellings = spellings
    // Of equal spellings the sort keeps the first one first, so a variable may be called e.
    longestFirst = Dictionary(grouping: spellings.sorted { $0.spelling.count > $1.spelling.count }) { $0.spelling[0] }
  }

  /// The longest name that starts at `position`.
  func longestName(in characters: [Character], at position: Int) -> (name: Name, count: Int)? {
    for (spelling, name) in longestFirst[characters[position]] ?? []
    where characters[position...].starts(with: spelling) {
      return (name, spelling.count)
    }
    return nil
  }

  /// The place of the variable with this name.
  func knownVariable(_ name: String) -> Int? { variables.firstIndex(of: name) }

  /// Whether a word is the name of a function.
  func isFunction(_ word: String) -> Bool {
    spellings.contains { spelling, name in
      guard case .function = name else { return false }
      return spelling == Array(word)
    }
  }

  /// Whether a word is a name.
  func knows(_ word: String) -> Bool { spellings.contains { $0.spelling == Array(word) } }

  /// The name that was probably meant by an unknown word: one that differs in a letter or two.
  func nearest(to word: [Character]) -> String? {
    let word = Array(String(word.prefix(20)).lowercased())
    let candidates = spellings.map { ($0.spelling, Spelling.distance(String(word), String($0.spelling))) }
    guard let best = candidates.min(by: { $0.1 < $1.1 }), best.1 <= max(1, word.count / 3), best.1 < word.count else {
      return nil
    }
    return String(best.0)
  }
}
