import Words

/// A formula broken into rows that are not too wide: outside of brackets where that is possible, before a plus or minus
/// rather than behind another sign, and never inside a number or a name.
enum BrokenFormula {
  /// - Parameter measure: How many cells a text takes as it will be spelled.
  static func rows(_ text: String, width: Int, _ measure: (String) -> Int) -> [String] {
    var rows: [String] = []
    var rest = text[...]
    var indent = ""
    while measure(indent + rest) > width {
      guard let end = end(of: rest, width - indent.count, measure) else { break }
      let row = rest[..<end]
      rows.append(indent + (row.hasSuffix(" ") ? row.dropLast() : row))
      rest = rest[end...].drop { $0 == " " }
      indent = "    "
    }
    return rows + [indent + rest]
  }

  /// Where a row of so many cells ends best; nil where it cannot be broken.
  private static func end(of text: Substring, _ room: Int, _ measure: (String) -> Int) -> String.Index? {
    // The last place of each kind, the best kind first.
    var ends: [String.Index?] = [nil, nil, nil]
    // The left side of an equation stays with what follows it.
    let start = text.end(of: " ← ") ?? text.end(of: " = ") ?? text.startIndex
    var depth = 0
    for place in text[start...].indices {
      let next = text.index(after: place)
      depth += text[place] == "(" ? 1 : text[place] == ")" ? -1 : 0
      guard next < text.endIndex, place > start else { continue }
      let isSum = text[place] == " " && "+−".contains(text[next])
      guard isSum || "·,".contains(text[place]) || text[next] == "/" else { continue }
      guard measure(String(text[..<next])) <= room + (text[place] == " " ? 1 : 0) else { break }
      ends[(depth <= 0 ? 0 : 1) + (isSum ? 0 : 1)] = next
    }
    let found = ends.compactMap(\.self)
    // A break early in a row would leave it nearly empty.
    return found.first { 3 * measure(String(text[..<$0])) >= room } ?? found.first
  }
}

extension Substring {
  /// Behind a text in it; nil where there is none.
  fileprivate func end(of part: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(part) }.map { index($0, offsetBy: part.count) }
  }
}
