extension RaceSetup {
  /// The same race from its beginning, with the knobs as they are at a step. Turns that are planned for later steps stay
  /// planned.
  public func restarted(from step: Int) -> RaceSetup {
    var setup = self
    setup.turns = turns.filter { $0.step > step }
    for turn in turns.sorted(by: { $0.step < $1.step }) where turn.step <= step {
      guard let index = setup.entrants.firstIndex(where: { $0.name == turn.entrant }) else { continue }
      setup.entrants[index].set(turn.knob, to: turn.value)
    }
    return setup
  }

  /// The same optimizers on another surface, from its start and with its learning rates: those of the old surface say
  /// nothing about the new one, and neither do the turns that were planned.
  /// - Throws: That there is no value or no slope at that start.
  public func moved(to surface: Surface, from step: Int) throws(SetupError) -> RaceSetup {
    try surface.check(start: surface.start)
    var setup = restarted(from: step)
    setup.turns = []
    setup.surface = surface
    setup.start = surface.start
    for index in setup.entrants.indices { setup.entrants[index].settings.removeAll { $0.knob == "lr" } }
    return setup
  }

  /// The same race from another start.
  ///
  /// - Throws: That there is no value or no slope.
  public func started(at start: Point, from step: Int) throws(SetupError) -> RaceSetup {
    try surface.check(start: start)
    var setup = restarted(from: step)
    setup.start = start
    return setup
  }
}

extension Entrant {
  mutating func set(_ knob: String, to value: Double) {
    let place = settings.firstIndex { $0.knob == knob }
    settings.removeAll { $0.knob == knob }
    settings.insert(Setting(knob: knob, value: value), at: place ?? settings.count)
  }
}
