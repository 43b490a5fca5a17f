/// How paths are drawn: solid, to be seen from the back of a room, or in fine dots, which show short steps.
public enum Stroke: String, Sendable, Hashable, CaseIterable {
  /// Quadrants of a cell.
  case bold
  /// The finest dots that the charset has.
  case fine
}
