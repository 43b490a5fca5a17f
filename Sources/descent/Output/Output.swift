import Libc
import Words

/// Standard output, collected and written in blocks of 64 KB.
///
/// ```swift
/// var output = Output()
/// try output.print("x,y")
/// try output.flush()  // what is not flushed is not written
/// ```
struct Output {
  /// What has been collected and not been written.
  var bytes: [UInt8] = []

  static let blockSize = 65_536

  /// Whether a person reads it, and no program.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  init() { bytes.reserveCapacity(Self.blockSize + 4096) }

  /// A text and the end of its line.
  mutating func print(_ text: String) throws(OutputError) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
    try flushFullBlocks()
  }

  /// Writes when there is enough to write.
  mutating func flushFullBlocks() throws(OutputError) {
    if bytes.count >= Self.blockSize { try flush() }
  }

  /// Writes all that has been collected.
  mutating func flush() throws(OutputError) {
    defer { bytes.removeAll(keepingCapacity: true) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        throw .readerLeft
      } else if errno != EINTR {
        throw .failed(errno)
      }
    }
  }

  /// Prints one line and nothing else.
  static func show(_ line: String) throws(OutputError) {
    var output = Output()
    try output.print(line)
    try output.flush()
  }

  /// Lets a write to a pipe that nobody reads fail like other writes, instead of ending the program.
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }
}

/// Why a write did not happen.
enum OutputError: SpokenError {
  /// Nobody reads the pipe any more, as after `| head`: no reason to complain.
  case readerLeft
  /// The system's error number.
  case failed(Int32)
  /// A file could not be written: its name and the system's error number.
  case notWritten(path: String, Int32)

  var sentence: Phrase {
    switch self {
    case .readerLeft: "nobody reads the output"
    case .failed(let number): "cannot write to standard output: \(String(cString: strerror(number)))"
    case .notWritten(let path, let number): "cannot write '\(path)': \(String(cString: strerror(number)))"
    }
  }
}
