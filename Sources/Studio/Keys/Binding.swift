import Canvas

/// A command, the keys that give it, and the words for it. The key bar, the help and `descent list keys` are printed
/// from the table of these; a new key is one line here.
public struct Binding: Sendable {
  /// The groups of the help, in its order.
  public enum Group: String, Sendable, CaseIterable {
    /// Play, pause, steps and speed.
    case time = "Time"
    /// Knobs.
    case rate = "Learning rate"
    /// Optimizers.
    case choice = "Optimizers"
    /// Surface and start.
    case place = "Surface and start"
    /// The rest.
    case view = "View"
  }

  /// What it does.
  public let command: Command
  /// The keys, the one to show first.
  public let keys: [Key]
  /// A whole phrase for the help.
  public let phrase: String
  /// Where the help shows it.
  public let group: Group

  init(_ group: Group, _ command: Command, _ keys: [Key], _ phrase: String) {
    self.command = command
    self.keys = keys
    self.phrase = phrase
    self.group = group
  }

  /// Every binding, in the order of the help.
  public static let all: [Binding] =
    [
      Binding(.time, .playOrPause, [" "], "play or pause"),
      Binding(.time, .stepForward, [.right], "one step forward"),
      Binding(.time, .stepBack, [.left], "one step back"),
      Binding(.time, .leapForward, [.pageUp, .shiftRight], "a hundred steps forward"),
      Binding(.time, .leapBack, [.pageDown, .shiftLeft], "a hundred steps back"),
      Binding(.time, .toStart, [.home], "to the start"),
      Binding(.time, .toEnd, [.end], "to the last step made"),
      Binding(.time, .faster, [".", ">"], "faster: more steps a second"),
      Binding(.time, .slower, [",", "<"], "slower"),
      Binding(.time, .restart, ["r"], "start again with the rates as they are"),
      Binding(.rate, .raiseRate, ["+", "="], "learning rate × 1.25"),
      Binding(.rate, .lowerRate, ["-", "_"], "learning rate ÷ 1.25"),
      Binding(.rate, .raiseRateTenfold, ["]", "*"], "learning rate × 10"),
      Binding(.rate, .lowerRateTenfold, ["[", "/"], "learning rate ÷ 10"),
      Binding(.rate, .turnAll, ["a"], "turn the rate of all, or of the chosen one"),
      Binding(.choice, .chooseNext, [.tab, .down], "choose the next optimizer"),
      Binding(.choice, .choosePrevious, [.backTab, .up], "choose the one before"),
    ]
    + (0..<9).map { index in
      Binding(.choice, .toggle(index), [.digit(index + 1)], "show or hide optimizer \(index + 1)")
    } + [
      Binding(.place, .pickSurface, ["s"], "choose a surface from the list"),
      Binding(.place, .nextSurface, ["n"], "next surface"),
      Binding(.place, .previousSurface, ["p"], "surface before"),
      Binding(.place, .typeFormula, ["f"], "type a formula"),
      Binding(.place, .placeStart, ["c"], "move the start with a cross, or click on the map"),
      Binding(.place, .randomStart, ["x"], "a random start"),
      Binding(.view, .details, ["d"], "all the arithmetic of the step, or its last line"),
      Binding(.view, .changeTheme, ["t"], "dark or light"),
      Binding(.view, .help, ["?", "h", .function(1)], "this help"),
      Binding(.view, .redraw, [.control("l")], "draw the screen again"),
      Binding(.view, .quit, ["q", .control("c")], "quit"),
    ]

  /// The command of a key.
  public static func command(for key: Key) -> Command? { table[KoreanLayout.latin(key)] }

  /// The keys as a person reads them: `+ =`.
  public var keyText: String { keys.map(\.name).joined(separator: " ") }

  /// The rows of help and lists, keys and phrase: the bindings of a group, the digits as one.
  public static func rows(of group: Group) -> [(keys: String, phrase: String)] {
    var rows = all.filter { $0.group == group && !$0.isToggle }.map { (keys: $0.keyText, phrase: $0.phrase) }
    let digits = all.filter { $0.group == group && $0.isToggle }
    if let first = digits.first, let last = digits.last {
      rows.append((keys: "\(first.keyText) – \(last.keyText)", phrase: "show or hide an optimizer"))
    }
    return rows
  }

  private var isToggle: Bool { if case .toggle = command { true } else { false } }

  private static let table = Dictionary(
    all.flatMap { binding in binding.keys.map { ($0, binding.command) } }, uniquingKeysWith: { first, _ in first })
}

extension Key {
  fileprivate static func digit(_ value: Int) -> Key { .character(Unicode.Scalar(UInt8(48 + value))) }
}
