import Simulation
import Words

/// The rates that teach what a rate does: parts of the limit above which a run leaves its minimum.
private enum TeachingRate: Double, CaseIterable {
  /// On a parabola it lands in one step.
  case half = 0.5
  /// It swings to and fro and still arrives.
  case below = 0.98
  /// It swings farther with every step.
  case above = 1.02

  /// The rate beside the limit.
  func sentence(_ rate: Double, _ limit: StabilityLimit) -> Phrase {
    let (rate, bound) = (NumberText.significant(rate, digits: 4), NumberText.significant(limit.rate, digits: 4))
    return switch self {
    case .half: "α \(rate): half of \(limit.formula) = \(bound)"
    case .below: "α \(rate): just below \(limit.formula) = \(bound)"
    case .above: "α \(rate): just above \(limit.formula) = \(bound)"
    }
  }
}

extension Model {
  /// Turns the rate of the chosen entrant to the next greater one of those that teach, and after the greatest to the
  /// least, or says why there is no limit to go by.
  mutating func turnToTeachingRate() {
    let run = race.runs[chosen]
    guard run.course.schedule == nil, let limit = run.stabilityLimit(in: race.arena),
      let present = run.value(of: "lr")
    else {
      notice = noLimit(of: run)
      return
    }
    let next = TeachingRate.allCases.first { $0.rawValue * limit.rate > present * (1 + 1e-9) } ?? .half
    let rate = next.rawValue * limit.rate
    turn("lr", to: [chosen: rate])
    notice = next.sentence(rate, limit)
  }

  private func noLimit(of run: Run) -> Phrase {
    if run.course.schedule != nil { return "a schedule changes α from step to step: leave --schedule out for a limit" }
    if run.optimizer.stabilityLimit(curvature: 1) == nil {
      return "no limit of α is known for \(run.entrant.name): choose sgd, momentum or nesterov"
    }
    if !race.arena.isComplete { return "the lowest point is still being searched: press the key again in a moment" }
    let key = Keys.racing.cap(of: .open("surfaces")) ?? ""
    return "there is no lowest point with a curvature, so α has no limit: \(key) chooses another surface"
  }
}
