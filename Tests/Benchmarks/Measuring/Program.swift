#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The real program as a process of its own.
public struct Program {
  private let process: pid_t

  /// The program is built beside the benchmarks.
  private static var path: String {
    var own = [CChar](repeating: 0, count: 4096)
    #if canImport(Darwin)
      var size = UInt32(own.count)
      _NSGetExecutablePath(&own, &size)
    #else
      _ = readlink("/proc/self/exe", &own, own.count - 1)
    #endif
    let text = String(decoding: own.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/descent"
  }

  /// Why a program did not start.
  public struct Failure: Error {
    let path: String
    let code: Int32
  }

  /// Starts it with these descriptors as its standard input and output.
  public init(_ arguments: [String], input: Int32, output: Int32) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    // The threads of a benchmark block signals, and a process inherits that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    let words = Self.copies([Self.path] + arguments)
    let variables = Self.copies(["TERM=xterm-256color", "LC_ALL=C.UTF-8"])
    defer { for word in words + variables { free(word) } }
    let code = posix_spawn(&process, Self.path, &actions, &attributes, words, variables)
    guard code == 0 else { throw Failure(path: Self.path, code: code) }
    self.process = process
  }

  /// The texts as C wants them: a list with nil at its end.
  private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { text in text.withCString { strdup($0) } } + [nil]
  }

  /// Waits for its end and returns the seconds of processor time that it took, and the most memory that it had.
  public func end() -> (seconds: Double, kilobytes: Int) {
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + 1e-6 * Double(time.tv_usec) }
    #if canImport(Darwin)
      let kilobytes = usage.ru_maxrss / 1024
    #else
      let kilobytes = usage.ru_maxrss
    #endif
    return (seconds(usage.ru_utime) + seconds(usage.ru_stime), kilobytes)
  }

  /// Asks it to end.
  public func terminate() { kill(process, SIGTERM) }

  /// How often it has gone to sleep so far; nil where the system does not tell.
  public var sleepCount: Int? {
    guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.hasPrefix("voluntary_ctxt_switches:") { return Int(text.filter(\.isNumber)) }
    }
    return nil
  }
}
