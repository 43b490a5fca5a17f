import Studio
import Words

extension Listing {
  /// The keys of the live race.
  static var keys: Listing {
    let rows = KeyGroup.allCases.flatMap { group in
      group.rows.map { row in
        let meaning: Phrase = group.isMode ? "\(group.title): \(row.phrase)" : row.phrase
        return (group: group.title, keys: row.keys, meaning: meaning)
      }
    }
    return Listing(
      columns: ["keys", "meaning"],
      items: rows.map { row in
        Item(
          texts: [Phrase(verbatim: row.keys), row.meaning],
          fields: [("name", .words(row.meaning)), ("keys", .string(row.keys)), ("group", .words(row.group))])
      })
  }

  /// The ways to look at a surface.
  static var views: Listing {
    Listing(
      columns: ["name", "parameters", "shows"],
      items: Views.cards.map { card in
        Item(
          texts: [Phrase(verbatim: card.name), "\(card.dimension)", card.phrase],
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
          texts: [Phrase(verbatim: card.name), Phrase(verbatim: card.key?.name ?? ""), card.phrase],
          fields: [
            ("name", .string(card.name)), ("key", card.key.map { .string($0.name) } ?? .null),
            ("shows", .words(card.phrase)),
          ])
      })
  }

  /// The themes of the screen.
  static var themes: Listing {
    Listing(
      columns: ["name", "shows"],
      items: ThemeCard.all.map { card in
        Item(
          texts: [Phrase(verbatim: card.name), card.phrase],
          fields: [("name", .string(card.name)), ("light", .bool(card.isLight)), ("shows", .words(card.phrase))])
      })
  }
}
