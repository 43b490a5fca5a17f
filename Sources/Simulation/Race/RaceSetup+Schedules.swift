import Words

extension RaceSetup {
  /// Gives the entrants their schedules: those with a name to the one that is called so, the last one without a name to
  /// all others.
  mutating func plan(_ texts: [String]) throws(SetupError) {
    var named: [(index: Int, plan: SchedulePlan)] = []
    for text in texts {
      guard let (name, rest) = Self.parted(text) else {
        let plan = try SchedulePlan(text)
        for index in entrants.indices { entrants[index].plan = plan }
        continue
      }
      guard let entrant = Spelling.match(name, in: entrants, names: { [$0.name] }),
        let index = entrants.firstIndex(where: { $0.name == entrant.name })
      else {
        let names = entrants.map(\.name).joined(separator: ", ")
        throw SetupError("--schedule \(text.quoted): no entrant is called \(name.quoted): there are \(names)")
      }
      named.append((index, try SchedulePlan(rest)))
    }
    for (index, plan) in named { entrants[index].plan = plan }
  }

  /// The name of an entrant and its schedule: `adam=cosine:t-max=50`; nil where no name stands before the schedule.
  private static func parted(_ text: String) -> (name: String, rest: String)? {
    guard let (before, after) = text.parted(at: "="), !before.contains(":") else { return nil }
    return (String(before), String(after))
  }

  /// Whether a schedule moves the rate of somebody.
  public var isScheduled: Bool { entrants.contains { $0.plan != nil } }

  /// The schedules as the command line writes them: once where all have the same.
  var scheduleTexts: [String] {
    let texts = entrants.map { $0.plan?.text }
    if let first = texts.first, Set(texts).count == 1 { return first.map { [$0] } ?? [] }
    return zip(entrants, texts).compactMap { entrant, text in text.map { "\(entrant.name)=\($0)" } }
  }

  /// The same race with another schedule for one entrant; nil for a constant rate.
  public func scheduling(_ index: Int, by plan: SchedulePlan?) -> RaceSetup {
    var setup = self
    setup.entrants[index].plan = plan
    return setup
  }
}
