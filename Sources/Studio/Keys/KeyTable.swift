import Canvas
import Words

/// A deed, the keys that ask for it, and the words for it.
struct Binding<Action: Sendable & Hashable>: Sendable {
  /// What it does.
  let action: Action
  /// The keys, the one to show first.
  let keys: [Key]
  /// A whole phrase for the help.
  let phrase: Phrase
  /// Where the help shows it.
  let group: KeyGroup

  init(_ group: KeyGroup, _ action: Action, _ keys: [Key], _ phrase: Phrase) {
    self.group = group
    self.action = action
    self.keys = keys
    self.phrase = phrase
  }
}

/// What the keys mean in one mode. The key bar, the help and `descent list keys` are printed from it.
struct KeyTable<Action: Sendable & Hashable>: Sendable {
  /// The bindings, in the order of the help.
  let bindings: [Binding<Action>]
  private let actions: [Key: Action]

  init(_ bindings: [Binding<Action>]) {
    self.bindings = bindings
    let pairs = bindings.flatMap { binding in binding.keys.map { ($0, binding.action) } }
    actions = Dictionary(pairs) { first, _ in first }
  }

  /// What a key asks for. Letters go by their place on the keyboard where the layout has others.
  subscript(key: Key) -> Action? { actions[key] ?? actions[KeyboardLayout.latin(key)] }

  /// The key to show for an action.
  func cap(of action: Action) -> String? { bindings.first { $0.action == action }?.keys.first?.name }

  /// The rows of a group as a person reads them: the keys, `+ =`, and the phrase.
  func rows(of group: KeyGroup) -> [KeyRow] {
    bindings.filter { $0.group == group }.map { binding in
      KeyRow(keys: binding.keys.map(\.name).joined(separator: " "), phrase: binding.phrase)
    }
  }
}

/// A row of the help and of lists.
public struct KeyRow: Sendable {
  /// The keys as a person reads them.
  public let keys: String
  /// What they do.
  public let phrase: Phrase
}
