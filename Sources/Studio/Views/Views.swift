/// Every view. A new one is one line here.
public enum Views {
  static let all: [any View.Type] = [
    BandsView.self, ReliefView.self, FilledView.self, LinesView.self, FieldView.self, CurveView.self,
  ]
  /// Their cards, in their order.
  public static var cards: [ViewCard] { all.map { $0.card } }

  /// The views of surfaces with so many parameters.
  static func fitting(_ dimension: Int, in views: [any View.Type] = all) -> [any View.Type] {
    views.filter { $0.card.dimension == dimension }
  }

  /// The view with this name, if it fits; else the first one that does.
  static func named(_ name: String?, _ dimension: Int) -> any View.Type {
    let fitting = fitting(dimension)
    return fitting.first { $0.card.name == name } ?? fitting.first ?? BandsView.self
  }

  /// The name of the view after this one, round and round.
  static func next(after name: String?, _ dimension: Int) -> String {
    let fitting = fitting(dimension)
    let present = fitting.firstIndex { $0.card.name == named(name, dimension).card.name } ?? 0
    return fitting.isEmpty ? "" : fitting[(present + 1) % fitting.count].card.name
  }
}
