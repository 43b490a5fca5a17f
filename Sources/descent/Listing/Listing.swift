import Simulation

/// A list of things that have names, for people as a table and for programs as JSON.
struct Listing {
  /// What can be listed.
  enum Kind: String, CaseIterable { case surfaces, optimizers, schedules, views, overlays, keys, themes }

  /// A line of the table and an object of the array. The first field of the object is the name.
  struct Item {
    let texts: [String]
    /// Made only for programs: a table for people needs no search for minima.
    let fields: () -> [(name: String, value: JSON)]

    init(texts: [String], fields: @autoclosure @escaping () -> [(name: String, value: JSON)]) {
      self.texts = texts
      self.fields = fields
    }
  }

  private let columns: [String]
  private let items: [Item]

  init(columns: [String], items: [Item]) {
    self.columns = columns
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

  var table: Table { Table(columns.map { Table.Column($0) }, items.map(\.texts)) }
  var json: JSON { .array(items.map { .object($0.fields()) }) }
}
