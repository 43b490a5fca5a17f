/// Checks that a text is well-formed XML, as far as our files use it: tags that close in order, attributes in double
/// quotes, five entities, no characters that XML forbids.
public enum XMLReader {
  /// Whether all of it is.
  public static func isWellFormed(_ text: String) -> Bool {
    var open: [Substring] = []
    var rest = text[...]
    var hasRoot = false
    while let character = rest.first {
      guard character == "<" else {
        let content = rest.prefix { $0 != "<" }
        guard isText(content), !open.isEmpty || content.allSatisfy(\.isWhitespace) else { return false }
        rest = rest[content.endIndex...]
        continue
      }
      guard let end = rest.firstIndex(of: ">") else { return false }
      let tag = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return false }
        continue
      }
      let isEmpty = tag.hasSuffix("/")
      let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
      guard !name.isEmpty, name.allSatisfy(\.isLetter), hasAttributes(tag.dropFirst(name.count).drop { $0 == "/" }),
        !(open.isEmpty && hasRoot)
      else { return false }
      hasRoot = true
      if !isEmpty { open.append(name) }
    }
    return open.isEmpty && hasRoot
  }

  private static func hasAttributes(_ text: Substring) -> Bool {
    var rest = text.drop(while: \.isWhitespace)
    if rest.last == "/" { rest = rest.dropLast() }
    var names: Set<Substring> = []
    while !rest.isEmpty {
      let name = rest.prefix { $0.isLetter || $0 == "-" || $0 == ":" }
      guard !name.isEmpty, names.insert(name).inserted else { return false }
      rest = rest[name.endIndex...]
      guard rest.hasPrefix("=\"") else { return false }
      rest = rest.dropFirst(2)
      guard let end = rest.firstIndex(of: "\""), isText(rest[..<end]) else { return false }
      rest = rest[rest.index(after: end)...].drop(while: \.isWhitespace)
    }
    return true
  }

  private static func isText(_ text: Substring) -> Bool {
    for (index, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
      if scalar.value < 0x20, scalar != "\n", scalar != "\t" { return false }
      guard scalar == "&" else { continue }
      let entity = text.unicodeScalars[index...].prefix { $0 != ";" }.dropFirst()
      guard ["amp", "lt", "gt", "quot", "apos"].contains(String(entity)) else { return false }
    }
    return true
  }
}
