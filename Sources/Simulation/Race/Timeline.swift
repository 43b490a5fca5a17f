/// A run with its past: every step can be visited again, exactly, in bounded memory.
///
/// Snapshots stand at equal distances. When there are too many, every second one is dropped and the distance doubles; the
/// steps between two snapshots are computed again when somebody asks for them, and come out the same because a run is a
/// pure function of its inputs.
public struct Timeline: Sendable {
  /// The run at the last step computed.
  public private(set) var latest: Run
  /// The way it has gone, for drawing.
  public private(set) var path: Path
  /// Its losses, for drawing.
  public private(set) var losses = LossHistory()
  /// The knobs turned in mid-run, in the order of their steps.
  public private(set) var turns: [Turn] = []

  private var snapshots: [Run]
  /// The run one step before the latest: the arithmetic of the last step is asked for in every picture.
  private var penultimate: Run?
  private let domain: Domain
  /// How many steps lie between two snapshots.
  private(set) var distance = 64

  static let capacity = 512

  /// A timeline that holds the start only.
  public init(_ run: Run, domain: Domain, turns: [Turn] = []) {
    precondition(run.step == 0)
    latest = run
    self.domain = domain
    path = Path(domain: domain)
    path.append(run.point, step: 0)
    losses.append(run.loss)
    snapshots = [run]
    self.turns = turns.sorted { $0.step < $1.step }
    latest.take(self.turns)
  }

  /// The run at step 0, before any knob is turned.
  public var start: Run { snapshots[0] }

  /// The last step computed.
  public var end: Int { latest.step }

  /// Computes the steps up to `step`.
  public mutating func extend(to step: Int) {
    while latest.step < step {
      let stop = min(step, (latest.step / distance + 1) * distance)
      if stop == step {
        move(to: stop - 1)
        penultimate = latest
      }
      move(to: stop)
      if latest.step % distance == 0 { keep(latest) }
    }
  }

  private mutating func move(to step: Int) {
    latest.advance(to: step, turning: turns) { sample in
      path.append(sample.point, step: sample.step)
      losses.append(sample.loss)
    }
  }

  /// The run at an earlier step.
  public func run(at step: Int) -> Run {
    precondition((0...end).contains(step), "a timeline knows its steps only")
    if step == end { return latest }
    if let penultimate, penultimate.step == step { return penultimate }
    var run = snapshots[min(step / distance, snapshots.count - 1)]
    run.take(turns)
    run.advance(to: step, turning: turns) { _ in }
    return run
  }

  /// Forgets all after `step`, so that the future starts again from there.
  public mutating func rewind(to step: Int) {
    guard step < end else { return }
    penultimate = nil
    let isTooCoarse = step / losses.width < 512 && LossHistory.width(through: step) < losses.width
    if isTooCoarse { return startOver(to: step) }
    let reached = run(at: step)
    path.forget(after: step)
    snapshots.removeSubrange(min(snapshots.count, step / distance + 1)...)
    forgetTurns(after: step)
    let refill = losses.start(ofEntryWith: step)
    var run = run(at: refill)
    losses.forget(from: refill)
    losses.append(run.loss)
    run.advance(to: step, turning: turns) { losses.append($0.loss) }
    latest = reached
  }

  /// Makes everything anew up to `step`: what was thinned for a long race would be too coarse for the short one left.
  private mutating func startOver(to step: Int) {
    forgetTurns(after: step)
    self = Timeline(snapshots[0], domain: domain, turns: turns)
    extend(to: step)
  }

  /// Forgets the turns that were made after `step`; those planned for steps that were never reached stay planned.
  private mutating func forgetTurns(after step: Int) {
    let end = end
    turns.removeAll { $0.step > step && $0.step <= end }
  }

  /// Turns a knob at the last step computed, or plans it for a later one.
  public mutating func turn(_ knob: String, to value: Double, at step: Int) {
    precondition(step >= end, "what has been computed is not changed")
    turns.removeAll { $0.step == step && $0.knob == knob }
    let place = turns.firstIndex { $0.step > step } ?? turns.count
    turns.insert(Turn(step: step, entrant: latest.entrant.name, knob: knob, value: value), at: place)
    if step == end { latest.turn(knob, to: value) }
  }

  private mutating func keep(_ run: Run) {
    snapshots.append(run)
    guard snapshots.count > Self.capacity else { return }
    snapshots = stride(from: 0, to: snapshots.count, by: 2).map { snapshots[$0] }
    distance *= 2
  }
}

/// A knob turned in mid-run: from `step` on it has this value.
public struct Turn: Sendable, Hashable {
  /// The step after which it was turned: the step to come is the first that feels it.
  public let step: Int
  /// The name of the entrant in the race.
  public let entrant: String
  /// The knob.
  public let knob: String
  /// Its new value.
  public let value: Double

  /// A knob turned at a step.
  public init(step: Int, entrant: String, knob: String, value: Double) {
    self.step = step
    self.entrant = entrant
    self.knob = knob
    self.value = value
  }
}
