import Foundation
import Testbed

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
    let ends = [output, errors].map { Spawning.Stream.descriptor($0.fileHandleForWriting.fileDescriptor) }
    process = try Spawning.start(arguments, [.file("/dev/null")] + ends, environment: Self.environment)
    try output.fileHandleForWriting.close()
    try errors.fileHandleForWriting.close()
    self.output = output.fileHandleForReading
    self.errors = errors.fileHandleForReading
  }

  /// The status of waitpid.
  func waitStatus() -> Int32 { Spawning.end(of: process) }

  /// The environment of the tests without the config file of the person who runs them.
  private static var environment: [String: String] {
    ProcessInfo.processInfo.environment.merging(["XDG_CONFIG_HOME": "/dev/null"]) { $1 }
  }
}
