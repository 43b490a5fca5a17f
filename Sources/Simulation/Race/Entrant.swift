import Words

/// One optimizer in a race with its settings: what `-O adam:lr=0.3` says.
public struct Entrant: Sendable {
  /// How it is called in the race: `adam`, and `adam-2` for the second of the kind.
  public internal(set) var name: String
  /// The optimizer.
  public let method: any Optimizer.Type
  /// The knobs that differ from their defaults, in the order in which they were set.
  public internal(set) var settings: [Setting]
  /// How its learning rate changes with the steps; nil for a constant rate.
  public internal(set) var plan: SchedulePlan?
  /// The schedule at its beginning; nil for a constant rate.
  public var schedule: (any Schedule)? { plan?.schedule }

  /// An optimizer by its name with its settings, as the command line writes them: `NAME[:KEY=VALUE,…]`. Its learning
  /// rate is that of the text, else `learningRate`, else the surface's default.
  public init(_ text: String, learningRate: Double? = nil) throws(SetupError) {
    let (name, pairs) = try SettingsText.split(text)
    guard let method = Optimizers.named(name) else {
      throw .unknown(.optimizer, name, known: Optimizers.all.map { $0.card.name })
    }
    self.name = method.card.name
    self.method = method
    var settings: [Setting] = []
    for pair in pairs {
      let knob = try Self.knob(pair.key, of: method)
      let value = try SettingsText.value(pair.value, for: knob, of: method.card.name)
      settings.append(Setting(knob: knob.name, value: value))
    }
    if let learningRate, !settings.contains(where: { $0.knob == "lr" }) {
      settings.insert(Setting(knob: "lr", value: learningRate), at: 0)
    }
    self.settings = settings
  }

  /// The knobs of an optimizer, its own first, then the ones that every first-order optimizer has.
  public static func knobs(of method: any Optimizer.Type) -> [KnobCard] {
    let own = method.knobCards
    guard method is any Elementwise.Type else { return own }
    return own + GradientFilter.knobCards.filter { common in !own.contains { $0.name == common.name } }
  }

  /// The knob of an optimizer with this name; capitals, `-` and `_` make no difference.
  public static func knob(_ name: String, of method: any Optimizer.Type) throws(SetupError) -> KnobCard {
    let known = knobs(of: method)
    guard
      let knob = Spelling.match(
        name, in: known, names: { [$0.name, $0.symbol] + ($0.name == "lr" ? ["learning-rate"] : []) })
    else {
      throw .unknownKnob(name, of: method.card.name, known: known.map(\.name))
    }
    return knob
  }

  /// The entrant as the command line writes it.
  public var text: String {
    let settings = settings.map { setting in
      let knob = Self.knobs(of: method).first { $0.name == setting.knob }
      return "\(setting.knob)=\(knob?.range.text(for: setting.value) ?? NumberText.shortest(setting.value))"
    }
    return method.card.name + (settings.isEmpty ? "" : ":" + settings.joined(separator: ","))
  }
}

/// A knob and the value that a person gave it.
public struct Setting: Sendable, Hashable {
  /// The knob's name.
  public let knob: String
  /// Its value.
  public let value: Double
}
