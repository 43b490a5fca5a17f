extension String {
  /// The text as one word of a POSIX shell.
  public var shellQuoted: String {
    let plain = utf8.allSatisfy { byte in
      byte < 128 && (Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber)
        || "-_=,.:/+%@".utf8.contains(byte)
    }
    if plain && !isEmpty { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  /// The words of a line as a POSIX shell parts them: at blanks, with quotes and backslashes, and without anything that
  /// a shell would put in. Nil where a quote has no end.
  ///
  ///     "run 'x^2 + y^2' --lr 0.1".shellWords  // ["run", "x^2 + y^2", "--lr", "0.1"]
  public var shellWords: [String]? {
    var words: [String] = []
    var word: String?
    var quote: Unicode.Scalar?
    var scalars = unicodeScalars[...]
    func append(_ scalar: Unicode.Scalar) { word = (word ?? "") + String(scalar) }
    while let scalar = scalars.popFirst() {
      if scalar == quote {
        quote = nil
      } else if scalar == "\\", quote != "'", let next = scalars.first, quote == nil || Self.escapable.contains(next) {
        append(scalars.removeFirst())
      } else if quote != nil || !["'", "\"", " ", "\t", "\n"].contains(scalar) {
        append(scalar)
      } else if scalar == "'" || scalar == "\"" {
        quote = scalar
        word = word ?? ""
      } else if let ended = word {
        words.append(ended)
        word = nil
      }
    }
    return quote == nil ? words + [word].compactMap { $0 } : nil
  }

  /// What a backslash makes plain inside of double quotes.
  private static let escapable: [Unicode.Scalar] = ["\\", "\"", "$", "`"]
}
