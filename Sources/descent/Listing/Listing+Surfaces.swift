import Simulation
import Words

extension Listing {
  /// Every surface of the catalogue.
  static var surfaces: Listing {
    Listing(
      columns: ["name", "domain", "start", "formula"], code: "formula", items: Surface.catalogue.map(item(of:)))
  }

  private static func item(of card: SurfaceCard) -> Item {
    let start = coordinates(of: card.start, in: card.domain)
    let bounds = [card.domain.x, card.domain.y].compactMap { $0 }.flatMap { [$0.lowerBound, $0.upperBound] }
    return Item(
      texts: [card.name, card.domain.text, start.map(NumberText.shortest).joined(separator: ","), card.formula]
        .map(Phrase.init(verbatim:)),
      fields: [
        ("name", .string(card.name)), ("title", .words(card.title)), ("formula", .string(card.formula)),
        ("parameters", .whole(card.domain.dimension)), ("domain", .array(bounds.map(JSON.number))),
        ("start", .array(start.map(JSON.number))), ("minima", .array(minima(of: card))),
        ("notice", .words(card.notice)), ("aliases", .array(card.aliases.map(JSON.string))),
      ])
  }

  /// The lowest points, each with its coordinates and its value.
  private static func minima(of card: SurfaceCard) -> [JSON] {
    let surface = try? Surface(named: card.name)
    return (surface.map { Arena.searched($0).minima } ?? []).map { minimum in
      let place = coordinates(of: minimum.point, in: card.domain)
      return .object([
        ("number", .whole(minimum.number)), ("point", .array(place.map(JSON.number))),
        ("value", .number(minimum.value)), ("is_global", .bool(minimum.isGlobal)),
      ])
    }
  }

  private static func coordinates(of point: Point, in domain: Domain) -> [Double] {
    domain.dimension == 1 ? [point.x] : [point.x, point.y]
  }
}
