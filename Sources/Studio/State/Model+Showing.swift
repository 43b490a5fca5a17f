extension Model {
  /// Chooses a view by its name, and what is drawn over it: what is not named stays as it is.
  public mutating func show(view name: String? = nil, overlays shown: [String] = [], without hidden: [String] = []) {
    if let name { viewName = name }
    hiddenOverlays.subtract(shown)
    hiddenOverlays.formUnion(hidden)
  }
}
