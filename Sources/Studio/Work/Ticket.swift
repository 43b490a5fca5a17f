/// The number under which the model has asked for a ``Job``. Findings come back with it, and those of a ticket that the
/// model no longer waits for are dropped.
public struct Ticket: Sendable, Hashable {
  /// Counted from 1 in a race's session.
  public let number: Int

  /// A ticket with a number.
  public init(_ number: Int) { self.number = number }
}
