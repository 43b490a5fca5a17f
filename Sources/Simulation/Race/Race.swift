/// Several optimizers on one surface from one start, and the step that is looked at.
///
/// ```swift
/// var race = Race(try RaceSetup(surface: Surface(named: "bowl"), entrants: ["sgd", "adam:lr=0.3"]))
/// race.advance(by: 100)
/// for run in race.standings { print(run.entrant.name, run.loss, run.verdict(in: race.arena).sentence) }
/// ```
public struct Race: Sendable {
  /// What the race was made from.
  public private(set) var setup: RaceSetup
  /// The past of every entrant, in the order of the setup.
  public private(set) var timelines: [Timeline]
  /// The run of every entrant at ``step``, or at the last step that has been made of it.
  public private(set) var runs: [Run]
  /// The step that is looked at.
  public private(set) var step = 0
  /// The last step computed.
  public private(set) var end = 0
  /// What is known of the surface: every step is judged with it, those that were made before included.
  public var arena: Arena

  /// A race at step 0, with what is known of the surface: from its card, unless told otherwise.
  public init(_ setup: RaceSetup, in arena: Arena? = nil) {
    self.setup = setup
    self.arena = arena ?? setup.surface.knownArena
    timelines = setup.entrants.map { entrant in
      Timeline(setup.run(of: entrant), domain: setup.surface.domain, turns: setup.turns(of: entrant))
    }
    runs = timelines.map(\.latest)
  }

  /// The surface.
  public var surface: Surface { setup.surface }

  /// What has become of an entrant up to the step looked at.
  public func outcome(of index: Int) -> Outcome { runs[index].verdict(in: arena) }

  /// Looks `count` steps ahead, computing what has not been computed before.
  public mutating func advance(by count: Int) {
    seek(to: step + count)
  }

  /// Looks at a step; steps before the start are the start.
  public mutating func seek(to step: Int) {
    let step = max(0, step)
    if step > end {
      // Runs that are owed stay so: they may be long.
      for index in timelines.indices where timelines[index].end == end { timelines[index].extend(to: step) }
      end = step
    }
    self.step = step
    look()
  }

  private mutating func look() { runs = timelines.map { $0.run(at: min(step, $0.end)) } }

  /// Takes over another setup with its timelines.
  mutating func change(to setup: RaceSetup, _ timelines: [Timeline], end: Int) {
    self.setup = setup
    self.timelines = timelines
    self.end = end
    step = min(step, end)
    look()
  }

  /// Makes the steps of one entrant up to `step`.
  mutating func extend(_ index: Int, to step: Int) {
    timelines[index].extend(to: step)
    runs[index] = timelines[index].run(at: min(self.step, step))
  }

  /// Turns a knob of one entrant from the step looked at on. What had been computed beyond that step is forgotten, as by
  /// an editor's undo.
  public mutating func turn(_ knob: String, of index: Int, to value: Double) {
    forgetFuture()
    timelines[index].turn(knob, to: value, at: step)
    runs[index] = timelines[index].latest
    setup.turns = timelines.flatMap(\.turns).sorted { $0.step < $1.step }
  }

  private mutating func forgetFuture() {
    guard step < end else { return }
    for index in timelines.indices { timelines[index].rewind(to: step) }
    end = step
    look()
  }

  /// The runs at the step looked at, the least loss first; those that have diverged come last.
  public var standings: [Run] { order.map { runs[$0] } }

  /// The entrants in the order of their present loss.
  public var order: [Int] { Self.order(of: runs) }

  /// The places of runs by their loss, the least first; those that have diverged come last, those without a loss after
  /// them, equal ones as they stand.
  public static func order(of runs: [Run]) -> [Int] {
    let keys = runs.map { run in
      (isLost: run.hasDiverged ? 1 : 0, loss: run.loss.isNaN ? .infinity : run.loss)
    }
    return runs.indices.sorted { one, other in
      let (one, other) = ((keys[one].isLost, keys[one].loss, one), (keys[other].isLost, keys[other].loss, other))
      return one < other
    }
  }
}
