import Words

/// What stands before an equals sign: `f(x, y) = …` and `E(w) = …` name the parameters, `y = …` is dropped.
///
/// Of several, as in `z = f(x, y) = …`, all are read.
struct LeftSide {
  /// The parameters that it lists, in their order; nil where it has no list.
  private(set) var parameters: [String]?
  /// Names that stand alone: `y` in `y = x²`.
  private(set) var results: [(name: String, range: Range<Int>)] = []
  /// Where the formula itself begins.
  private(set) var end = 0

  private let text: String
  private let characters: [Character]

  init(of text: String, _ characters: [Character], _ vocabulary: Vocabulary) throws(FormulaError) {
    self.text = text
    self.characters = characters
    while let equals = characters[end...].firstIndex(of: "=") {
      try read(end..<equals, vocabulary)
      end = equals + 1
    }
  }

  private func error(_ range: Range<Int>, _ sentence: Phrase) -> FormulaError {
    FormulaError(text: text, range: range, sentence: sentence)
  }

  private mutating func read(_ side: Range<Int>, _ vocabulary: Vocabulary) throws(FormulaError) {
    let place = trimmed(side)
    let name = characters[place].prefix { $0.isLetter || $0.isNumber || "_'′".contains($0) }
    let rest = trimmed(place.lowerBound + name.count..<place.upperBound)
    guard name.first?.isLetter == true, rest.isEmpty || isList(rest) else {
      // The sign itself where nothing stands before it.
      let range = place.isEmpty ? side.upperBound..<side.upperBound + 1 : place
      throw error(range, "only a name can stand left of =, as in f(x) = x^2 or y = x^2")
    }
    if !rest.isEmpty, vocabulary.isFunction(String(name)) {
      throw error(place, "an equation is no surface: write what stands left minus what stands right of =")
    }
    if rest.isEmpty {
      let parameter = Parameter(in: characters, at: place.lowerBound, vocabulary)
      results.append((parameter?.name ?? String(name), place))
    } else {
      parameters = try list(rest.lowerBound + 1..<rest.upperBound - 1, vocabulary)
    }
  }

  private func isList(_ range: Range<Int>) -> Bool {
    range.count >= 2 && characters[range.lowerBound] == "(" && characters[range.upperBound - 1] == ")"
  }

  /// The names between commas.
  private func list(_ range: Range<Int>, _ vocabulary: Vocabulary) throws(FormulaError) -> [String] {
    var names: [String] = []
    var start = range.lowerBound
    while start <= range.upperBound {
      let end = characters[start..<range.upperBound].firstIndex(of: ",") ?? range.upperBound
      let place = trimmed(start..<end)
      let parameter = Parameter(in: characters, at: place.lowerBound, vocabulary)
      guard let name = parameter?.count == place.count ? parameter?.name : word(in: place, vocabulary) else {
        let range = place.isEmpty ? range.lowerBound - 1..<range.upperBound + 1 : place
        throw error(range, "this is no name of a parameter: \(Parameter.rule)")
      }
      if names.contains(name) { throw error(place, "this parameter is listed twice: \(name)") }
      names.append(name)
      start = end + 1
    }
    return names
  }

  /// A word that names nothing else, which a list may make the name of a parameter: `weight`, `가중치`.
  private func word(in place: Range<Int>, _ vocabulary: Vocabulary) -> String? {
    let word = String(characters[place])
    let isWord = (1...20).contains(word.count) && word.allSatisfy(\.isLetter) && !vocabulary.knows(word)
    return isWord ? word : nil
  }

  /// A range without the white space at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let inner = characters[range].drop(while: \.isWhitespace)
    let count = inner.reversed().drop(while: \.isWhitespace).count
    return inner.startIndex..<inner.startIndex + count
  }
}
