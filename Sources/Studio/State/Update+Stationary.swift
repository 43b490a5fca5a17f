import Simulation

extension Model {
  /// Whether saddles and maxima are to be seen.
  var showsStationary: Bool { isShown(StationaryMarks.card) }

  var stationarySearch: Effect { .begin(stationaryTicket, Job(StationarySearch(race.surface)) { .stationary($0) }) }

  /// Shows or hides an overlay. Saddles and maxima are looked for when somebody first wants to see them.
  mutating func toggle(overlay name: String) -> [Effect] {
    toggleOverlay(name)
    return lookForStationary()
  }

  /// What is asked for where saddles and maxima are shown and have not been looked for on this surface.
  mutating func lookForStationary() -> [Effect] {
    let key = SurfaceKey(race.surface)
    guard stationaryKey != key else { return [] }
    let effects: [Effect] = stationaryKey == nil ? [] : [.cancel(stationaryTicket)]
    (stationary, stationaryKey) = ([], nil)
    guard showsStationary else { return effects }
    stationaryTicket = Ticket(stationaryTicket.number + 1)
    stationaryKey = key
    return effects + [stationarySearch]
  }
}
