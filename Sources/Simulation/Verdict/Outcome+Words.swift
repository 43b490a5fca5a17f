import Words

extension Outcome {
  /// The two or three words of files that programs read: the same in every language.
  public var name: String { label.description }

  /// The two or three words of tables.
  public var label: Phrase {
    switch self {
    case .running: "running"
    case .globalMinimum: "global minimum"
    case .falseMinimum: "false minimum"
    case .outsideMinimum: "outside minimum"
    case .saddle: "saddle"
    case .flat: "flat"
    case .rattling: "rattling"
    case .standing: "standing"
    case .diverged: "diverged"
    case .leftTheMap: "left the map"
    }
  }

  /// A sentence that tells a class what happened.
  public var sentence: Phrase {
    switch self {
    case .running: "still under way"
    case .globalMinimum: "arrived at the lowest point of the surface"
    case .falseMinimum(let number, let lower): Self.falseMinimum(number, lower)
    case .outsideMinimum: "arrived at a minimum outside the map"
    case .saddle: "hardly any slope, at a saddle: downhill one way, uphill the other"
    case .flat(.maximum): "no slope on a maximum: it cannot move"
    case .flat(.plateau): "hardly any slope on flat ground, and there is no minimum here"
    case .flat(.step): "no slope on a step, at whose edge the surface jumps: it cannot move"
    case .rattling(let rattling): rattling.sentence
    case .standing: "the learning rate is 0, so it makes no steps"
    case .diverged(let divergence): divergence.sentence
    case .leftTheMap: "outside the map, at a finite place"
    }
  }

  private static func falseMinimum(_ number: Int?, _ lower: Lower) -> Phrase {
    let which: Phrase = number.map { "local minimum \($0)" } ?? "a local minimum"
    switch lower {
    case .lowestPoint(let above):
      let height = above.rounded(toSignificant: 6)
      return "hardly any slope is left, but this is \(which), \(height) above the lowest point"
    case .border:
      return "hardly any slope is left, but this is \(which): the surface falls lower at the border of the map"
    case .elsewhere: return "hardly any slope is left, but this is \(which): the map has lower places"
    case .pole: return "hardly any slope is left, but this is \(which), and there is no lowest point"
    }
  }
}

extension Outcome.Rattling {
  /// Where it goes, and why where it is known.
  public var sentence: Phrase {
    excess.map { "\(what): \($0.sentence)" } ?? what
  }

  private var what: Phrase {
    switch (period, since) {
    case (_?, _) where isAcrossValley: "from side to side of a valley with every step, for ever"
    case (let period?, _) where isAroundMinimum: "in a cycle around a minimum, back every \(period) steps"
    case (let period?, _): "in a cycle, back every \(period) steps"
    case (nil, let since?) where isAroundMinimum: "to and fro around a minimum, no better since step \(since)"
    case (nil, let since?): "to and fro, no better since step \(since)"
    case (nil, nil) where isAroundMinimum: "to and fro around a minimum"
    case (nil, nil): "to and fro"
    }
  }
}

extension Outcome.Divergence {
  /// What happened, and why where it is known.
  public var sentence: Phrase {
    let what: Phrase =
      switch reason {
      case .runsAway: "each step lands higher and farther away"
      case .overflow: "the numbers grew beyond what a computer can write, at step \(step)"
      case .undefined: "the formula has no value at the place reached in step \(step)"
      case .noSlope: "the formula has no slope at the place reached in step \(step)"
      case .unboundedBelow: "the loss falls without end"
      }
    let causes = [excess?.sentence, cause].compactMap { $0 }
    return causes.isEmpty ? what : "\(what): \(Phrase.joined(causes, by: "; "))"
  }
}

extension Outcome.Excess {
  /// The rate beside its limit: formulas, which no language changes.
  var sentence: Phrase {
    let sign = rate > limit.rate * (1 + 1e-9) ? ">" : "="
    // A rate as a person has set it, where that is short; and as many digits as tell it from its limit.
    func text(_ number: Double, _ digits: Int) -> String {
      let exact = NumberText.shortest(number)
      return exact.utf8.count <= 8 ? exact : NumberText.significant(number, digits: digits)
    }
    let digits = sign == "=" ? 4 : (4...15).first { text(rate, $0) != text(limit.rate, $0) } ?? 4
    let (shown, bound) = (text(rate, digits), text(limit.rate, digits))
    return Phrase(verbatim: "α \(shown) \(sign) \(limit.formula) = \(bound)")
  }
}
