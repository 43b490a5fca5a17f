import Canvas

/// What a terminal keeps of pictures by kitty's protocol: pieces put together, pictures shown and deleted.
package struct PictureReceiver {
  /// A picture that is seen.
  package struct Picture: Equatable {
    /// Where its upper left corner is, and how many cells it covers.
    package let area: Rectangle
    /// Below 0 it is under the text.
    package let layer: Int
    /// The file, in 64 letters.
    package let content: String
  }

  package private(set) var pictures: [Int: Picture] = [:]
  private var pending: (control: [String: String], content: String, place: Position)?

  /// The screen was wiped.
  mutating func forget() { pictures = [:] }

  /// Obeys a command; returns what was not understood.
  mutating func obey(_ command: String, at place: Position) -> [String] {
    guard command.hasPrefix("G") else { return ["ESC _ \(command)"] }
    let parts = command.dropFirst().split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    let content = parts.count > 1 ? String(parts[1]) : ""
    var control: [String: String] = [:]
    for setting in parts[0].split(separator: ",") {
      let pair = setting.split(separator: "=", maxSplits: 1)
      if pair.count == 2 { control[String(pair[0])] = String(pair[1]) }
    }
    // A terminal that answers would have its answers taken for keys.
    guard control["q"] == "2" || control["a"] == "q" else { return ["a picture that is answered"] }
    if content.utf8.count > 4096 { return ["a piece of \(content.utf8.count) letters"] }
    switch control["a"] {
    case "q": return []
    case "d":
      guard control["d"] == "I", let number = control["i"].flatMap({ Int($0) }) else { return ["ESC _ \(command)"] }
      pictures[number] = nil
      return []
    case "T", nil:
      if control["a"] == nil, pending == nil { return ["a piece of nothing"] }
      let before = control["a"] == nil ? pending : nil
      pending = (before?.control ?? control, (before?.content ?? "") + content, before?.place ?? place)
      return control["m"] == "1" ? [] : finish()
    default: return ["ESC _ \(command)"]
    }
  }

  private mutating func finish() -> [String] {
    guard let (control, content, place) = pending else { return [] }
    pending = nil
    let numbers = ["i", "z", "c", "r"].compactMap { control[$0].flatMap { Int($0) } }
    guard numbers.count == 4, control["f"] == "100", control["C"] == "1" else { return ["a picture of another kind"] }
    let area = Rectangle(column: place.column, row: place.row, columns: numbers[2], rows: numbers[3])
    pictures[numbers[0]] = Picture(area: area, layer: numbers[1], content: content)
    return []
  }
}
