import Words

/// What a surface shows best: the subjects of a course, in its order. Lists of surfaces are told apart by them.
public enum Lesson: Sendable, Hashable, CaseIterable {
  /// Downhill, one step after another.
  case slope
  /// The derivative crosses 0 where the minimum is.
  case derivative
  /// Too small crawls, too large diverges.
  case rate
  /// A slope of 0 away from the lowest point; the start decides.
  case falseMinimum
  /// A valley steeper across than along.
  case zigzag
  /// A ball that rolls on.
  case momentum
  /// A step size for each coordinate.
  case adaptive
  /// A rate that is right at first and wrong later.
  case schedules
  /// Dents that a shaken run leaves.
  case noise
  /// Plateaus, saddles and cliffs.
  case vanishing

  /// What a list calls it.
  public var title: Phrase {
    switch self {
    case .slope: "slope and step"
    case .derivative: "derivative"
    case .rate: "learning rate"
    case .falseMinimum: "false minimum"
    case .zigzag: "zig-zag"
    case .momentum: "momentum"
    case .adaptive: "own step sizes"
    case .schedules: "schedules"
    case .noise: "noise"
    case .vanishing: "hardly a slope"
    }
  }
}
