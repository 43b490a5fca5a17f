import Words

/// Everything that a race is made from. It is also a command line: ``commandLine`` makes exactly this race again.
public struct RaceSetup: Sendable {
  /// The surface.
  public internal(set) var surface: Surface
  /// Where every run starts.
  public var start: Point
  /// Who runs.
  public internal(set) var entrants: [Entrant]
  /// The seed of the noise and of random starts.
  public var seed: UInt64
  /// The standard deviation of the noise on each partial derivative; 0 for none.
  public var noise: Double
  /// Knobs turned in mid-run.
  public internal(set) var turns: [Turn]
  /// The entrants of a race for which none were named.
  public static let defaultEntrants = ["sgd", "momentum", "adagrad", "adam"]

  /// A race.
  ///
  /// - Parameters:
  ///   - entrants: Optimizers as `NAME[:KEY=VALUE,…]`. A second one of a kind is called `adam-2`.
  ///   - schedules: Schedules as `[NAME=]SCHEDULE[:KEY=VALUE,…]`, with a name for that entrant only.
  ///   - learningRate: The rate of every entrant that does not say its own; nil for the surface's defaults.
  ///   - turns: Knobs turned in mid-run as `STEP:NAME:KEY=VALUE`.
  /// - Throws: What is wrong with one of them, or that the surface has no value or no slope at the start.
  public init(
    surface: Surface, entrants: [String] = [], start: Point? = nil, learningRate: Double? = nil,
    schedules: [String] = [], seed: UInt64 = 0, noise: Double = 0, turns: [String] = []
  ) throws(SetupError) {
    self.surface = start.map(surface.showing) ?? surface
    self.start = start ?? surface.start
    try surface.check(start: self.start)
    self.seed = seed
    self.noise = noise
    let texts = entrants.isEmpty ? Self.defaultEntrants : entrants
    self.entrants = try Self.entrants(texts, learningRate: learningRate)
    self.turns = []
    try plan(schedules)
    for text in turns { self.turns.append(try turn(text)) }
  }

  private static func entrants(
    _ texts: [String], learningRate: Double?
  ) throws(SetupError) -> [Entrant] {
    var entrants: [Entrant] = []
    for text in texts {
      var entrant = try Entrant(text, learningRate: learningRate)
      let same = entrants.count { $0.method == entrant.method }
      if same > 0 { entrant.name += "-\(same + 1)" }
      entrants.append(entrant)
    }
    return entrants
  }

  private func turn(_ text: String) throws(SetupError) -> Turn {
    let form: Phrase = "write STEP:NAME:KEY=VALUE, as in 40:adam:lr=0.5"
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let step = Int(parts[0]), step >= 0 else {
      throw SetupError("--at \(text.quoted) does not begin with a step: \(form)")
    }
    let (name, pairs) = try SettingsText.split(parts[1])
    guard let entrant = Spelling.match(name, in: entrants, names: { [$0.name] }) else {
      throw SetupError("--at \(text.quoted): no entrant is called \(name.quoted): there are \(names)")
    }
    guard pairs.count == 1 else { throw SetupError("--at \(text.quoted) turns \(pairs.count) knobs: \(form)") }
    let knob = try Entrant.knob(pairs[0].key, of: entrant.method)
    let value = try SettingsText.value(pairs[0].value, for: knob, of: entrant.name)
    return Turn(step: step, entrant: entrant.name, knob: knob.name, value: value)
  }

  private var names: String { entrants.map(\.name).joined(separator: ", ") }

  /// The arguments after `descent` that make this race again, quoted for a shell.
  public var commandLine: String {
    // A blank before a formula that begins with two minuses, which would be an option's name.
    let formula = surface.name.hasPrefix("--") ? " " + surface.name : surface.name
    var words = [surface.card?.name ?? formula.shellQuoted]
    for entrant in entrants { words += ["-O", entrant.text.shellQuoted] }
    words += ["--start", surface.text(of: start)]
    let isUsual = surface.domain == surface.usualDomain(from: start) && surface.dimension == surface.usualDimension
    if !isUsual { words += ["--domain", surface.domain.text] }
    if seed != 0 { words += ["--seed", "\(seed)"] }
    if noise != 0 { words += ["--noise", NumberText.shortest(noise)] }
    for text in scheduleTexts { words += ["--schedule", text.shellQuoted] }
    for turn in turns {
      let knob = entrants.first { $0.name == turn.entrant }.flatMap { try? Entrant.knob(turn.knob, of: $0.method) }
      let value = knob?.range.text(for: turn.value) ?? NumberText.shortest(turn.value)
      words += ["--at", "\(turn.step):\(turn.entrant):\(turn.knob)=\(value)"]
    }
    return words.joined(separator: " ")
  }
}

extension Surface {
  /// The coordinates of a point as the command line writes them: `-7,2`.
  public func text(of point: Point) -> String {
    (0..<dimension).map { NumberText.shortest(point[$0]) }.joined(separator: ",")
  }
}
