import Canvas
import Words

/// An open list: typed letters narrow it, arrows move in it, and what is under the cursor is seen beside it.
public struct Picker: Sendable {
  /// The list.
  let list: PickList
  /// What has been typed.
  private(set) var filter = ""
  /// The entries in which every typed word is found: those with it in their names first.
  private(set) var entries: [PickEntry]
  /// The model as it would be with the entry under the cursor; nil where that is nothing to look at.
  private(set) var preview: Model?
  /// What there is to do once the list is closed, where another mode has opened it.
  var origin: Mode?
  private var all: [Found]
  private var row = 0

  /// An entry with the texts in which it is found: its names, and all that is said of it.
  private struct Found: Sendable {
    let entry: PickEntry
    let names: String
    let text: String

    init(_ entry: PickEntry, _ lexicon: Lexicon) {
      self.entry = entry
      func words(_ phrases: [Phrase]) -> String {
        let texts = phrases.map(\.description) + (lexicon.language == .english ? [] : phrases.map(lexicon.text))
        return texts.joined(separator: " ").lowercased()
      }
      names = words([Phrase(verbatim: entry.name), entry.title] + entry.more)
      text = names + " " + words([entry.kind, entry.group, entry.notice])
    }
  }

  init(_ list: PickList, over model: Model) {
    self.list = list
    all = list.entries(model).map { Found($0, model.look.lexicon) }
    entries = all.map(\.entry)
    let present = list.present(model)
    row = entries.firstIndex { $0.name == present } ?? 0
  }

  /// All entries, whatever is typed.
  var everything: [PickEntry] { all.map(\.entry) }

  /// The row under the cursor.
  var selection: Int { max(0, min(row, entries.count - 1)) }

  /// The entry under the cursor; nil when none is left.
  var selected: PickEntry? { entries.isEmpty ? nil : entries[selection] }

  /// Moves in the list, or narrows it.
  mutating func handle(_ key: Key) {
    switch Keys.list[key] {
    case .down: row = selection + 1
    case .up: row = max(selection - 1, 0)
    case .pageDown: row = selection + 10
    case .pageUp: row = max(selection - 10, 0)
    case .first: row = 0
    case .last: row = entries.count - 1
    case .erase: narrow(to: String(filter.dropLast()))
    case .eraseWord: narrow(to: Self.withoutLastWord(filter))
    case .clear: narrow(to: "")
    case .take, .back: break
    case nil: if case .character(let scalar) = KeyboardLayout.latin(key) { insert(String(scalar)) }
    }
    row = selection
  }

  /// Narrows by a piece of text; signs that no name has are left out.
  mutating func insert(_ piece: String) {
    let piece = piece.lowercased().unicodeScalars.filter(Self.isTyped).map(String.init).joined()
    if !piece.isEmpty { narrow(to: filter + piece) }
  }

  /// Puts the cursor on a row.
  mutating func select(_ row: Int) { self.row = max(0, min(row, entries.count - 1)) }

  /// Looks at what has changed since an entry was switched.
  mutating func refresh(from model: Model) {
    all = list.entries(model).map { Found($0, model.look.lexicon) }
    gather()
  }

  /// Makes the picture of the entry under the cursor.
  mutating func look(from model: Model) {
    var shown = model
    shown.mode = .racing
    if !list.isSwitchboard {
      guard let selected else { return preview = nil }
      _ = list.take(&shown, selected.name)
    }
    shown.mode = .racing
    preview = shown
  }

  /// A text without the blanks at its end and the word before them, as a shell cuts it.
  private static func withoutLastWord(_ text: String) -> String {
    let words = text.split(separator: " ").dropLast().map { $0 + " " }
    return words.joined()
  }

  private static func isTyped(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || "- 0123456789".unicodeScalars.contains(scalar)
  }

  private mutating func narrow(to text: String) {
    guard text.count <= 20 else { return }
    filter = text
    row = 0
    gather()
  }

  private mutating func gather() {
    let words = filter.split(separator: " ").map(String.init)
    func has(_ text: String) -> Bool { words.allSatisfy { text.contains($0) } }
    let found = all.filter { has($0.text) }
    entries = (found.filter { has($0.names) } + found.filter { !has($0.names) }).map(\.entry)
  }
}
