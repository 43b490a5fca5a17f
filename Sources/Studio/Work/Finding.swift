import Simulation

/// What a ``Job`` has found so far.
public enum Finding: Sendable {
  /// The minima of a surface, lowest first.
  case minima([Minimum])
}
