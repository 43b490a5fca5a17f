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

  /// The number of letters to insert, delete or replace (Levenshtein).
  private static func distance(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in other.indices {
        let replaced = diagonal + (letter == other[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, min(row[j], diagonal) + 1)
      }
    }
    return row[other.count]
  }
}
