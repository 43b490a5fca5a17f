/// A language that the program speaks. A new one is a case here, its files of phrases, and their line in `Lexicons.swift`.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English, in which all phrases are written.
  case english = "en"
  /// Korean.
  case korean = "ko"

  /// The language that the environment asks for: the first of LC_ALL, LC_MESSAGES and LANG that is set says it.
  ///
  /// - Parameter variable: The value of an environment variable.
  public init(environment variable: (String) -> String?) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty } ?? ""
    let code = locale.prefix { $0.isLetter }.lowercased()
    self = Self.allCases.first { $0.rawValue == code } ?? .english
  }
}
