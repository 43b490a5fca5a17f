/// A sentence that people read, apart from the language it is read in.
///
/// It is written in English as an interpolated string. What varies goes in as an argument, so that the words around it, the
/// template, are the key under which a ``Lexicon`` finds them in another language.
///
/// ```swift
/// let phrase: Phrase = "no \(kind) is called \(name.quoted)"
/// phrase.template     // "no {1} is called {2}"
/// phrase.description  // "no surface is called 'bowll'"
/// ```
///
/// What a person has typed is always an argument: a template is a text of the program and holds no braces of its own.
public struct Phrase: Sendable, Hashable, CustomStringConvertible {
  /// What stands in place of `{1}`, `{2}`, …
  public indirect enum Argument: Sendable, Hashable {
    /// A name, a number, a formula: the same in every language.
    case text(String)
    /// Words, which are translated too.
    case phrase(Phrase)
  }

  /// The English words, with `{1}`, `{2}`, … for the arguments in their order.
  public let template: String
  /// What stands for them.
  public let arguments: [Argument]

  /// A phrase of a template and its arguments.
  public init(template: String, _ arguments: [Argument] = []) {
    self.template = template
    self.arguments = arguments
  }

  /// A name, a number or a formula by itself, which no language changes.
  public init(verbatim text: String) { self.init(template: "{1}", [.text(text)]) }

  /// The phrase in English.
  public var description: String { Lexicon.english.text(self) }

  /// Phrases in a row, with a text between them that no language changes: `sgd, adam`.
  public static func joined(_ phrases: [Phrase], by separator: String) -> Phrase {
    guard let first = phrases.first else { return Phrase(template: "") }
    return phrases.dropFirst().reduce(first) {
      Phrase(template: "{1}{2}{3}", [.phrase($0), .text(separator), .phrase($1)])
    }
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// Words without arguments.
  public init(stringLiteral template: String) { self.init(template: template) }

  /// Words with arguments between them.
  public init(stringInterpolation words: Interpolation) { self.init(template: words.template, words.arguments) }

  /// Gathers the template and the arguments of an interpolated string.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var template = ""
    fileprivate var arguments: [Argument] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ words: String) { template += words }

    /// Words inside words.
    public mutating func appendInterpolation(_ phrase: Phrase) { append(.phrase(phrase)) }

    /// A name, a formula, what a person has typed.
    public mutating func appendInterpolation(_ text: String) { append(.text(text)) }

    /// A number that counts something.
    public mutating func appendInterpolation(_ number: some BinaryInteger & Sendable) { append(.text("\(number)")) }

    private mutating func append(_ argument: Argument) {
      arguments.append(argument)
      template += "{\(arguments.count)}"
    }
  }
}
