import Words

/// Which panels stand beside the map or below it: a key folds one after the other away.
enum Panels: Sendable, Hashable, CaseIterable {
  case all, withoutArithmetic, withoutLosses, tableOnly, none

  var hasTable: Bool { self != .none }
  var hasLosses: Bool { self == .all || self == .withoutArithmetic }
  var hasArithmetic: Bool { self == .all || self == .withoutLosses }

  /// What a person is told who has folded.
  var phrase: Phrase {
    switch self {
    case .all: "all panels"
    case .withoutArithmetic: "panels without the arithmetic"
    case .withoutLosses: "panels without the losses"
    case .tableOnly: "the table alone"
    case .none: "no panels"
    }
  }
}

extension Model {
  /// The next choice of panels that looks different on this screen.
  mutating func foldPanels() {
    isMapAlone = false
    let all = Panels.allCases
    func next(_ panels: Panels) -> Panels { all[((all.firstIndex(of: panels) ?? 0) + 1) % all.count] }
    var seen = [layout]
    // On a small screen some choices make the same picture: each picture comes once, until all is there again.
    for panels in all.prefix(while: { $0 != panels }) {
      var other = self
      other.panels = panels
      seen.append(other.layout)
    }
    panels = next(panels)
    while panels != .all, seen.contains(layout) { panels = next(panels) }
    notice = panels.phrase
  }

  /// The map with nothing beside it, or all that was there.
  mutating func toggleMapAlone() {
    isMapAlone.toggle()
    if isMapAlone { notice = "the map alone; the same key brings the rest back" }
  }
}
