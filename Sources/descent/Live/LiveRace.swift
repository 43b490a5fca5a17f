import Canvas
import Curses
import Studio

/// The loop of the live race: it waits for a key or the next picture's time, and shows what has come of it.
///
/// Paused it waits without a limit: nothing wakes it up but a key.
struct LiveRace {
  private var model: Model
  private let terminal: CursesTerminal
  private let clock = ContinuousClock()
  private var pace: Pace
  private var stage = Stage()

  /// How long the steps of one picture may take.
  private static let budget = Duration.milliseconds(10)

  init(_ model: Model, on terminal: CursesTerminal) {
    self.model = model
    self.terminal = terminal
    pace = Pace(from: clock.now)
  }

  /// Runs until somebody quits, and returns the exit code.
  mutating func run() -> Int32 {
    model.settle()
    terminal.show(stage.frame(of: model))
    while true {
      let wasRunning = model.isRunning
      let speed = model.speed.stepsPerSecond
      var event = terminal.nextEvent(within: wasRunning ? pace.wait(at: clock.now, stepsPerSecond: speed) : nil)
      if wasRunning {
        let end = clock.now + Self.budget
        let seconds = pace.pass(to: clock.now, stepsPerSecond: speed)
        _ = model.update(.tick(seconds: seconds, budget: Budget { [clock] in clock.now >= end }))
      } else {
        pace.skip(to: clock.now)
      }
      // Everything that has come in is taken before a picture is drawn, so that no storm of keys can pile up.
      while let next = event {
        if let code = take(next) { return code }
        event = terminal.nextEvent(within: 0)
      }
      terminal.show(stage.frame(of: model))
    }
  }

  /// Takes an event in; a number ends the program.
  private mutating func take(_ event: Event) -> Int32? {
    for effect in model.update(.event(event)) {
      switch effect {
      case .quit(let code): return code
      case .redraw: terminal.redraw()
      case .begin(let ticket, var job):
        while let finding = job.next() { _ = model.update(.found(ticket, finding)) }
      case .cancel: break
      }
    }
    return nil
  }
}
