/// Long work as a value: it is done in slices of a few milliseconds, each of which says what is known by then.
///
/// A survey is a pure function of what it was made from. It may be dropped between two slices, and a copy goes on from
/// where it is.
///
/// ```swift
/// var search = MinimaSearch(surface)
/// while let finding = search.next() { show(finding) }
/// ```
public protocol Survey: Sendable {
  /// What is known after a slice.
  associatedtype Finding: Sendable
  /// Does one slice; nil when there is nothing left to do.
  mutating func next() -> Finding?
}

extension Survey {
  /// Does all that is left and returns what is known in the end; nil when nothing was left.
  public consuming func finished() -> Finding? {
    var last: Finding?
    while let finding = next() { last = finding }
    return last
  }
}
