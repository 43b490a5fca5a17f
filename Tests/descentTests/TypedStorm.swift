import Libc
import Testbed

/// A person who presses anything, as the bytes that a terminal sends: keys, mouse, pasted text, answers, nonsense.
///
/// Only what ends the program or stops it for good is left out: `q` and its likes on other keyboards, Ctrl-C, Ctrl-Z and
/// Ctrl-\.
struct TypedStorm {
  /// What happens next.
  enum Event {
    case type([UInt8])
    case resize(columns: Int, rows: Int)
    case signals([Int32])
  }

  private var random: SeededGenerator
  private var (columns, rows) = (80, 24)

  init(seed: UInt64) { random = SeededGenerator(state: seed) }

  private static let letters = Array(
    " +-=_[]*/.,<>?0123456789abcdefghijklmnoprstuvwxyz^()|HJKLZ가ㄴㅌéжё\u{301}".unicodeScalars)
  private static let keys = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}OA", "\u{1B}OB", "\u{1B}OC", "\u{1B}OD", "\u{1B}[1;2C",
    "\u{1B}[1;2D", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H", "\u{1B}[F", "\u{1B}[3~", "\u{1B}OP", "\u{1B}[Z", "\t", "\r",
    "\u{1B}", "\u{7F}", "\u{1}", "\u{5}", "\u{B}", "\u{C}", "\u{15}", "\u{17}",
  ]
  private static let pastes = [
    "log(-1-x^2)", "x^2 + y^2", "1/(x*y)", "경사 하강", "\u{1B}[2J\n", "exp(exp(x))", "tan(x)y", "", "x\u{2028}+ y",
    "sin(3x)*cos(2y)", "x^4 - 3x^3 + 2",
  ]
  private static let nonsense = [
    "\u{1B}[24;2R", "\u{1B}[?1;2c", "\u{1B}[I", "\u{1B}]11;rgb:00/00/00\u{1B}\\", "\u{1B}[99;99;99z", "\u{1B}[M!!!",
    "\u{1B}[<0;0;0M", "\u{1B}[<64;99999;1M", "\u{1B}x", "\u{1B}[200;1~", "\u{0}",
  ]

  /// A size that has not changed, being continued without having stopped, and a short stop.
  private static let signals = [[SIGWINCH], [SIGCONT], [SIGTSTP, SIGCONT]]

  /// The next event.
  mutating func next() -> Event {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<2: return resize()
    case 2..<12: return .type(mouse())
    case 12..<14: return typed("\u{1B}[200~" + choice(Self.pastes) + "\u{1B}[201~")
    case 14..<16: return typed(choice(Self.nonsense))
    case 16: return .type((0..<3).map { _ in UInt8.random(in: 0x80...0xFF, using: &random) })
    case 17: return .signals(choice(Self.signals))
    case 18..<20: return cut(choice(Self.keys))
    case 20..<50: return typed(choice(Self.keys))
    default: return typed(String(choice(Self.letters)))
    }
  }

  private func typed(_ text: String) -> Event { .type(Array(text.utf8)) }

  private mutating func choice<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  /// A sequence that breaks off.
  private mutating func cut(_ key: String) -> Event {
    .type(Array(key.utf8.prefix(Int.random(in: 0...key.utf8.count, using: &random))))
  }

  private mutating func resize() -> Event {
    let isLarge = Int.random(in: 0..<8, using: &random) == 0
    columns = Int.random(in: 1...(isLarge ? 250 : 100), using: &random)
    rows = Int.random(in: 1...(isLarge ? 80 : 32), using: &random)
    return .resize(columns: columns, rows: rows)
  }

  /// Press, release, drag or the wheel, somewhere on the window or just outside.
  private mutating func mouse() -> [UInt8] {
    let button = choice([0, 0, 0, 1, 2, 32, 32, 64, 65])
    let final = button < 3 && Bool.random(using: &random) ? "m" : "M"
    let column = Int.random(in: 0...columns + 2, using: &random)
    let row = Int.random(in: 0...rows + 2, using: &random)
    return Array("\u{1B}[<\(button);\(column);\(row)\(final)".utf8)
  }
}
