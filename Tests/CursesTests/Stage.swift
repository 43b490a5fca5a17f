import Canvas
import Curses
import Libc
import Testbed

/// A driver on a pseudo-terminal, and what is seen there.
final class Stage {
  let pty: PseudoTerminal
  let terminal: CursesTerminal
  private(set) var screen: ScreenEmulator

  init(
    columns: Int = 40, rows: Int = 10, term: String = "xterm-256color", locale: String = Stage.unicodeLocale,
    wantsMixtures: Bool = false, answer: String = ""
  ) throws {
    setenv("LC_ALL", locale, 1)
    pty = try PseudoTerminal(columns: columns, rows: rows, answer: answer)
    let question = TerminalQuestion(pictures: answer.isEmpty ? .none : .asked)
    terminal = try CursesTerminal(
      input: pty.slave, output: pty.slave, asking: question, wantsMixtures: wantsMixtures
    ) {
      ["TERM": term][$0]
    }
    screen = ScreenEmulator(columns: columns, rows: rows)
    look()
  }

  /// A stage of this kind; nil where the terminal database is too small to have it.
  static func ifKnown(_ term: String) throws -> Stage? {
    do { return try Stage(term: term) } catch TerminalError.termUnknown { return nil }
  }

  deinit { terminal.close() }

  #if canImport(Darwin)
    static let unicodeLocale = "en_US.UTF-8"
  #else
    static let unicodeLocale = "C.UTF-8"
  #endif

  /// Writes on the screen behind the driver's back.
  func scribble(_ text: String) { screen.read(Array(text.utf8)) }

  /// Follows what has been sent; how many bytes that was.
  @discardableResult
  func look() -> Int {
    let bytes = pty.taken()
    screen.read(bytes)
    return bytes.count
  }

  /// Shows a frame; how many bytes that took.
  @discardableResult
  func show(_ frame: Frame) -> Int {
    terminal.show(frame)
    return look()
  }

  /// Starts over with an empty screen of another size, as a terminal does that loses its picture.
  func resize(columns: Int, rows: Int, then signal: Int32 = SIGWINCH) {
    pty.resize(columns: columns, rows: rows)
    screen = ScreenEmulator(columns: columns, rows: rows)
    Signals.deliver(signal)
  }

  /// The next event; nil when there is none for so long that there will be none.
  func nextEvent() -> Event? { terminal.nextEvent(within: 20_000) }
}

/// Signals for the process itself.
enum Signals {
  /// Delivers a signal to this thread. Test threads block nearly all of them.
  static func deliver(_ number: Int32) {
    var one = sigset_t()
    var before = sigset_t()
    sigemptyset(&one)
    sigaddset(&one, number)
    pthread_sigmask(SIG_UNBLOCK, &one, &before)
    raise(number)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
