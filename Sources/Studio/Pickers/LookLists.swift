import Words

extension PickList {
  /// The ways to look at the surface.
  static let views = PickList(
    name: "views", key: "V", phrase: "choose a view from the list", title: "Choose a view",
    none: "no view has that in its name",
    entries: { model in
      Views.fitting(model.race.surface.dimension).map { PickEntry(name: $0.card.name, notice: $0.card.phrase) }
    },
    present: { $0.view.card.name },
    take: { model, name in
      model.viewName = name
      return []
    })

  /// What is drawn over the surface.
  static let overlays = PickList(
    name: "overlays", key: "O", phrase: "switch what is drawn over the surface", title: "Show and hide",
    none: "nothing that is shown has that in its name", isSwitchboard: true,
    entries: { model in
      Overlays.all.filter { $0.card.key != nil }.map { overlay in
        let card = overlay.card
        return PickEntry(
          name: card.name, kind: Phrase(verbatim: card.key?.name ?? ""), notice: card.phrase,
          isOn: model.isShown(card))
      }
    },
    take: { model, name in
      model.toggle(overlay: name)
    })

  /// The colours.
  static let themes = PickList(
    name: "themes", key: "T", phrase: "choose a theme from the list", title: "Choose a theme",
    none: "no theme has that in its name",
    entries: { _ in ThemeCard.all.map { PickEntry(name: $0.name, notice: $0.phrase) } },
    present: { $0.look.theme.name },
    take: { model, name in
      if let theme = Theme(named: name, depth: model.look.theme.depth) { model.look.theme = theme }
      return []
    })
}
