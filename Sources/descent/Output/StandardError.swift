import Libc

/// Standard error: for complaints, and for people who wait.
enum StandardError {
  /// Whether a person reads it while standard output goes somewhere else.
  static var isWatchedAlone: Bool { isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0 }

  /// Writes at once. That nobody reads it is no error: there is nowhere to say so.
  static func say(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
