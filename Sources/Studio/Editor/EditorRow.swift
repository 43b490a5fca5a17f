import Simulation
import Words

/// One line of the editor: something about the chosen entrant, or about the whole race, that a person may turn.
enum EditorRow: Sendable, Hashable {
  /// A knob of the optimizer, or one of those that every first-order optimizer has.
  case knob(KnobCard)
  /// The schedule of the learning rate.
  case schedule
  /// A knob of the schedule.
  case scheduleKnob(KnobCard)
  /// The noise on every slope.
  case noise
  /// The seed of the noise.
  case seed

  /// What the command line calls it.
  var name: String {
    switch self {
    case .knob(let card), .scheduleKnob(let card): card.name
    case .schedule: "schedule"
    case .noise: "noise"
    case .seed: "seed"
    }
  }

  /// The letter in formulas, where it has one.
  var symbol: String {
    switch self {
    case .knob(let card), .scheduleKnob(let card): card.symbol == card.name ? "" : card.symbol
    case .noise: "σ"
    case .schedule, .seed: ""
    }
  }

  /// What it means.
  func meaning(_ model: Model) -> Phrase {
    switch self {
    case .knob(let card), .scheduleKnob(let card): card.meaning
    case .schedule: model.entrant.plan?.kind.idea ?? Constant.idea
    case .noise: "standard deviation of the noise on each slope, for all"
    case .seed: "which random numbers the noise draws, for all"
    }
  }

  /// Which values it takes; nil for the schedule, which is no number.
  var range: KnobRange? {
    switch self {
    case .knob(let card), .scheduleKnob(let card): card.range
    case .noise: .nonNegative
    case .seed: .count
    case .schedule: nil
    }
  }

  /// Whether it is on or off.
  var isFlag: Bool { range?.isFlag ?? false }
}

extension Model {
  /// The chosen entrant as the race is set up.
  var entrant: Entrant { race.setup.entrants[chosen] }

  /// The lines of the editor.
  var editorRows: [EditorRow] {
    Entrant.knobs(of: entrant.method).map(EditorRow.knob) + [.schedule]
      + (entrant.plan?.knobs ?? []).map(EditorRow.scheduleKnob) + [.noise, .seed]
  }

  /// The number that a line stands at.
  func value(of row: EditorRow) -> Double {
    switch row {
    case .knob(let card): race.runs[chosen].value(of: card.name) ?? 0
    case .scheduleKnob(let card): entrant.plan?.value(of: card.name) ?? 0
    case .noise: race.setup.noise
    case .seed: Double(race.setup.seed)
    case .schedule: 0
    }
  }

  /// The number that it has unless a person says otherwise.
  func usualValue(of row: EditorRow) -> Double {
    switch row {
    case .knob(let card) where card.name == "lr":
      race.surface.defaultRate(for: entrant.method, from: race.setup.start)
    case .knob(let card):
      entrant.method.init().value(of: card.name) ?? GradientFilter().value(of: card.name) ?? 0
    case .scheduleKnob(let card): entrant.plan?.usualValue(of: card.name) ?? 0
    case .schedule, .noise, .seed: 0
    }
  }

  /// A number as a line shows it.
  func text(_ value: Double, of row: EditorRow) -> String {
    switch row {
    case .schedule: entrant.plan?.kind.name ?? Constant.name
    case .seed: value == Double(race.setup.seed) ? "\(race.setup.seed)" : "\(Int(value))"
    case .knob, .scheduleKnob, .noise: row.range?.text(for: value) ?? ""
    }
  }

  /// Where a line stands on its scale, from 0 to 1; nil where there is no scale to slide on.
  func place(of row: EditorRow) -> Double? {
    guard let range = row.range, !row.isFlag, row != .seed else { return nil }
    return row == .noise ? NoiseLevels.place(of: race.setup.noise) : range.place(of: value(of: row))
  }
}
