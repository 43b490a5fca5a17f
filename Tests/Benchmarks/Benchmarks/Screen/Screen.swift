import Benchmark
import Canvas
import Curses
import Measuring
import Simulation
import Studio

/// The live screen, 200 × 60 cells, with four optimizers: what a frame costs in time and in bytes.
let benchmarks: @Sendable () -> Void = {
  let slow = ["sgd:lr=1e-5", "momentum:lr=1e-6", "adagrad:lr=0.01", "adam:lr=0.0001"]
  for pace in [
    Pace("bowl", [], stepsPerSecond: 10, presses: 0, seconds: 0.1),
    Pace("rastrigin", slow, stepsPerSecond: 1000, presses: 6, seconds: 1.0 / 60),
    Pace("himmelblau", slow, stepsPerSecond: 50_000, presses: 11, seconds: 1.0 / 60),
  ] {
    measure(
      "frame, \(pace.surface) at \(pace.stepsPerSecond) steps/s",
      ["update, ns", "frame, ns", "show, ns", "together, ns", "bytes a frame"], rounds: 5
    ) {
      let screen = try Screen.shared()
      let setup = try RaceSetup(surface: Surface(named: pace.surface), entrants: pace.entrants)
      var start = Model(setup, size: screen.size, look: screen.look)
      for _ in 0..<pace.presses { _ = start.update(.event(.key("."))) }
      let prepared = start
      return {
        let times = screen.race(prepared, frames: 120, seconds: pace.seconds)
        return [times.update, times.frame, times.show, times.update + times.frame + times.show, times.bytes]
      }
    }
  }
  for surface in ["bowl", "peaks", "rastrigin"] {
    measure(
      "relief that turns, \(surface)", ["update, ns", "frame, ns", "show, ns", "together, ns", "bytes a frame"],
      rounds: 5
    ) {
      let screen = try Screen.shared()
      let setup = try RaceSetup(surface: Surface(named: surface), entrants: slow)
      var start = Model(setup, size: screen.size, look: screen.look)
      start.show(view: "relief")
      start.advance(to: 500)
      _ = start.update(.event(.key("Y")))
      let prepared = start
      return {
        // A whole degree a frame.
        let times = screen.race(prepared, frames: 120, seconds: 1.0 / 15)
        return [times.update, times.frame, times.show, times.update + times.frame + times.show, times.bytes]
      }
    }
  }
  let names = Surface.catalogue.map(\.name)
  measure("surface, race and first picture", names.map { "\($0), µs" }, rounds: 5) {
    let look = Look(charset: .braille, theme: try dark())
    return {
      try names.map { name in
        1e6
          * (try Stopwatch.wallSeconds {
            let setup = try RaceSetup(surface: Surface(named: name))
            var stage = Stage()
            blackHole(stage.frame(of: Model(setup, size: Size(columns: 200, rows: 60), look: look)))
          })
      }
    }
  }
}

/// A race that still goes on when it has been measured.
private struct Pace {
  let surface: String
  let entrants: [String]
  let stepsPerSecond: Int
  /// How often the key for more speed is pressed.
  let presses: Int
  /// What passes between two pictures: a sixtieth of a second, or a step's time where that is longer.
  let seconds: Double

  init(_ surface: String, _ entrants: [String], stepsPerSecond: Int, presses: Int, seconds: Double) {
    self.surface = surface
    self.entrants = entrants
    self.stepsPerSecond = stepsPerSecond
    self.presses = presses
    self.seconds = seconds
  }
}

/// A terminal with the driver on it: ncurses knows one screen at a time, so all benchmarks share it.
private final class Screen {
  let screen: DrainedTerminal
  let terminal: CursesTerminal
  let look: Look
  let size = Size(columns: 200, rows: 60)

  struct NoTerminal: Error {}

  nonisolated(unsafe) private static var only: Screen?

  static func shared() throws -> Screen {
    if let only { return only }
    let screen = try Screen()
    only = screen
    return screen
  }

  private init() throws {
    guard let screen = DrainedTerminal(columns: 200, rows: 60) else { throw NoTerminal() }
    self.screen = screen
    terminal = try CursesTerminal(input: screen.slave, output: screen.slave) { ["TERM": "xterm-256color"][$0] }
    look = Look(charset: .braille, theme: try dark())
  }

  /// Shows a race for so many pictures; nanoseconds and bytes for each of them.
  func race(
    _ start: Model, frames: Int, seconds: Double
  ) -> (update: Double, frame: Double, show: Double, bytes: Double) {
    var model = start
    var stage = Stage()
    terminal.show(stage.frame(of: model))
    let before = screen.settledCount()
    var times = (update: 0.0, frame: 0.0, show: 0.0)
    for _ in 0..<frames {
      times.update += Stopwatch.seconds { _ = model.update(.tick(seconds: seconds)) }
      var frame: Frame?
      times.frame += Stopwatch.seconds { frame = stage.frame(of: model) }
      times.show += Stopwatch.seconds { if let frame { terminal.show(frame) } }
    }
    let bytes = screen.settledCount() - before
    let scale = 1e9 / Double(frames)
    return (scale * times.update, scale * times.frame, scale * times.show, Double(bytes) / Double(frames))
  }
}

private func dark() throws -> Theme {
  guard let theme = Theme(named: "dark", depth: .full) else { throw Screen.NoTerminal() }
  return theme
}
