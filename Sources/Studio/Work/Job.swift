/// Long work as a value: slices of a few milliseconds, made one after the other by whoever has time for them.
///
/// The program makes them on threads of their own, a test in a loop:
///
/// ```swift
/// while let finding = job.next() { model.update(.found(ticket, finding)) }
/// ```
public struct Job: Sendable {
  private var slice: @Sendable () -> (finding: Finding, rest: Job)?

  /// Work that carries `state` from slice to slice; a slice that finds nothing more returns nil.
  public init<State: Sendable>(_ state: State, _ next: @escaping @Sendable (inout State) -> Finding?) {
    slice = {
      var state = state
      guard let finding = next(&state) else { return nil }
      return (finding, Job(state, next))
    }
  }

  /// Makes the next slice and returns what is known after it; nil when there is nothing left to do.
  public mutating func next() -> Finding? {
    guard let (finding, rest) = slice() else { return nil }
    self = rest
    return finding
  }
}
