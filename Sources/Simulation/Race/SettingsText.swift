import Words

/// The small language `NAME[:KEY=VALUE,…]` in which optimizers and schedules are written.
enum SettingsText {
  /// KEY=VALUE as typed.
  struct Pair {
    let key: String
    let value: String
  }

  /// Name and pairs of a text.
  static func split(_ text: String) throws(SetupError) -> (name: String, pairs: [Pair]) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String((parts.first ?? "").trimmed)
    guard parts.count == 2 else { return (name, []) }
    var pairs: [Pair] = []
    for item in parts[1].split(separator: ",", omittingEmptySubsequences: false) {
      let pair = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, !pair[0].isEmpty else {
        throw SetupError("\(String(item).quoted) in \(text.quoted) is no setting: write KEY=VALUE, as in adam:lr=0.1")
      }
      pairs.append(Pair(key: String(pair[0].trimmed), value: String(pair[1].trimmed)))
    }
    return (name, pairs)
  }

  /// The value of a setting, which must lie in the knob's range.
  static func value(_ text: String, for knob: KnobCard, of owner: String) throws(SetupError) -> Double {
    guard let value = knob.range.value(from: text) else {
      throw SetupError("\(knob.name)=\(text.quoted) does not work for \(owner): \(knob.name) takes \(knob.range.words)")
    }
    return value
  }
}
