import Words

/// The catalogue of schedules. A new one is one file and one line here.
public enum Schedules {
  /// Every schedule, in the order of lists.
  public static let all: [any Schedule.Type] = [
    Constant.self,
    StepDecay.self,
    ExponentialDecay.self,
    InverseTimeDecay.self,
    InverseSquareRootDecay.self,
    LinearDecay.self,
    PolynomialDecay.self,
    CosineAnnealing.self,
    CosineRestarts.self,
    WarmupCosine.self,
    OneCycle.self,
    Plateau.self,
  ]

  /// The length, in steps, of a schedule that ends, unless a person says otherwise.
  static let usualLength = 200

  /// The schedule with this name; capitals, `-` and `_` make no difference.
  public static func named(_ name: String) -> (any Schedule.Type)? {
    Spelling.match(name, in: all) { [$0.name] }
  }

  /// What a person may set: the schedule's own knobs, then those of the warm-up that any of them can have.
  public static func knobs(of schedule: any Schedule.Type) -> [KnobCard] { schedule.knobCards + Warmup.knobCards }

  /// A schedule by its name with its settings, as the command line writes them: `NAME[:KEY=VALUE,…]`.
  public static func schedule(_ text: String) throws(SetupError) -> any Schedule { try SchedulePlan(text).schedule }
}
