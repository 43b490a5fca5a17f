import Foundation

/// The program that is tested, as a shell runs it.
///
/// Not with Foundation's `Process`: that one hands down the blocked signals of its thread, and then no interrupt arrives.
struct Program {
  /// What came of running it.
  struct Result {
    let status: Int32
    let output: String
    let errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// The binary stands beside the bundle of tests.
  static var path: String {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? ""
    let end = bundle.range(of: ".xctest")?.upperBound ?? bundle.endIndex
    return URL(fileURLWithPath: String(bundle[..<end])).deletingLastPathComponent()
      .appendingPathComponent("descent").path
  }

  /// Runs it with these arguments.
  static func run(_ arguments: [String]) throws -> Result { try finish(Child([path] + arguments)) }

  /// Runs it with these arguments.
  static func run(_ arguments: String...) throws -> Result { try run(arguments) }

  /// Runs a script of the shell, in which `descent` is the program.
  static func shell(_ script: String) throws -> Result {
    try finish(Child(["/bin/sh", "-c", "descent() { \"$0\" \"$@\"; }\n" + script, path]))
  }

  /// Runs it, interrupts it after its first output, and tells the signal that ended it; 0 when it ended by itself.
  static func signalAfterInterrupt(_ arguments: String...) throws -> Int32 {
    let child = try Child([path] + arguments)
    _ = child.output.availableData
    kill(child.process, SIGINT)
    return child.waitStatus() & 0x7F
  }

  private static func finish(_ child: Child) throws -> Result {
    let output = child.output.readDataToEndOfFile()
    let errors = child.errors.readDataToEndOfFile()
    return Result(
      status: child.waitStatus() >> 8, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }
}

/// A running process with its two outputs, its input empty and its signals as at the start of a shell.
struct Child {
  let process: pid_t
  let output: FileHandle
  let errors: FileHandle

  init(_ arguments: [String]) throws {
    let output = Pipe()
    let errors = Pipe()
    let ends = [output.fileHandleForWriting.fileDescriptor, errors.fileHandleForWriting.fileDescriptor]
    let mine = [output.fileHandleForReading.fileDescriptor, errors.fileHandleForReading.fileDescriptor]
    process = try Self.spawn(arguments, outputs: ends, closing: mine)
    try output.fileHandleForWriting.close()
    try errors.fileHandleForWriting.close()
    self.output = output.fileHandleForReading
    self.errors = errors.fileHandleForReading
  }

  /// The status of waitpid.
  func waitStatus() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status
  }

  /// The environment of the tests without the config file of the person who runs them.
  private static var environment: [String] {
    let kept = ProcessInfo.processInfo.environment.filter { $0.key != "XDG_CONFIG_HOME" }
    return kept.map { "\($0)=\($1)" } + ["XDG_CONFIG_HOME=/dev/null"]
  }

  private static func spawn(_ arguments: [String], outputs: [Int32], closing: [Int32]) throws -> pid_t {
    #if canImport(Darwin)
      var files: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var files = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&files)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&files)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&files, outputs[0], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&files, outputs[1], STDERR_FILENO)
    for descriptor in outputs + closing { posix_spawn_file_actions_addclose(&files, descriptor) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let words = arguments.map { strdup($0) }
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let surroundings = environment.map { strdup($0) }
    defer { surroundings.forEach { free($0) } }
    let failure = posix_spawn(&process, arguments[0], &files, &attributes, words + [nil], surroundings + [nil])
    if failure != 0 { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .ENOENT) }
    return process
  }
}
