import Simulation
import Words

extension Listing {
  /// Every optimizer of the catalogue with its knobs.
  static var optimizers: Listing {
    Listing(
      columns: ["name", "idea", "knobs"],
      items: Optimizers.all.map { method in
        let knobs = Entrant.knobs(of: method)
        let card = method.card
        let fresh = method.init()
        return Item(
          texts: [Phrase(verbatim: card.name), card.idea, names(of: knobs)],
          fields: [
            ("name", .string(card.name)), ("title", .words(card.title)), ("idea", .words(card.idea)),
            ("watch", .words(card.watch)), ("reference", .string(card.reference)),
            ("equations", .array(fresh.equations.map(JSON.string))),
            ("knobs", .array(knobs.map { json(of: $0, default: defaultValue(of: $0, in: fresh)) })),
          ])
      })
  }

  /// Every schedule of the catalogue with its knobs.
  static var schedules: Listing {
    Listing(
      columns: ["name", "idea", "knobs"],
      items: Schedules.all.map { schedule in
        let knobs = Schedules.knobs(of: schedule)
        let fresh = schedule.init()
        return Item(
          texts: [Phrase(verbatim: schedule.name), schedule.idea, names(of: knobs)],
          fields: [
            ("name", .string(schedule.name)), ("idea", .words(schedule.idea)),
            (
              "knobs",
              .array(knobs.map { json(of: $0, default: fresh.value(of: $0.name) ?? Warmup().value(of: $0.name)) })
            ),
          ])
      })
  }

  /// The default of the learning rate belongs to the surface, so the optimizer has none to show.
  private static func defaultValue(of knob: KnobCard, in optimizer: any Optimizer) -> Double? {
    if knob.name == "lr" { return nil }
    return optimizer.value(of: knob.name) ?? GradientFilter().value(of: knob.name)
  }

  private static func names(of knobs: [KnobCard]) -> Phrase {
    Phrase(verbatim: knobs.map(\.name).joined(separator: " "))
  }

  private static func json(of knob: KnobCard, default value: Double?) -> JSON {
    let value: JSON = knob.range == .flag ? .bool(value == 1) : .optional(value)
    return .object([
      ("name", .string(knob.name)), ("symbol", .string(knob.symbol)), ("meaning", .words(knob.meaning)),
      ("range", .words(knob.range.words)), ("default", value),
    ])
  }
}
