import ArgumentParser
import Assets
import Words

/// The language in which a command speaks to people, as an option.
struct LanguageOption: ParsableArguments {
  @Option(
    parsing: .unconditional, help: "\(Self.names). (default: what LC_ALL, LC_MESSAGES or LANG says)",
    completion: .list(Language.allCases.map(\.rawValue)))
  var language: String?

  private static let names = Language.allCases.map(\.rawValue).joined(separator: " or ")

  /// The language that was asked for; nil where nothing was said.
  func checked() throws(UsageError) -> Language? {
    guard let language else { return nil }
    return try OptionText("--language", language).choice(Language.self)
  }

  /// The option if it was given, as the program spells it.
  func words() throws(UsageError) -> [String] { try checked().map { ["--language", $0.rawValue] } ?? [] }

  /// The words of the language.
  func lexicon(_ environment: Environment = Environment()) throws(UsageError) -> Lexicon {
    try environment.lexicon(checked())
  }

  /// The words in which a mistake is told, whatever it is: those of the last language that makes sense.
  static func lexicon(for words: [String], _ environment: Environment = Environment()) -> Lexicon {
    let typed = Arguments.options(in: words).filter { $0.name == "language" }.compactMap {
      Arguments.value(at: $0.place, in: words)
    }
    return environment.lexicon(typed.compactMap { try? OptionText("--language", $0).choice(Language.self) }.last)
  }
}

extension Environment {
  /// The words of a language; where none was asked for, those of the locale if it can write them.
  func lexicon(_ language: Language?) -> Lexicon {
    // The files of phrases are whole: a test reads each of them.
    (try? Lexicon(of: language ?? (isUnicode ? self.language : .english))) ?? .english
  }
}
