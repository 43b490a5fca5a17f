import Libc

/// Processes started as a shell starts them.
///
/// The threads of tests block nearly all signals, and a process inherits that; it inherits open descriptors, too, and
/// whoever reads from a pipe waits until the last writer is gone. So the signals are set back, and no descriptor but the
/// first three is handed on.
package enum Spawning {
  package struct Failure: Error { package let code: Int32 }

  /// What a process reads from or writes to.
  package enum Stream {
    case file(String)
    case descriptor(Int32)
  }

  /// Starts a program that is found by its name or path, with standard input, output and errors.
  ///
  /// - Parameters:
  ///   - environment: The variables; nil for those of the tests.
  ///   - hasOwnSession: Whether the first terminal that it opens becomes its own.
  package static func start(
    _ words: [String], _ streams: [Stream], environment: [String: String]? = nil, hasOwnSession: Bool = false
  ) throws(Failure) -> pid_t {
    #if canImport(Darwin)
      var files: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
      let (session, closing) = (POSIX_SPAWN_SETSID, POSIX_SPAWN_CLOEXEC_DEFAULT)
    #else
      var files = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
      // 0x80 is POSIX_SPAWN_SETSID, which Swift does not see.
      let (session, closing): (Int32, Int32) = (0x80, 0)
    #endif
    posix_spawn_file_actions_init(&files)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&files)
      posix_spawnattr_destroy(&attributes)
    }
    for (target, stream) in zip(0..., streams) {
      switch stream {
      case .file(let path): posix_spawn_file_actions_addopen(&files, Int32(target), path, O_RDWR, 0)
      case .descriptor(let source): posix_spawn_file_actions_adddup2(&files, source, Int32(target))
      }
    }
    #if !canImport(Darwin)
      for descriptor: Int32 in 3..<256 { posix_spawn_file_actions_addclose(&files, descriptor) }
    #endif
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | closing | (hasOwnSession ? session : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    let texts = words.map { strdup($0) } + [nil]
    let variables = (environment ?? [:]).map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in texts + variables { free(text) } }
    var process = pid_t()
    let code =
      environment == nil
      ? posix_spawnp(&process, words[0], &files, &attributes, texts, environ)
      : posix_spawnp(&process, words[0], &files, &attributes, texts, variables)
    if code != 0 { throw Failure(code: code) }
    return process
  }

  /// Waits for the end of a process; the status of waitpid.
  package static func end(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status
  }
}
