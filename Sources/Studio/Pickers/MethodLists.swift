import Simulation
import Words

extension PickList {
  /// The optimizers that can join the race.
  static let optimizers = PickList(
    name: "optimizers", key: "A", phrase: "add an optimizer from the list", group: .choice,
    title: "Add an optimizer", none: "no optimizer has that in its name",
    entries: { _ in
      Optimizers.all.map { method in
        let card = method.card
        return PickEntry(
          name: card.name, title: card.title, detail: card.reference, notice: "\(card.idea); \(card.watch)")
      }
    },
    present: { $0.entrant.method.card.name },
    take: { model, name in
      model.add(name)
      return []
    })

  /// The schedules of the chosen entrant.
  static let schedules = PickList(
    name: "schedules", title: "Choose a schedule", none: "no schedule has that in its name",
    entries: { _ in
      Schedules.all.map { kind in
        PickEntry(
          name: kind.name, detail: kind.knobCards.map(\.name).joined(separator: " "), notice: kind.idea)
      }
    },
    present: { $0.entrant.plan?.kind.name ?? Constant.name },
    take: { model, name in
      model.reschedule(name)
      return []
    })
}
