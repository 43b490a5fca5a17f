extension Model {
  /// Chooses a view by its name, and what is drawn over it: what is not named stays as it is.
  public mutating func show(view name: String? = nil, overlays shown: [String] = [], without hidden: [String] = []) {
    if let name { viewName = name }
    for name in shown { wantedOverlays[name] = true }
    for name in hidden { wantedOverlays[name] = false }
  }

  /// Whether an overlay is drawn: as it usually is in this look, unless somebody has said otherwise.
  func isShown(_ card: OverlayCard) -> Bool { wantedOverlays[card.name] ?? card.isUsual(look) }

  /// Shows an overlay that is hidden, and hides one that is shown.
  mutating func toggleOverlay(_ name: String) {
    guard let overlay = Overlays.all.first(where: { $0.card.name == name }) else { return }
    wantedOverlays[name] = !isShown(overlay.card)
  }

  /// The name of the view that is shown.
  public var shownView: String { view.card.name }

  /// Whether that view can be drawn as a figure of shapes.
  public var canBeDrawn: Bool { RaceFigure.views.contains(shownView) }
}
