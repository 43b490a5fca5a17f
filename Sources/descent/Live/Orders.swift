import Studio

/// The work that the model has asked for while keys were taken, and that no later key has made pointless.
struct Orders {
  private var waiting: [(ticket: Ticket, job: Job)] = []

  /// Notes a job.
  mutating func begin(_ ticket: Ticket, _ job: Job) { waiting.append((ticket, job)) }

  /// Strikes a job off; false when it is not waiting here.
  mutating func cancel(_ ticket: Ticket) -> Bool {
    guard let place = waiting.firstIndex(where: { $0.ticket == ticket }) else { return false }
    waiting.remove(at: place)
    return true
  }

  /// Hands out what is left.
  mutating func take() -> [(ticket: Ticket, job: Job)] {
    defer { waiting = [] }
    return waiting
  }
}
