import Words

/// A value of JSON (RFC 8259). Members keep their order.
indirect enum JSON {
  case null
  case bool(Bool)
  case whole(Int)
  /// The shortest text that reads back as the same number; JSON has no infinity and no NaN, they become `null`.
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(name: String, value: JSON)])

  /// A number that may be missing.
  static func optional(_ number: Double?) -> JSON { number.map(JSON.number) ?? .null }

  /// Words, which are English for programs in every language of people.
  static func words(_ phrase: Phrase) -> JSON { .string(phrase.description) }

  /// On several lines: each member of an array or object on its own, short arrays of numbers on one.
  func text(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .array(let items) where !items.isEmpty && items.contains(where: \.isNested):
      let lines = items.map { inner + $0.text(indent: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members) where !members.isEmpty:
      let lines = members.map { "\(inner)\(Self.quoted($0.name)): \($0.value.text(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    default: return line
    }
  }

  private var isNested: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }

  private var line: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .whole(let number): "\(number)"
    case .number(let number): number.isFinite ? NumberText.shortest(number) : "null"
    case .string(let text): Self.quoted(text)
    case .array(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.name)): \($0.value.line)" }.joined(separator: ", ") + "}"
    }
  }

  /// A string in which all that JSON does not allow, and every other sign that moves a cursor or ends a line, is spelled
  /// out: C0, DEL, C1, U+2028 and U+2029.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
