import Calculus

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
    let near = NameSuggestion.nearest(to: name, in: known)
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

extension String {
  /// The text in quotes, shortened, control characters made visible: what a person typed, safe to show.
  public var quoted: String {
    let shown = unicodeScalars.prefix(60).map { scalar in
      scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
        ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
    }
    return "'" + shown.joined() + (unicodeScalars.count > 60 ? "…" : "") + "'"
  }
}
