/// What is known about the lowest points of a surface, so far or for good.
public struct Findings: Sendable, Hashable {
  /// The minima that are points of their own, lowest first.
  public internal(set) var minima: [Minimum] = []
  /// The lowest ground, where it is no single point.
  public internal(set) var valley: Valley?
  /// Whether the values fall without end inside the domain, as beside a pole.
  public internal(set) var isBottomless = false
  /// Whether the search is over.
  public internal(set) var isComplete = false
  /// The value of the lowest minimum or valley; nil where none is known, or where it is lower elsewhere in the domain.
  public internal(set) var lowestValue: Double?
  /// The lowest values that were seen, at a minimum or not; nil before the search is over.
  let seen: LowestSeen?

  /// Where a low value was seen that belongs to no minimum.
  public enum Place: Sendable, Hashable {
    /// The surface falls on beyond the domain.
    case border
    /// At a step or a dent that no search can hold on to.
    case inside
  }

  /// Lowest ground that is a line, a ring or a plain.
  public struct Valley: Sendable, Hashable {
    /// Some of its points.
    public let points: [Point]
    /// The value on it.
    public let value: Double
  }
}

extension Findings {
  /// Nothing yet.
  init() { self.init(points: [], isComplete: false, isLowestKnown: false) }

  /// Sorts and numbers what was found. Which one is lowest is said when that is known: for good, or from the card.
  init(
    points: [(point: Point, value: Double)], valley: Valley? = nil, seen: LowestSeen? = nil,
    isBottomless: Bool = false, isComplete: Bool, isLowestKnown: Bool
  ) {
    let sorted = points.sorted { $0.value < $1.value }
    let lowest = [sorted.first?.value, valley?.value].compactMap { $0 }.min()
    let tolerance = 1e-9 * max(1, abs(lowest ?? 0))
    let isLowest = lowest.map { seen?.place(below: $0) == nil } ?? false
    lowestValue = isLowest && !isBottomless && (isComplete || isLowestKnown) ? lowest : nil
    minima = sorted.enumerated().map { [lowestValue] index, found in
      Minimum(
        point: found.point, value: found.value, isGlobal: lowestValue.map { found.value - $0 <= tolerance } ?? false,
        number: index + 1)
    }
    self.valley = valley
    self.seen = seen
    self.isBottomless = isBottomless
    self.isComplete = isComplete
  }
}
