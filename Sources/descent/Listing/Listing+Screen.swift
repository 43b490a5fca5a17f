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

  /// The ways to look at a surface.
  static var views: Listing {
    Listing(
      columns: ["name", "parameters", "shows"],
      items: Views.cards.map { card in
        Item(
          texts: [card.name, "\(card.dimension)", card.phrase.description],
          fields: [
            ("name", .string(card.name)), ("parameters", .whole(card.dimension)), ("shows", .words(card.phrase)),
          ])
      })
  }

  /// What is drawn over a surface.
  static var overlays: Listing {
    Listing(
      columns: ["name", "key", "shows"],
      items: Overlays.cards.map { card in
        Item(
          texts: [card.name, card.key?.name ?? "", card.phrase.description],
          fields: [
            ("name", .string(card.name)), ("key", card.key.map { .string($0.name) } ?? .null),
            ("shows", .words(card.phrase)),
          ])
      })
  }

  /// The themes of the screen.
  static var themes: Listing {
    Listing(
      columns: ["name"], items: Theme.names.map { Item(texts: [$0], fields: [("name", .string($0))]) })
  }
}
