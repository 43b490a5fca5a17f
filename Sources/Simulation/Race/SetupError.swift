import Calculus
import Words

/// A mistake in what a person asked for. Its description names the thing and says what is allowed.
public struct SetupError: Error, Hashable, CustomStringConvertible {
  /// One clear sentence.
  public let description: String
  /// The text with a caret under the mistake, where the mistake is a place in a formula.
  public let excerpt: String?

  init(_ description: String, excerpt: String? = nil) {
    self.description = description
    self.excerpt = excerpt
  }

  /// No such name; the nearest ones are offered.
  static func unknown(_ kind: String, _ name: String, known: [String]) -> SetupError {
    let near = Spelling.nearest(to: name, in: known)
    let cure =
      near.isEmpty ? "`descent list \(kind)s` shows them all" : "did you mean \(near.joined(separator: " or "))?"
    return SetupError("no \(kind) is called \(name.quoted): \(cure)")
  }

  static func formula(_ error: FormulaError) -> SetupError {
    SetupError(error.description, excerpt: error.excerpt)
  }

  static func domain(_ name: String, needs count: Int) -> SetupError {
    let form = count == 2 ? "XMIN,XMAX" : "XMIN,XMAX,YMIN,YMAX"
    return SetupError(
      "\(name.quoted) has \(count / 2 == 1 ? "one parameter" : "two parameters"): its domain is \(form)")
  }
}
