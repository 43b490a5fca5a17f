import Libc

/// A program that has a terminal to itself, as if a person had started it there.
package final class Foreground {
  package let process: pid_t
  private var hasEnded = false

  /// Starts a program by its path, with these variables as its environment.
  package init(_ words: [String], on terminal: PseudoTerminal, _ variables: [String: String]) throws {
    let streams = [Spawning.Stream](repeating: .file(terminal.path), count: 3)
    process = try Spawning.start(words, streams, environment: variables, hasOwnSession: true)
  }

  deinit {
    if hasEnded { return }
    kill(process, SIGKILL)
    _ = Spawning.end(of: process)
  }

  /// What a shell would say after its end: the exit code, or 128 and the signal; nil when it goes on for 20 seconds.
  package func end() -> Int32? {
    let deadline = ContinuousClock.now + .seconds(20)
    var status: Int32 = 0
    while ContinuousClock.now < deadline {
      if waitpid(process, &status, WNOHANG) == process {
        hasEnded = true
        let signal = status & 0x7f
        return signal == 0 ? status >> 8 & 0xff : 128 + signal
      }
      usleep(1000)
    }
    return nil
  }

  /// Whether it does nothing and has nothing left to do: one thread that waits; nil where the system does not tell.
  package var isAsleep: Bool? {
    guard let sleeps, let file = fopen("/proc/\(process)/stat", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    fgets(&line, Int32(line.count), file)
    let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return sleeps.threads == 1 && text.contains(") S ")
  }

  /// How often its threads have gone to sleep so far, and how many there are; nil where the system does not tell.
  package var sleeps: (count: Int, threads: Int)? {
    guard let folder = opendir("/proc/\(process)/task") else { return nil }
    defer { closedir(folder) }
    var (count, threads) = (0, 0)
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard Int(name) != nil else { continue }
      threads += 1
      count += Self.sleepCount(in: "/proc/\(process)/task/\(name)/status")
    }
    return (count, threads)
  }

  private static func sleepCount(in path: String) -> Int {
    guard let file = fopen(path, "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.hasPrefix("voluntary_ctxt_switches:") { return Int(text.filter(\.isNumber)) ?? 0 }
    }
    return 0
  }
}
