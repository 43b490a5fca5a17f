import Simulation
import Words

extension PickList {
  /// The catalogue of surfaces.
  static let surfaces = PickList(
    name: "surfaces", key: "s", phrase: "choose a surface from the list", group: .place,
    title: "Choose a surface", none: "no surface has that in its name",
    entries: { _ in Surface.catalogue.map { PickEntry(surface: $0) } },
    present: { $0.race.surface.card?.name },
    take: { model, name in model.move(to: name) })
}

extension PickEntry {
  fileprivate init(surface card: SurfaceCard) {
    let isCurve = card.domain.dimension == 1
    self.init(
      name: card.name, title: card.title, kind: Phrase(verbatim: isCurve ? "1D" : "2D"), group: card.lesson.title,
      detail: card.formula, notice: card.notice,
      more: card.aliases.map { Phrase(verbatim: $0) } + [isCurve ? "curve" : "map"])
  }
}
