extension RaceSetup {
  /// The same race with one optimizer more, as the command line writes it; it follows the schedule that all others
  /// follow.
  public func adding(_ text: String) throws(SetupError) -> RaceSetup {
    var setup = self
    var entrant = try Entrant(text)
    if Set(entrants.map { $0.plan?.text }).count == 1 { entrant.plan = entrants.first?.plan }
    let same = entrants.count { $0.method == entrant.method }
    if same > 0 { entrant.name += "-\(same + 1)" }
    setup.entrants.append(entrant)
    return setup
  }

  /// The same race without one of the entrants. A second one of the same kind is then the first.
  public func removing(_ index: Int) -> RaceSetup {
    precondition(entrants.count > 1, "a race has at least one entrant")
    var setup = self
    let name = entrants[index].name
    setup.turns.removeAll { $0.entrant == name }
    setup.entrants.remove(at: index)
    setup.number()
    return setup
  }

  /// Gives every entrant the name that the command line gives it by its place, and its turns with it.
  private mutating func number() {
    var names: [String: String] = [:]
    for index in entrants.indices {
      let method = entrants[index].method.card.name
      let same = entrants[..<index].count { $0.method.card.name == method }
      let name = same == 0 ? method : "\(method)-\(same + 1)"
      names[entrants[index].name] = name
      entrants[index].name = name
    }
    turns = turns.map { turn in
      Turn(step: turn.step, entrant: names[turn.entrant] ?? turn.entrant, knob: turn.knob, value: turn.value)
    }
  }
}
