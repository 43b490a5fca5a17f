import Canvas
import Words

/// A list to choose from: what stands in it, and what choosing does.
///
/// A new list is one value and its line in ``PickLists``; its key, the help, the search and the picture beside it follow.
struct PickList: Sendable {
  /// What a command calls it.
  let name: String
  /// The key that opens it; nil for one that another part of the screen opens.
  var key: Key?
  /// What the help says about the key.
  var phrase: Phrase = ""
  /// Where the help says it.
  var group = KeyGroup.view
  /// What stands above it.
  let title: Phrase
  /// What is said where nothing has the typed words.
  let none: Phrase
  /// Whether its entries are switched on and off, so that Enter leaves it open.
  var isSwitchboard = false
  /// What stands in it.
  let entries: @Sendable (Model) -> [PickEntry]
  /// The name of the entry on which the cursor begins.
  var present: @Sendable (Model) -> String? = { _ in nil }
  /// Takes an entry. On a copy of the model it makes the picture that is seen while the cursor is on the entry.
  let take: @Sendable (inout Model, String) -> [Effect]
}

/// One thing to choose.
struct PickEntry: Sendable {
  /// What a person types for it on the command line.
  let name: String
  /// What a text calls it.
  var title: Phrase = ""
  /// What kind it is of: `1D`.
  var kind: Phrase = ""
  /// The group that it belongs to.
  var group: Phrase = ""
  /// Its formula, or what else stands for it without words.
  var detail = ""
  /// What to notice.
  var notice: Phrase = ""
  /// Other words by which it is found.
  var more: [Phrase] = []
  /// Whether it is switched on.
  var isOn = false
}

/// Every list that a key opens. A new one is one line here.
enum PickLists {
  static let all: [PickList] = [.surfaces, .optimizers, .views, .overlays, .themes]

  static func named(_ name: String) -> PickList? { all.first { $0.name == name } }

  /// The bindings of a group of the help.
  static func bindings(_ group: KeyGroup) -> [Binding<Command>] {
    all.filter { $0.group == group }.compactMap { list in
      list.key.map { Binding(group, .open(list.name), [$0], list.phrase) }
    }
  }
}
