/// How names are compared: the one place that decides which spellings are the same name, and which are near one.
public enum Spelling {
  /// A name as it is compared: capitals, `-`, `_` and blanks make no difference.
  ///
  ///     Spelling.folded("Nelder_Mead") == Spelling.folded("nelder-mead")  // true
  public static func folded(_ name: some StringProtocol) -> String {
    name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
  }

  /// The item that is called `name`; an item's first name wins over another's later ones.
  public static func match<Item>(_ name: some StringProtocol, in items: [Item], names: (Item) -> [String]) -> Item? {
    let wanted = folded(name)
    let known = items.map { (item: $0, names: names($0)) }
    return known.first { $0.names.first.map { folded($0) == wanted } ?? false }?.item
      ?? known.first { $0.names.contains { folded($0) == wanted } }?.item
  }

  /// The known name that `name` spells.
  public static func match(_ name: some StringProtocol, in known: [String]) -> String? {
    match(name, in: known) { [$0] }
  }

  /// The known names within two or three typing mistakes of `name`, nearest first, at most three.
  public static func nearest(to name: String, in known: [String]) -> [String] {
    guard name.utf8.count <= 160, name.count <= 40 else { return [] }
    let typed = name.lowercased()
    let scored = known.map { candidate in
      (candidate, candidate.hasPrefix(typed) && typed.count > 2 ? 0 : distance(typed, candidate))
    }
    let limit = max(1, min(3, typed.count / 2))
    return scored.filter { $0.1 <= limit }.sorted { $0.1 < $1.1 }.prefix(3).map(\.0)
  }

  /// The number of letters to insert, delete, replace or swap with their neighbour that make one text of the other
  /// (Damerau, "A technique for computer detection and correction of spelling errors", 1964).
  ///
  ///     Spelling.distance("bwol", "bowl")  // 1
  public static func distance(_ one: some StringProtocol, _ other: some StringProtocol) -> Int {
    let one = Array(one)
    let other = Array(other)
    var before: [Int] = []
    var row = Array(0...other.count)
    for i in one.indices {
      var next = [i + 1]
      for j in other.indices {
        var least = min(row[j] + (one[i] == other[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] { least = min(least, before[j - 1] + 1) }
        next.append(least)
      }
      before = row
      row = next
    }
    return row[other.count]
  }
}
