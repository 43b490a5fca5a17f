/// Words: names, and names without space between them.
extension Lexer {
  mutating func readWord() throws(FormulaError) {
    let isLatin = characters[position].isLatinLetter
    var end = position
    while end < characters.count, characters[end].isLetter,
      parameters == nil || characters[end].isLatinLetter == isLatin
    {
      end += 1
    }
    if let names = knownNames(before: end) {
      for found in names { append(found.name, count: found.count) }
    } else if isProductOfLetters(before: end) {
      while position < end {
        if let known = vocabulary.longestName(in: characters, at: position), known.count == 1 {
          append(known.name, count: 1)
        } else {
          append(letter: String(characters[position]), count: 1)
        }
      }
    } else {
      throw unknownName(count: end - position)
    }
  }

  /// The names that a word is made of: `xy`, `2πx`, `sinx`.
  private func knownNames(before end: Int) -> [(name: Name, count: Int)]? {
    var names: [(name: Name, count: Int)] = []
    var next = position
    while next < end || names.isEmpty {
      guard let found = vocabulary.longestName(in: characters, at: next),
        !isSlip(names.last?.name, found.name, at: next)
      else { return nil }
      names.append(found)
      next += found.count
    }
    return names
  }

  /// Whether a word of letters without a meaning of their own is a parameter, or two side by side. A longer one is
  /// more likely a word that this language does not have; so is one of two letters that are a name in small letters.
  private func isProductOfLetters(before end: Int) -> Bool {
    guard parameters != nil, characters[position].isLatinLetter else { return false }
    let count = end - position
    return count == 1 || count == 2 && !vocabulary.knows(String(characters[position..<end]).lowercased())
  }

  private mutating func append(_ name: Name, count: Int) {
    if case .variable(let place) = name, parameters != nil {
      append(letter: vocabulary.variables[place], count: count)
    } else {
      append(.name(name), count: count)
    }
  }

  /// Appends a parameter: a letter of `count` characters with its index.
  private mutating func append(letter: String, count: Int) {
    let parameter = Parameter(letter: letter, length: count, in: characters, at: position)
    let known = parameters ?? []
    let place = known.firstIndex(of: parameter.name) ?? known.count
    if place == known.count { parameters?.append(parameter.name) }
    append(.name(.variable(place)), count: parameter.count)
  }

  /// `sine` is not sin·e: the constant e directly after a function is a slip of the pen.
  private func isSlip(_ previous: Name?, _ name: Name, at place: Int) -> Bool {
    guard case .function = previous, case .constant = name else { return false }
    return characters[place] == "e"
  }

  private func unknownName(count: Int) -> FormulaError {
    let word = Array(characters[position..<position + count])
    let shown = word.prefix(20).map(\.visible).joined() + (count > 20 ? "…" : "")
    let next = characters[(position + count)...].first { !$0.isWhitespace }
    if word == ["s", "q", "r"] {
      return error("“sqr” could mean two things: write x^2 for a square, or sqrt(x) for a root", count: count)
    }
    if let nearest = vocabulary.nearest(to: word) {
      return error("“\(shown)” is not a known name: did you mean \(nearest)?", count: count)
    }
    if next == "(" {
      return error(
        "“\(shown)” is not a known function: there are sin, cos, exp, log, sqrt, abs and others", count: count)
    }
    if parameters != nil { return error("“\(shown)” is not a known name: \(Parameter.rule)", count: count) }
    let names = vocabulary.variables.joined(separator: ", ")
    return error(
      "“\(shown)” is not a known name: there are the variables \(names) and the constants pi, e, tau", count: count)
  }
}
