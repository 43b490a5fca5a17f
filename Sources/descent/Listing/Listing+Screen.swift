import Studio

extension Listing {
  /// The keys of the live race.
  static var keys: Listing {
    let rows = KeyGroup.allCases.flatMap { group in group.rows.map { ("\(group.title)", $0) } }
    return Listing(
      columns: ["keys", "meaning"],
      items: rows.map { group, row in
        Item(
          texts: [row.keys, "\(row.phrase)"],
          fields: [("name", .string("\(row.phrase)")), ("keys", .string(row.keys)), ("group", .string(group))])
      })
  }

  /// The themes of the screen.
  static var themes: Listing {
    Listing(
      columns: ["name"], items: Theme.names.map { Item(texts: [$0], fields: [("name", .string($0))]) })
  }
}
