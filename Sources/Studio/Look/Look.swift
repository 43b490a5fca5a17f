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
  /// How paths are drawn.
  public var stroke: Stroke

  /// Characters, colours, words and strokes together.
  public init(charset: Charset, theme: Theme, lexicon: Lexicon = .english, stroke: Stroke = .bold) {
    self.charset = charset
    self.theme = theme
    self.lexicon = lexicon
    self.stroke = stroke
  }

  /// The dots that paths are made of.
  var pathMarker: Marker { stroke == .bold && !charset.isNarrow ? .quadrant : charset.marker }

  /// A phrase as this look spells it. Characters that are ASCII alone can only speak English.
  func text(_ phrase: Phrase) -> String {
    charset.text(charset.isASCII ? phrase.description : lexicon.text(phrase))
  }
}
