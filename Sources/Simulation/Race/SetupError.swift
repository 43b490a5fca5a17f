import Calculus
import Words

/// A mistake in what a person asked for. Its sentence names the thing and says what is allowed.
public struct SetupError: SpokenError, Hashable {
  /// One clear sentence.
  public let sentence: Phrase
  /// The text with a caret under the mistake, where the mistake is a place in a formula.
  public let excerpt: String?

  init(_ sentence: Phrase, excerpt: String? = nil) {
    self.sentence = sentence
    self.excerpt = excerpt
  }

  /// What has names by which it is found.
  enum Kind { case surface, optimizer, schedule }

  /// No such name; the nearest ones are offered.
  static func unknown(_ kind: Kind, _ name: String, known: [String]) -> SetupError {
    let question = Phrase.question(of: Spelling.nearest(to: name, in: known))
    let name = name.quoted
    return switch kind {
    case .surface:
      SetupError("no surface is called \(name): \(question ?? "`descent list surfaces` shows them all")")
    case .optimizer:
      SetupError("no optimizer is called \(name): \(question ?? "`descent list optimizers` shows them all")")
    case .schedule:
      SetupError("no schedule is called \(name): \(question ?? "`descent list schedules` shows them all")")
    }
  }

  static func unknownKnob(_ name: String, of owner: String, known: [String]) -> SetupError {
    let all = known.joined(separator: ", ")
    guard let question = Phrase.question(of: Spelling.nearest(to: name, in: known)) else {
      return SetupError("\(owner) has no knob \(name.quoted): it has \(all)")
    }
    return SetupError("\(owner) has no knob \(name.quoted): it has \(all); \(question)")
  }

  static func formula(_ error: FormulaError) -> SetupError {
    SetupError(error.sentence, excerpt: error.excerpt)
  }

  /// The domain has not as many numbers as the surface needs.
  static func domain(_ name: String, of parameters: [String]) -> SetupError {
    let words = ParameterWords(parameters)
    return SetupError("\(name.quoted) has \(words.count): its domain is \(words.domain)")
  }
}
