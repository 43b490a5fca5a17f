import Canvas
import Words

/// How everything looks: characters, colours and words.
public struct Look: Sendable, Hashable {
  /// The characters.
  public var charset: Charset
  /// The colours.
  public var theme: Theme
  /// The language.
  public var lexicon: Lexicon

  /// Characters, colours and words together.
  public init(charset: Charset, theme: Theme, lexicon: Lexicon = .english) {
    self.charset = charset
    self.theme = theme
    self.lexicon = lexicon
  }

  /// A phrase as this look spells it. Characters that are ASCII alone can only speak English.
  func text(_ phrase: Phrase) -> String {
    charset.text(charset.isASCII ? phrase.description : lexicon.text(phrase))
  }
}
