import Canvas
import Studio

/// The loop of the live race: it waits for a key or the next picture's time, and shows what has come of it.
///
/// Paused it waits without a limit: nothing wakes it up but a key.
struct Loop<Screen: Terminal> {
  private var model: Model
  private(set) var terminal: Screen
  private let now: () -> ContinuousClock.Instant
  private var pace: Pace
  private var stage = Stage()
  private let workshop: Workshop
  private var orders = Orders()
  private var pictureTicket: Ticket?

  /// How long the steps of one picture may take.
  private static var budget: Duration { .milliseconds(10) }
  /// How long events are taken before a picture shows what has come of them.
  private static var patience: Duration { .milliseconds(30) }

  /// A loop that shows `model` on `terminal`; `now` tells the time.
  init(_ model: Model, on terminal: Screen, now: @escaping () -> ContinuousClock.Instant = { .now }) {
    self.model = model
    self.terminal = terminal
    self.now = now
    pace = Pace(from: now())
    workshop = Workshop(wake: terminal.wake)
  }

  /// Runs until somebody quits, and returns the exit code.
  mutating func run() -> Int32 {
    _ = carryOut(model.opening)
    show()
    while true {
      let event = wait()
      if let event, let code = takeAll(from: event) { return code }
      // After the events: one of them may have been the call to take it.
      for (ticket, finding) in workshop.take() {
        switch finding {
        case .picture(let picture): stage.keep(picture)
        default: _ = model.update(.found(ticket, finding))
        }
      }
      show()
    }
  }

  /// Shows the picture, and then lets the work begin that still matters after all keys: the picture goes first.
  private mutating func show() {
    terminal.show(stage.frame(of: model, cell: terminal.pictureCell))
    for order in orders.take() { workshop.begin(order.ticket, order.job) }
    guard let order = stage.takeOrder() else { return }
    // Nobody looks any more at what the picture before would have been of.
    if let before = pictureTicket { workshop.cancel(before) }
    pictureTicket = order.ticket
    workshop.begin(order.ticket, order.job)
  }

  /// Waits for an event or the next picture's time, and lets that time pass in the race.
  private mutating func wait() -> Event? {
    let wasMoving = model.isMoving
    let speed = model.ticksPerSecond
    let event = terminal.nextEvent(within: wasMoving ? pace.wait(at: now(), stepsPerSecond: speed) : nil)
    guard wasMoving else {
      pace.skip(to: now())
      return event
    }
    let end = now() + Self.budget
    let seconds = pace.pass(to: now(), stepsPerSecond: speed)
    _ = model.update(.tick(seconds: seconds, budget: Budget { ContinuousClock.now >= end }))
    return event
  }

  /// Takes what has come in before a picture is drawn, so that no storm of keys can pile up, but for a bounded time, so
  /// that no storm can hold the picture back. A number ends the program.
  private mutating func takeAll(from first: Event) -> Int32? {
    let end = now() + Self.patience
    var event: Event? = first
    while let next = event {
      if let code = carryOut(model.update(.event(next))) { return code }
      event = now() < end ? terminal.nextEvent(within: 0) : nil
    }
    return nil
  }

  /// Does what the model asks of the world; a number ends the program.
  private mutating func carryOut(_ effects: [Effect]) -> Int32? {
    for effect in effects {
      switch effect {
      case .quit(let code): return code
      case .redraw: terminal.redraw()
      case .begin(let ticket, let job): orders.begin(ticket, job)
      case .cancel(let ticket): if !orders.cancel(ticket) { workshop.cancel(ticket) }
      }
    }
    return nil
  }
}
