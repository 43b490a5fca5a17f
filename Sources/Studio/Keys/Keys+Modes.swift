import Canvas
import Words

extension Keys {
  /// What a key asks for while the help is on the screen. Any other key goes back.
  enum HelpAction: Sendable, Hashable { case down, up, pageDown, pageUp }

  static let help = KeyTable<HelpAction>([
    Binding(.program, .down, [.down, "j"], "a line down"),
    Binding(.program, .up, [.up, "k"], "a line up"),
    Binding(.program, .pageDown, [.pageDown, " "], "a page down"),
    Binding(.program, .pageUp, [.pageUp], "a page up"),
  ])

  /// What a key asks for while a list is open. Letters narrow it.
  enum ListAction: Sendable, Hashable {
    case take, back, down, up, pageDown, pageUp, first, last, erase, eraseWord, clear
  }

  static let list = KeyTable<ListAction>([
    Binding(.list, .take, [.enter], "takes it"),
    Binding(.list, .back, [.escape], "goes back"),
    Binding(.list, .down, [.down, .tab], "the next one"),
    Binding(.list, .up, [.up, .backTab], "the one above"),
    Binding(.list, .pageDown, [.pageDown], "ten down"),
    Binding(.list, .pageUp, [.pageUp], "ten up"),
    Binding(.list, .first, [.home], "the first one"),
    Binding(.list, .last, [.end], "the last one"),
    Binding(.list, .erase, [.backspace], "takes the last letter back"),
    Binding(.list, .eraseWord, [.control("w")], "takes the last word back"),
    Binding(.list, .clear, [.control("u")], "shows all again"),
  ])

  /// What a key asks for while the knobs of an optimizer are open. Digits are typed.
  enum EditAction: Sendable, Hashable {
    case take, back, down, up, first, last, more, less, farMore, farLess, reset, nextEntrant, previousEntrant, erase
    case playOrPause, undo
  }

  static let editor = KeyTable<EditAction>([
    Binding(.editor, .more, [.right, "+", "="], "a rung up its scale"),
    Binding(.editor, .less, [.left, "-", "_"], "a rung down"),
    Binding(.editor, .farMore, [.shiftRight, .pageUp, "]"], "five rungs up, or ten times the learning rate"),
    Binding(.editor, .farLess, [.shiftLeft, .pageDown, "["], "five rungs down, or a tenth"),
    Binding(.editor, .take, [.enter], "takes the number typed, switches, or opens the list"),
    Binding(.editor, .reset, ["r", .delete], "as it usually is"),
    Binding(.editor, .down, [.down, "j"], "the knob below"),
    Binding(.editor, .up, [.up, "k"], "the knob above"),
    Binding(.editor, .first, [.home], "the first knob"),
    Binding(.editor, .last, [.end], "the last knob"),
    Binding(.editor, .nextEntrant, [.tab], "the next optimizer"),
    Binding(.editor, .previousEntrant, [.backTab], "the optimizer before"),
    Binding(.editor, .erase, [.backspace], "deletes the last digit"),
    Binding(.editor, .playOrPause, [" "], "lets the race go on, or pauses it"),
    Binding(.editor, .undo, ["u"], "takes the last turn back"),
    Binding(.editor, .back, [.escape, "q"], "back to the race"),
  ])

  /// What a key asks for while a formula is typed. Characters are typed.
  enum PromptAction: Sendable, Hashable {
    case take, back, left, right, first, last, erase, delete, clear, cutEnd, cutWord
  }

  static let prompt = KeyTable<PromptAction>([
    Binding(.prompt, .take, [.enter], "races on it"),
    Binding(.prompt, .back, [.escape], "goes back"),
    Binding(.prompt, .left, [.left, .control("b")], "a character left"),
    Binding(.prompt, .right, [.right, .control("f")], "a character right"),
    Binding(.prompt, .first, [.home, .control("a")], "to the beginning"),
    Binding(.prompt, .last, [.end, .control("e")], "to the end"),
    Binding(.prompt, .erase, [.backspace], "deletes the character before"),
    Binding(.prompt, .delete, [.delete, .control("d")], "deletes the character here"),
    Binding(.prompt, .cutWord, [.control("w")], "deletes the word before"),
    Binding(.prompt, .cutEnd, [.control("k")], "deletes all that follows"),
    Binding(.prompt, .clear, [.control("u")], "deletes all"),
  ])

  /// What a key asks for while the cross moves.
  enum CrossAction: Sendable, Hashable { case left, right, up, down, farLeft, farRight, farUp, farDown, take, back }

  static let cross = KeyTable<CrossAction>([
    Binding(.cross, .take, [.enter, " "], "start here"),
    Binding(.cross, .left, [.left, "h"], "a cell left"),
    Binding(.cross, .right, [.right, "l"], "a cell right"),
    Binding(.cross, .up, [.up, "k"], "a cell up"),
    Binding(.cross, .down, [.down, "j"], "a cell down"),
    Binding(.cross, .farLeft, [.shiftLeft], "eight cells left"),
    Binding(.cross, .farRight, [.shiftRight], "eight cells right"),
    Binding(.cross, .farUp, [.pageUp], "four cells up"),
    Binding(.cross, .farDown, [.pageDown], "four cells down"),
    Binding(.cross, .back, [.escape, "q", "c"], "back"),
  ])
}
