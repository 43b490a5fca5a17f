/// Finds the names that a person may have meant.
public enum NameSuggestion {
  /// The known names within two or three typing mistakes of `name`, nearest first, at most three.
  public static func nearest(to name: String, in known: [String]) -> [String] {
    let typed = name.lowercased()
    guard typed.count <= 40 else { return [] }
    let scored = known.map { candidate in
      (candidate, candidate.hasPrefix(typed) && typed.count > 2 ? 0 : distance(typed, candidate))
    }
    let limit = max(1, min(3, typed.count / 2))
    return scored.filter { $0.1 <= limit }.sorted { $0.1 < $1.1 }.prefix(3).map(\.0)
  }

  /// The number of letters to insert, delete, replace or swap with their neighbour (Damerau, Levenshtein).
  private static func distance(_ one: String, _ other: String) -> Int {
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
