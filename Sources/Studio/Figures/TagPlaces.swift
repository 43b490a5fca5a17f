import Canvas

/// Finds places for names beside points, so that none covers another.
struct TagPlaces {
  /// A place for a name.
  struct Spot {
    /// Where its end stands that is nearest to its point.
    let baseline: DotPoint
    /// Whether that is its beginning.
    let isRight: Bool
    /// The end of it that is nearest to its point.
    let edge: DotPoint
    /// Whether it is so far away that a line has to lead there.
    let isFar: Bool
  }

  private struct Area {
    let left, top, right, bottom: Double

    func overlaps(_ other: Area) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  private let box: PlotBox
  private var taken: [Area] = []

  init(_ box: PlotBox) { self.box = box }

  /// Keeps names away from a point.
  mutating func keepFree(_ point: DotPoint, radius: Double, reach: Double? = nil) {
    let reach = reach ?? radius
    taken.append(Area(left: point.x - reach, top: point.y - radius, right: point.x + reach, bottom: point.y + radius))
  }

  /// The nearest free place for a name: at the right, at the left, then above and below of those, up to five lines away.
  mutating func place(_ width: Double, beside point: DotPoint) -> Spot? {
    let height = 16.0
    for line in [0.0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5] {
      for isRight in [true, false] {
        let reach = 12 + 3 * abs(line)
        let left = isRight ? point.x + reach : point.x - reach - width
        let middle = point.y + line * height
        let area = Area(left: left - 3, top: middle - height / 2, right: left + width + 3, bottom: middle + height / 2)
        let isInside =
          area.left > box.left && area.right < box.right && area.top > box.top && area.bottom < box.bottom
        guard isInside, !taken.contains(where: area.overlaps) else { continue }
        taken.append(area)
        return Spot(
          baseline: DotPoint(x: isRight ? left : left + width, y: middle + 4.2), isRight: isRight,
          edge: DotPoint(x: isRight ? left - 2 : left + width + 2, y: middle),
          isFar: line != 0)
      }
    }
    return nil
  }
}
