import Words

/// What the parser of the command line complains of, as a sentence that can be translated: its own are English texts.
enum ParserComplaint {
  /// The sentence of a complaint; as the parser says it where its form is not known.
  static func sentence(_ text: String) -> Phrase {
    if let match = text.wholeMatch(of: /[Uu]nknown option '(.*)'\. Did you mean '(.*)'\?/) {
      return "unknown option '\(String(match.1))'. Did you mean '\(String(match.2))'?"
    }
    if let match = text.wholeMatch(of: /[Uu]nknown option '(.*)'/) {
      return "unknown option '\(String(match.1))'"
    }
    if let match = text.wholeMatch(of: /[Uu]nexpected argument '(.*)'/) {
      return "unexpected argument '\(String(match.1))'"
    }
    if let match = text.wholeMatch(of: /[Mm]issing value for '(.*)'/) {
      return "missing value for '\(String(match.1))'"
    }
    return Phrase(verbatim: text)
  }
}
