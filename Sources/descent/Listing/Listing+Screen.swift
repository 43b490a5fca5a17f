import Studio

extension Listing {
  /// The keys of the live race.
  static var keys: Listing {
    let rows = KeyGroup.allCases.flatMap { group in
      group.rows.map { row in
        let meaning = "\(row.phrase)"
        return (group: "\(group.title)", keys: row.keys, meaning: group.isMode ? "\(group.title): \(meaning)" : meaning)
      }
    }
    return Listing(
      columns: ["keys", "meaning"],
      items: rows.map { row in
        Item(
          texts: [row.keys, row.meaning],
          fields: [("name", .string(row.meaning)), ("keys", .string(row.keys)), ("group", .string(row.group))])
      })
  }

  /// The themes of the screen.
  static var themes: Listing {
    Listing(
      columns: ["name"], items: Theme.names.map { Item(texts: [$0], fields: [("name", .string($0))]) })
  }
}
