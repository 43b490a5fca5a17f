import Words

/// What the plot beside the map shows over the steps.
public enum PlotKind: Sendable, Hashable, CaseIterable {
  /// The losses of all.
  case losses
  /// The learning rates of all, as their schedules and knobs make them.
  case rates
  /// What is left of the learning rate of the chosen entrant in each coordinate.
  case stepSizes

  /// The one after this one, round and round.
  var next: PlotKind {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// What a key says that shows it.
  var words: Phrase {
    switch self {
    case .losses: "the losses of all"
    case .rates: "the learning rates of all"
    case .stepSizes: "the step size of the chosen one in each coordinate"
    }
  }
}
