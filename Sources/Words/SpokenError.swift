/// An error that people are told of, each in their language.
///
/// ```swift
/// lexicon.text(error.sentence)  // "bwol이라는 곡면은 없습니다: 혹시 bowl인가요?"
/// ```
public protocol SpokenError: Error, CustomStringConvertible {
  /// One line that names the thing, the place and the cure.
  var sentence: Phrase { get }
}

extension SpokenError {
  /// The sentence in English.
  public var description: String { sentence.description }
}

extension Phrase {
  /// The question whether one of these names was meant; nil where there is none.
  ///
  ///     Phrase.question(of: ["trace", "race"])  // "did you mean trace or race?"
  public static func question(of names: [String]) -> Phrase? {
    row(of: names) { "\($0) or \($1)" }.map { "did you mean \($0)?" }
  }

  /// All of these names; nil where there is none.
  ///
  ///     Phrase.all(of: ["race", "plot"])  // "race and plot"
  public static func all(of names: [String]) -> Phrase? { row(of: names) { "\($0) and \($1)" } }

  private static func row(of names: [String], _ joined: (Phrase, String) -> Phrase) -> Phrase? {
    names.first.map { names.dropFirst().reduce(Phrase(verbatim: $0), joined) }
  }
}
