extension RaceSetup {
  /// The same race from its beginning, with the knobs as they were last turned.
  public func restarted() -> RaceSetup {
    var setup = self
    setup.turns = []
    for turn in turns {
      guard let index = setup.entrants.firstIndex(where: { $0.name == turn.entrant }) else { continue }
      setup.entrants[index].set(turn.knob, to: turn.value)
    }
    return setup
  }

  /// The same optimizers on another surface, from its start and with its learning rates: those of the old surface say
  /// nothing about the new one.
  public func moved(to surface: Surface) -> RaceSetup {
    var setup = restarted()
    setup.surface = surface
    setup.start = surface.start
    for index in setup.entrants.indices { setup.entrants[index].settings.removeAll { $0.knob == "lr" } }
    return setup
  }

  /// The same race from another start.
  public func started(at start: Point) -> RaceSetup {
    var setup = restarted()
    setup.start = start
    return setup
  }
}

extension Entrant {
  mutating func set(_ knob: String, to value: Double) {
    settings.removeAll { $0.knob == knob }
    settings.append(Setting(knob: knob, value: value))
  }
}
