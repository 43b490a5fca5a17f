import Measuring
import Simulation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How long a person waits: for the first picture, and for a key while the program has as much to do as it can be given.
func registerAnswers() {
  let names = Surface.catalogue.map(\.name)
  measure("start to first picture, every surface", names.map { "\($0), µs" }, rounds: 5) {
    return { try names.map { try firstPicture(of: $0) } }
  }
  measure("start to first picture, 119 sines", ["time, µs"], rounds: 5) {
    let sines = (1...119).map { "sin(\($0)x)" }.joined(separator: "+")
    return { [try firstPicture(of: sines)] }
  }
  measure("quit from 26 optimizers at full speed", ["time, µs"], rounds: 3) {
    let optimizers = Optimizers.all.flatMap { ["-O", $0.card.name] }
    return {
      let screen = try terminal()
      let program = try Program(["himmelblau"] + optimizers, input: screen.slave, output: screen.slave)
      guard screen.firstPictureArrival() != nil else { throw NoPicture() }
      // More presses than there are speeds.
      screen.type(String(repeating: ".", count: 20))
      sleep(1)
      let start = Clock.nanoseconds
      screen.type("q")
      _ = program.end()
      return [Double(Clock.nanoseconds - start) / 1000]
    }
  }
}

private struct NoPicture: Error {}

/// Microseconds from the start of the program to its first picture.
private func firstPicture(of surface: String) throws -> Double {
  let screen = try terminal()
  let start = Clock.nanoseconds
  let program = try Program([surface], input: screen.slave, output: screen.slave)
  let arrival = screen.firstPictureArrival()
  program.terminate()
  _ = program.end()
  guard let arrival else { throw NoPicture() }
  return Double(arrival - start) / 1000
}
