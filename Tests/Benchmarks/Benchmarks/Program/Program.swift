import Benchmark
import Measuring

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The program as a person starts it.
let benchmarks: @Sendable () -> Void = {
  registerAnswers()
  measure("paused for a second", ["wake-ups"], rounds: 3) {
    return {
      let screen = try terminal()
      let program = try Program(["bowl"], input: screen.slave, output: screen.slave)
      let shown = screen.settledCount(above: 0)
      screen.type(" ")
      _ = screen.settledCount(above: shown)
      let before = program.sleepCount
      sleep(1)
      let after = program.sleepCount
      program.terminate()
      _ = program.end()
      return before.flatMap { before in after.map { [Double($0 - before)] } } ?? []
    }
  }
  measure("trace of 1e6 steps as CSV", ["rows/s"], rounds: 5) {
    return {
      let seconds = try cost(["trace", "bowl", "-O", "adam", "--steps", "1000000"]).seconds
      return [1_000_001 / seconds]
    }
  }
  measure("1e6 steps of ten optimizers with their past", ["memory, KB", "of it the program, KB"], rounds: 1) {
    let optimizers = [
      "sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adadelta", "adam", "adamw", "nadam", "lion",
    ]
    let words = ["plot", "rastrigin"] + optimizers.flatMap { ["-O", $0] }
    return {
      let whole = try cost(words + ["--steps", "1000000"]).kilobytes
      let empty = try cost(words + ["--steps", "0"]).kilobytes
      return [Double(whole), Double(empty)]
    }
  }
}

/// What a command costs whose output nobody wants.
private func cost(_ arguments: [String]) throws -> (seconds: Double, kilobytes: Int) {
  let nowhere = open("/dev/null", O_WRONLY)
  defer { close(nowhere) }
  return try Program(arguments, input: 0, output: nowhere).end()
}

struct NoTerminal: Error {}

/// A terminal of the size that all programs here are shown on.
func terminal() throws -> DrainedTerminal {
  guard let screen = DrainedTerminal(columns: 200, rows: 60) else { throw NoTerminal() }
  return screen
}
