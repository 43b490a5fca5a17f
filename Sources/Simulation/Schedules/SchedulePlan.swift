import Words

/// A schedule with its settings in words: what `--schedule cosine:t-max=50` says.
public struct SchedulePlan: Sendable {
  /// The schedule.
  public let kind: any Schedule.Type
  /// The knobs that were set, in the order in which they were.
  public private(set) var settings: [Setting] = []

  /// A schedule with every knob at its default.
  public init(_ kind: any Schedule.Type) { self.kind = kind }

  /// A schedule by its name with its settings, as the command line writes them: `NAME[:KEY=VALUE,…]`.
  public init(_ text: String) throws(SetupError) {
    let (name, pairs) = try SettingsText.split(text)
    guard let kind = Schedules.named(name) else {
      throw .unknown(.schedule, name, known: Schedules.all.map { $0.name })
    }
    self.kind = kind
    for pair in pairs {
      guard let knob = Spelling.match(pair.key, in: knobs, names: { [$0.name] }) else {
        throw .unknownKnob(pair.key, of: name, known: knobs.map(\.name))
      }
      let value = try SettingsText.value(pair.value, for: knob, of: name)
      settings.removeAll { $0.knob == knob.name }
      settings.append(Setting(knob: knob.name, value: value))
    }
  }

  /// What a person may set.
  public var knobs: [KnobCard] { Schedules.knobs(of: kind) }

  /// The value of a knob: the one that was set, else its default.
  public func value(of knob: String) -> Double {
    settings.last { $0.knob == knob }?.value ?? usualValue(of: knob)
  }

  /// The default of a knob.
  public func usualValue(of knob: String) -> Double {
    kind.init().value(of: knob) ?? Warmup().value(of: knob) ?? 0
  }

  /// Sets a knob; its default is as good as nothing said.
  public mutating func set(_ knob: String, to value: Double) {
    let place = settings.firstIndex { $0.knob == knob } ?? settings.count
    settings.removeAll { $0.knob == knob }
    if value != usualValue(of: knob) { settings.insert(Setting(knob: knob, value: value), at: place) }
  }

  /// The schedule at its beginning.
  public var schedule: any Schedule {
    var schedule = kind.init()
    var warmup = Warmup()
    for setting in settings where !schedule.set(setting.knob, to: setting.value) {
      _ = warmup.set(setting.knob, to: setting.value)
    }
    guard warmup.steps > 0 else { return schedule }
    warmup.next = schedule
    return warmup
  }

  /// The schedule as the command line writes it.
  public var text: String {
    let settings = settings.map { setting in
      let knob = knobs.first { $0.name == setting.knob }
      return "\(setting.knob)=\(knob?.range.text(for: setting.value) ?? NumberText.shortest(setting.value))"
    }
    return kind.name + (settings.isEmpty ? "" : ":" + settings.joined(separator: ","))
  }
}
