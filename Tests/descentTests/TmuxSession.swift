import Foundation
import Testing

/// A shell in a window of a tmux server of its own: a terminal whose screen and modes can be asked for.
final class TmuxSession {
  struct Failure: Error { let message: String }

  private let socket: String

  /// Whether the tests that need tmux can run.
  static let isInstalled = (try? OtherProgram.run(["tmux", "-V"]))?.status == 0

  /// A shell in a window of this size, in which `$D` is the program.
  init(columns: Int = 80, rows: Int = 24) throws {
    socket = "descent-\(UUID().uuidString)"
    let shell = "env PS1='ready ' ENV= LC_ALL=\(Self.locale) SWIFT_BACKTRACE=enable=no D='\(Program.path)' sh -i"
    let window = ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", shell]
    guard Detached.start("tmux", Self.options(socket) + window) else { throw Failure(message: "tmux does not start") }
    try tmux("set-option", "-g", "status", "off")
    try resize(columns, rows)
    try expect("ready")
  }

  deinit { _ = try? tmux("kill-server") }

  /// Types a line into the shell.
  func line(_ text: String) throws {
    try tmux("send-keys", "-l", text)
    try press("Enter")
  }

  /// Presses keys by the names that tmux has for them.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Gives the window another size.
  func resize(_ columns: Int, _ rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The rows of the screen.
  func screen() throws -> [String] {
    try tmux("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Whether the alternate screen and the mouse are on, and whether the cursor is seen: `101` where a program has the
  /// terminal.
  func modes() throws -> String {
    try tmux("display-message", "-p", "#{alternate_on}#{cursor_flag}#{mouse_any_flag}").filter { $0 != "\n" }
  }

  /// The number of the process that the shell runs.
  func raceProcess() throws -> String {
    let shell = try tmux("display-message", "-p", "#{pane_pid}").filter(\.isNumber)
    return try OtherProgram.run(["pgrep", "-P", shell]).output.filter(\.isNumber)
  }

  /// Waits until the screen shows a text; it is an error when it does not in time.
  func expect(_ text: String, _ place: SourceLocation = #_sourceLocation) throws {
    try expect("the screen shows “\(text)”", place) { try screen().contains { $0.contains(text) } }
  }

  /// Waits until the terminal has these modes.
  func expect(modes: String, _ place: SourceLocation = #_sourceLocation) throws {
    try expect("the modes are \(modes)", place) { try self.modes() == modes }
  }

  /// Waits until something is true.
  func expect(_ what: String, _ place: SourceLocation = #_sourceLocation, _ isTrue: () throws -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < deadline {
      if try isTrue() { return }
      usleep(20_000)
    }
    let screen = try screen().joined(separator: "\n")
    Issue.record("not within 30 s: \(what)\n\(screen)", sourceLocation: place)
    throw Failure(message: what)
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let result = try OtherProgram.run(["tmux"] + Self.options(socket) + arguments)
    guard result.status == 0 else { throw Failure(message: result.errors) }
    return result.output
  }

  private static func options(_ socket: String) -> [String] { ["-u", "-L", socket, "-f", "/dev/null"] }

  #if canImport(Darwin)
    private static let locale = "en_US.UTF-8"
  #else
    private static let locale = "C.UTF-8"
  #endif
}
