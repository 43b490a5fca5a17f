import Foundation
import Testbed

/// A program that is not the tested one, run to its end.
struct OtherProgram {
  let status: Int32
  let output: String
  let errors: String

  /// Runs a program that is found by its name.
  static func run(_ words: [String]) throws -> OtherProgram {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return OtherProgram(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: complaint, as: UTF8.self))
  }
}

/// A program that leaves a server behind, which must inherit nothing from the tests.
enum Detached {
  /// Starts a program that is found by its name and waits until it has detached; false when there is none.
  static func start(_ name: String, _ arguments: [String]) -> Bool {
    let streams = [Spawning.Stream](repeating: .file("/dev/null"), count: 3)
    guard let process = try? Spawning.start([name] + arguments, streams) else { return false }
    return Spawning.end(of: process) == 0
  }
}
