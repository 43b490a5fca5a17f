/// Solid ground in parts of a cell: eighths of its height where its edge is flat, quarters where it is steep.
public enum Blocks {
  private static let eighths: [Unicode.Scalar] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  /// By the bits upper left 1, upper right 2, lower left 4, lower right 8.
  private static let quarters: [Unicode.Scalar] = [
    " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
  ]
  private static let parts: [Unicode.Scalar: Double] = {
    let low = eighths.enumerated().map { ($1, Double($0) / 8) }
    let other = quarters.enumerated().map { ($1, Double($0.nonzeroBitCount) / 4) }
    return Dictionary(low + other) { first, _ in first }
  }()

  /// A cell filled from its bottom to a part of its height.
  public static func filled(to part: Double) -> Unicode.Scalar {
    eighths[Int((8 * max(0, min(1, part))).rounded())]
  }

  /// A cell whose left and right half are filled from the bottom to parts of its height.
  public static func filled(left: Double, right: Double) -> Unicode.Scalar {
    quarters[4 * lower(left) + upper(left) + 8 * lower(right) + 2 * upper(right)]
  }

  /// A cell whose halves are filled from the top.
  public static func hanging(left: Double, right: Double) -> Unicode.Scalar {
    quarters[lower(left) + 2 * lower(right) + 4 * upper(left) + 8 * upper(right)]
  }

  /// Whether the half next to the filled edge is filled.
  private static func lower(_ part: Double) -> Int { part >= 0.25 ? 1 : 0 }
  /// Whether the other half is filled as well.
  private static func upper(_ part: Double) -> Int { part >= 0.75 ? 1 : 0 }

  /// How much of a cell a block fills; nil for other characters.
  public static func part(of scalar: Unicode.Scalar) -> Double? { parts[scalar] }
}
