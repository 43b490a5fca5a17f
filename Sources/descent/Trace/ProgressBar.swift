/// How much of a long work is done, on standard error: `[#####               ] 25 %`.
///
/// It is shown only to a person who waits: when standard error is a terminal and standard output is not, and after the
/// first half second.
struct ProgressBar {
  private let total: Int
  private let start = ContinuousClock.now
  private var shown: Int?

  private static let width = 40

  /// Nil when nobody would see it.
  init?(total: Int) {
    guard total > 0, StandardError.isWatchedAlone else { return nil }
    self.total = total
  }

  /// Shows that `done` of the whole is done.
  mutating func show(_ done: Int) {
    let percent = Int(100 * Double(done) / Double(total))
    guard percent != shown, shown != nil || ContinuousClock.now - start > .milliseconds(500) else { return }
    shown = percent
    let bar = String(repeating: "#", count: percent * Self.width / 100)
    let rest = String(repeating: " ", count: Self.width - bar.utf8.count)
    StandardError.say("\r[\(bar)\(rest)] \(percent) %")
  }

  /// Leaves the line as it was.
  func clear() {
    if shown != nil { StandardError.say("\r" + String(repeating: " ", count: Self.width + 8) + "\r") }
  }
}
