import Canvas

/// What happens to the model.
public enum Message: Sendable {
  /// The terminal reported something.
  case event(Event)
  /// So many seconds have passed since the last tick. Steps are made until the budget is over; those that are then still
  /// owed are dropped.
  case tick(seconds: Double, budget: Budget = .unlimited)
  /// A job has come this far.
  case found(Ticket, Finding)
}

/// What the model asks of the world.
public enum Effect: Sendable {
  /// End the program with this exit code.
  case quit(code: Int32)
  /// Draw the whole screen again.
  case redraw
  /// Do this beside the loop, and report every finding under the ticket.
  case begin(Ticket, Job)
  /// Stop the work of this ticket.
  case cancel(Ticket)
}

extension Effect: Equatable {
  /// Whether the same is asked for. Jobs are told apart by their tickets.
  public static func == (left: Effect, right: Effect) -> Bool {
    switch (left, right) {
    case (.quit(let code), .quit(let other)): code == other
    case (.redraw, .redraw): true
    case (.begin(let ticket, _), .begin(let other, _)): ticket == other
    case (.cancel(let ticket), .cancel(let other)): ticket == other
    case (.quit, _), (.redraw, _), (.begin, _), (.cancel, _): false
    }
  }
}
