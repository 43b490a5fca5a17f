/// The words of a language: phrases come in, texts go out.
///
/// ```swift
/// let korean = Lexicon(.korean, phrases: [
///   "step {1} of {2}": "{2}의 {1}단계",
///   "no value at {1}": "{1}{은/는} 값이 없습니다",
/// ])
/// korean.text("step \(3) of \("adam")")  // "adam의 3단계"
/// ```
///
/// A translation may take the arguments in another order. `{은/는}` is a Korean particle: the first form follows a final
/// consonant, the second a vowel.
public struct Lexicon: Sendable, Hashable {
  /// The language.
  public let language: Language
  private let phrases: [String: String]
  private let isStrict: Bool

  /// English, in which phrases are written.
  public static let english = Lexicon(.english)

  /// The words of a language, by their English templates.
  ///
  /// - Parameter isStrict: Whether a template without a translation is shown as `⟦template⟧`, so that a test finds it,
  ///   instead of in English.
  public init(_ language: Language, phrases: [String: String] = [:], isStrict: Bool = false) {
    self.language = language
    self.phrases = phrases
    self.isStrict = isStrict
  }

  /// The phrase in this language.
  public func text(_ phrase: Phrase) -> String {
    if phrase.arguments.isEmpty { return translation(of: phrase.template) }
    let arguments = phrase.arguments.map { argument in
      switch argument {
      case .text(let text): text
      case .phrase(let phrase): text(phrase)
      }
    }
    return filled(translation(of: phrase.template), with: arguments)
  }

  /// The same lexicon, in which gaps can be seen.
  public var strict: Lexicon { Lexicon(language, phrases: phrases, isStrict: true) }

  /// The templates that have a translation.
  public var templates: Set<String> { Set(phrases.keys) }

  private func translation(of template: String) -> String {
    if language == .english { return template }
    if let known = phrases[template] { return known }
    return isStrict && Self.hasWords(template) ? "⟦\(template)⟧" : template
  }

  /// Whether there is something to translate: a template of arguments and signs alone has no words.
  private static func hasWords(_ template: String) -> Bool {
    var isArgument = false
    for character in template {
      if character == "{" { isArgument = true }
      if character == "}" { isArgument = false }
      if !isArgument, character.isLetter, character.isASCII { return true }
    }
    return false
  }

  private func filled(_ template: String, with arguments: [String]) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let inside = rest[rest.index(after: open)..<close]
      if let number = Int(inside), arguments.indices.contains(number - 1) {
        result += arguments[number - 1]
      } else if let slash = inside.firstIndex(of: "/") {
        let particle = Particle(inside[..<slash], inside[inside.index(after: slash)...])
        result += particle.form(after: result)
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
