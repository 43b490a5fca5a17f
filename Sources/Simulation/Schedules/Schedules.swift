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

  /// A schedule as the command line writes it, in the spelling of its own names and the shortest one of its numbers.
  static func spelled(_ text: String) throws(SetupError) -> String {
    let (name, pairs) = try SettingsText.split(text)
    guard let kind = named(name) else { return text }
    var settings: [String] = []
    for pair in pairs {
      guard let knob = Spelling.match(pair.key, in: knobs(of: kind), names: { [$0.name] }) else { return text }
      settings.append("\(knob.name)=\(knob.range.text(for: try SettingsText.value(pair.value, for: knob, of: name)))")
    }
    return kind.name + (settings.isEmpty ? "" : ":" + settings.joined(separator: ","))
  }

  /// A schedule by its name with its settings, as the command line writes them: `NAME[:KEY=VALUE,…]`.
  public static func schedule(_ text: String) throws(SetupError) -> any Schedule {
    let (name, pairs) = try SettingsText.split(text)
    guard let kind = named(name) else { throw .unknown(.schedule, name, known: all.map { $0.name }) }
    var schedule = kind.init()
    var warmup = Warmup()
    for pair in pairs {
      guard let knob = Spelling.match(pair.key, in: knobs(of: kind), names: { [$0.name] }) else {
        throw .unknownKnob(pair.key, of: name, known: knobs(of: kind).map(\.name))
      }
      let value = try SettingsText.value(pair.value, for: knob, of: name)
      if !schedule.set(knob.name, to: value) { _ = warmup.set(knob.name, to: value) }
    }
    guard warmup.steps > 0 else { return schedule }
    warmup.next = schedule
    return warmup
  }
}
