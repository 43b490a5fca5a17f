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
  private var lastTick: ContinuousClock.Instant

  /// The shortest time between two pictures while racing.
  private static let frame = Duration.milliseconds(16)
  /// The longest time that counts as passed: a race that was suspended does not leap.
  private static let longestTick = 0.25

  init(_ model: Model, on terminal: CursesTerminal) {
    self.model = model
    self.terminal = terminal
    lastTick = clock.now
  }

  /// Runs until somebody quits, and returns the exit code.
  mutating func run() -> Int32 {
    terminal.show(model.frame)
    while true {
      let wasRunning = model.isRunning
      var event = terminal.nextEvent(within: wasRunning ? wait : nil)
      if wasRunning { tick() } else { lastTick = clock.now }
      // Everything that has come in is taken before a picture is drawn, so that no storm of keys can pile up.
      while let next = event {
        if let code = take(next) { return code }
        event = terminal.nextEvent(within: 0)
      }
      terminal.show(model.frame)
    }
  }

  /// The milliseconds until the next picture: one step's time where that is longer than a frame's.
  private var wait: Int {
    let step = Duration.seconds(1) / model.speed.stepsPerSecond
    let left = max(Self.frame, step) - (clock.now - lastTick)
    return max(0, Int(left / .milliseconds(1)))
  }

  private mutating func tick() {
    let now = clock.now
    let seconds = min(Self.longestTick, (now - lastTick) / .seconds(1))
    lastTick = now
    _ = model.update(.tick(seconds: seconds))
  }

  /// Takes an event in; a number ends the program.
  private mutating func take(_ event: Event) -> Int32? {
    for effect in model.update(.event(event)) {
      switch effect {
      case .quit(let code): return code
      case .redraw: terminal.redraw()
      }
    }
    return nil
  }
}
