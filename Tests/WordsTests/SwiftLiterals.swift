/// The string literals of a Swift source, as the templates that a phrase would make of them.
///
///     SwiftLiterals(in: #"let a = "no \(kind) is called \("x")" // b"#).all.map(\.template)
///     // ["x", "no {1} is called {2}"]
struct SwiftLiterals {
  /// A literal and the place where it stands.
  struct Literal {
    let template: String
    let line: Int
    /// What stands before it on its line and the one above.
    let before: String
  }

  private(set) var all: [Literal] = []
  private let bytes: [UInt8]
  private var place = 0
  private var lineStarts = [0, 0]

  init(in source: String) {
    bytes = Array(source.utf8)
    code(until: nil)
  }

  private func comes(_ text: StaticString) -> Bool {
    guard place + text.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[place + index] != text.utf8Start[index] { return false }
    return true
  }

  private mutating func step() {
    if comes("\n") { lineStarts.append(place + 1) }
    place += 1
  }

  /// Code up to the bracket that closes what was opened before it.
  private mutating func code(until end: UInt8?) {
    var depth = 0
    while place < bytes.count {
      if depth == 0, bytes[place] == end { return }
      if comes("//") {
        while place < bytes.count, !comes("\n") { step() }
      } else if comes("#\"") {
        repeat { step() } while !comes("\"#")
        place += 2
      } else if comes("\"") {
        literal()
      } else {
        if comes("(") { depth += 1 }
        if comes(")") { depth -= 1 }
        step()
      }
    }
  }

  private mutating func literal() {
    let before = String(decoding: bytes[lineStarts[lineStarts.count - 2]..<place], as: UTF8.self)
    let line = lineStarts.count - 1
    let quote: StaticString = comes("\"\"\"") ? "\"\"\"" : "\""
    var template: [UInt8] = []
    var arguments = 0
    place += quote.utf8CodeUnitCount
    while !comes(quote) {
      if comes("\\(") {
        arguments += 1
        template += Array("{\(arguments)}".utf8)
        place += 2
        code(until: UInt8(ascii: ")"))
        step()
      } else if comes("\\\n") {
        step()
        repeat { step() } while comes(" ")
      } else {
        if comes("\\") { step() }
        template.append(bytes[place])
        step()
      }
    }
    place += quote.utf8CodeUnitCount
    let text = String(decoding: template, as: UTF8.self)
    let isBlock = quote.utf8CodeUnitCount == 3
    all.append(Literal(template: isBlock ? Self.withoutMargin(text) : text, line: line, before: before))
  }

  /// The lines between the quotes of a block, without the blanks that its last line has.
  private static func withoutMargin(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let margin = lines.last?.count ?? 0
    return lines.dropFirst().dropLast().map { $0.dropFirst(margin) }.joined(separator: "\n")
  }
}
