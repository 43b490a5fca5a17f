import Words

/// One option of the config file: `--theme light`, `theme light` and `theme = light` say the same.
struct ConfigLine {
  /// The place of the line, counted from 1.
  let number: Int
  /// The option's name without its minuses: `theme`, or `O`.
  let name: String
  /// What is said of it; nil for a flag.
  let value: String?

  /// What the command line would say.
  var words: [String] { [name == "O" ? "-O" : "--" + name] + (value.map { [$0] } ?? []) }

  /// Reads a line; nil where it is blank or a comment.
  init?(_ line: Substring, number: Int) throws(UsageError) {
    let text = Self.withoutComment(line)
    if text.isEmpty { return nil }
    self.number = number
    let (typed, rest) = Self.split(text)
    guard let name = Spelling.match(typed, in: OptionNames.all) else {
      let question = Phrase.question(of: Spelling.nearest(to: typed, in: OptionNames.all))
      throw UsageError("no option is called \(typed.quoted): \(question ?? "`descent plot --help` shows them")")
    }
    self.name = name == "optimizer" ? "O" : name
    let isFlag = RaceOptions.flags.contains("--" + name)
    if isFlag, !rest.isEmpty { throw UsageError("\(name) takes no value: write \(name) alone") }
    if !isFlag, rest.isEmpty { throw UsageError("\(name) has no value: write \(name) = VALUE") }
    value = isFlag ? nil : rest
  }

  /// A `#` begins a comment at the beginning of a line and after a blank.
  private static func withoutComment(_ line: Substring) -> Substring {
    var end = line.startIndex
    while end < line.endIndex {
      if line[end] == "#", end == line.startIndex || line[line.index(before: end)].isWhitespace { break }
      end = line.index(after: end)
    }
    return line[..<end].trimmed
  }

  /// The name and what follows it, without the blanks and the `=` between them, and without quotes around the value.
  private static func split(_ text: Substring) -> (name: String, value: String) {
    let bare = text.drop { $0 == "-" }
    if text.hasPrefix("-O") { return ("O", value(bare.dropFirst())) }
    let name = bare.prefix { !$0.isWhitespace && $0 != "=" }
    return (String(name), value(bare[name.endIndex...]))
  }

  private static func value(_ rest: Substring) -> String {
    var text = rest.trimmed
    if text.first == "=" { text = text.dropFirst().trimmed }
    if text.count > 1, let quote = text.first, quote == "'" || quote == "\"", text.last == quote {
      text = text.dropFirst().dropLast()
    }
    return String(text)
  }
}
