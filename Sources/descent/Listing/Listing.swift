import Words

/// A list of things that have names, for people as a table and for programs as JSON.
struct Listing {
  /// What can be listed.
  enum Kind: String, CaseIterable { case surfaces, optimizers, schedules, views, overlays, keys, themes }

  /// A line of the table and an object of the array. The first field of the object is the name.
  struct Item {
    let texts: [Phrase]
    /// Made only for programs: a table for people needs no search for minima.
    let fields: () -> [(name: String, value: JSON)]

    init(texts: [Phrase], fields: @autoclosure @escaping () -> [(name: String, value: JSON)]) {
      self.texts = texts
      self.fields = fields
    }
  }

  private let columns: [Phrase]
  /// The column whose texts are code.
  private let code: Phrase?
  private let items: [Item]

  init(columns: [Phrase], code: Phrase? = nil, items: [Item]) {
    self.columns = columns
    self.code = code
    self.items = items
  }

  /// The list of a kind.
  init(_ kind: Kind) {
    switch kind {
    case .surfaces: self = .surfaces
    case .optimizers: self = .optimizers
    case .schedules: self = .schedules
    case .views: self = .views
    case .overlays: self = .overlays
    case .keys: self = .keys
    case .themes: self = .themes
    }
  }

  /// For people, in the words of their language.
  func table(_ lexicon: Lexicon) -> Table {
    Table(
      columns.map { Table.Column(lexicon.text($0), isCode: $0 == code) }, items.map { $0.texts.map(lexicon.text) })
  }

  /// For programs.
  var json: JSON { .array(items.map { .object($0.fields()) }) }
}
