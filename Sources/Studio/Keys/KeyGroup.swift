import Words

/// The groups of the help, in its order.
public enum KeyGroup: Sendable, CaseIterable {
  /// Play, pause, steps and speed.
  case time
  /// Knobs.
  case rate
  /// Optimizers.
  case choice
  /// Surface and start.
  case place
  /// What is seen, how near, and what lies over it.
  case view
  /// The rest.
  case program
  /// While the cross moves.
  case cross
  /// While a list is open.
  case list
  /// While the knobs of an optimizer are open.
  case editor
  /// While a formula is typed.
  case prompt

  /// What the help calls it.
  public var title: Phrase {
    switch self {
    case .time: "Time"
    case .rate: "Learning rate"
    case .choice: "Optimizers"
    case .place: "Surface and start"
    case .view: "View"
    case .program: "Program"
    case .cross: "Moving the start"
    case .list: "In the list"
    case .editor: "Turning knobs"
    case .prompt: "Typing a formula"
    }
  }

  /// Whether its keys mean something only while something else than the race has them.
  public var isMode: Bool { [.cross, .list, .editor, .prompt].contains(self) }

  /// Its keys, the digits as one.
  public var rows: [KeyRow] {
    switch self {
    case .cross: Keys.cross.rows(of: self)
    case .list: Keys.list.rows(of: self)
    case .editor: Keys.editor.rows(of: self)
    case .prompt: Keys.prompt.rows(of: self)
    case .choice:
      Keys.racing.rows(of: self).filter { $0.keys.count > 1 }
        + [KeyRow(keys: "1 – 9", phrase: "show or hide an optimizer")]
    case .time, .rate, .place, .view, .program: Keys.racing.rows(of: self)
    }
  }
}
