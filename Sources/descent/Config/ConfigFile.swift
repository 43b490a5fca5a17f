import Curses
import Libc
import Words

/// A file of options that hold for every race: one a line, with comments after `#`.
struct ConfigFile {
  let path: String
  let lines: [ConfigLine]

  /// More is no config: a device without an end must not be read for ever.
  private static let mostBytes = 1_000_000

  /// The file that is read when none is named; nil where there is no home.
  static func usualPath(_ variable: (String) -> String? = CursesTerminal.environmentVariable) -> String? {
    // A relative folder is to be ignored: https://specifications.freedesktop.org/basedir-spec
    if let folder = variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder + "/descent/config" }
    guard let home = variable("HOME"), !home.isEmpty else { return nil }
    return home + "/.config/descent/config"
  }

  /// Reads a file; nil where it need not exist and does not.
  init?(_ path: String, mustExist: Bool) throws(UsageError) {
    guard let content = try Self.text(path, mustExist: mustExist) else { return nil }
    self.path = path
    var lines: [ConfigLine] = []
    // Some editors begin a file with a mark of their own.
    let hasMark = content.unicodeScalars.first == "\u{FEFF}"
    let text = hasMark ? String(content.unicodeScalars.dropFirst()) : content
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      do {
        if let line = try ConfigLine(line, number: index + 1) { lines.append(line) }
      } catch {
        throw UsageError("\(path):\(index + 1): \(error.sentence)")
      }
    }
    self.lines = lines
  }

  private static func text(_ path: String, mustExist: Bool) throws(UsageError) -> String? {
    let file = open(path, O_RDONLY)
    if file < 0 {
      let number = errno
      if !mustExist, number == ENOENT || number == ENOTDIR { return nil }
      throw unreadable(path, reason(number))
    }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: mostBytes + 1)
    var count = 0
    while count < bytes.count {
      let more = bytes[count...].withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if more == 0 { return String(decoding: bytes[..<count], as: UTF8.self) }
      if more > 0 { count += more } else if errno != EINTR { throw unreadable(path, reason(errno)) }
    }
    throw unreadable(path, "it is longer than \(mostBytes) bytes")
  }

  /// The system's words for an error number.
  private static func reason(_ number: Int32) -> Phrase { Phrase(verbatim: String(cString: strerror(number))) }

  private static func unreadable(_ path: String, _ reason: Phrase) -> UsageError {
    UsageError("cannot read the config file \(path.quoted): \(reason); --config none does without one")
  }
}
