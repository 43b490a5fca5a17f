/// The words of the command line, made ready for the parser.
enum Arguments {
  /// A formula that begins with a minus, as in `descent run '-x^2' --lr 0.1`, looks like options to the parser. It is
  /// moved behind the word `--`, after which nothing is an option: `descent run --lr 0.1 -- '-x^2'`. An optimizer written
  /// without a blank, as in `-Oadam:lr=1`, gets one, because the parser would end the option's name at the `=`.
  ///
  /// `-v` would be the formula −v, but whoever types it wants to know the version.
  static func prepared(_ words: [String]) -> [String] {
    if options(in: words).contains(where: { $0.name.lowercased() == "v" }) { return ["--version"] }
    var words = withSeparateOptimizers(words)
    guard let place = placeOfNegativeFormula(in: words) else { return words }
    let formula = words.remove(at: place)
    if let terminator = words.firstIndex(of: "--") {
      words.insert(formula, at: terminator + 1)
    } else {
      words += ["--", formula]
    }
    return words
  }

  private static func withSeparateOptimizers(_ words: [String]) -> [String] {
    let end = words.firstIndex(of: "--") ?? words.endIndex
    return words[..<end].flatMap { word in
      word.hasPrefix("-O") && word != "-O" ? ["-O", String(word.dropFirst(2))] : [word]
    } + words[end...]
  }

  /// The options among the words, each with its place and its name without minuses: `O` for `-Oadam`, `lr` for `--lr=1`.
  static func options(in words: [String]) -> [(place: Int, name: String)] {
    var options: [(place: Int, name: String)] = []
    var isValue = false
    for (place, word) in words.enumerated() {
      if isValue {
        isValue = false
      } else if word == "--" {
        break
      } else if word.hasPrefix("--") {
        options.append((place, String(word.dropFirst(2).prefix { $0 != "=" })))
        isValue = !word.contains("=") && !flags.contains(word)
      } else if word.hasPrefix("-O") || ["-h", "-v", "-V", "-o"].contains(word) {
        options.append((place, String(word.dropFirst().prefix(1))))
        isValue = word == "-O" || word == "-o"
      }
    }
    return options
  }

  /// What an option at this place says: what follows its `=`, else the next word.
  static func value(at place: Int, in words: [String]) -> String? {
    let word = words[place]
    if let sign = word.firstIndex(of: "=") { return String(word[word.index(after: sign)...]) }
    return place + 1 < words.count ? words[place + 1] : nil
  }

  /// Where the first word stands that begins with one minus, is no option and is no option's value.
  private static func placeOfNegativeFormula(in words: [String]) -> Int? {
    var isValue = false
    for (place, word) in words.enumerated() {
      if isValue {
        isValue = false
      } else if word == "--" {
        return nil
      } else if word.hasPrefix("--") {
        isValue = !word.contains("=") && !flags.contains(word)
      } else if word == "-O" || word == "-o" {
        isValue = true
      } else if word.hasPrefix("-"), word != "-", word != "-h" {
        return place
      }
    }
    return nil
  }

  /// The options that are followed by no value.
  private static let flags: Set<String> = RaceOptions.flags.union(["--help", "--help-hidden", "--version"])
}
