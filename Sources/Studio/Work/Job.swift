import Simulation

/// A survey that the model asks for: slices of a few milliseconds, made one after the other by whoever has time for them.
///
/// The program makes them on threads of their own, a test in a loop:
///
/// ```swift
/// while let finding = job.next() { model.update(.found(ticket, finding)) }
/// ```
public struct Job: Sendable {
  private var work: any Work

  /// A survey, and what its findings are for the model.
  public init<Kind: Survey>(_ survey: Kind, _ finding: @escaping @Sendable (Kind.Finding) -> Finding) {
    work = SurveyWork(survey: survey, finding: finding)
  }

  /// Makes the next slice and returns what is known after it; nil when there is nothing left to do.
  public mutating func next() -> Finding? { work.next() }
}

private protocol Work: Sendable {
  mutating func next() -> Finding?
}

private struct SurveyWork<Kind: Survey>: Work {
  var survey: Kind
  let finding: @Sendable (Kind.Finding) -> Finding

  mutating func next() -> Finding? { survey.next().map(finding) }
}
