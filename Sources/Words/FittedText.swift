/// Where a text stands in a field wider than itself.
public enum Alignment: Sendable, Hashable {
  /// At the left, in the middle, at the right.
  case left, center, right
}

extension String {
  /// The sign that stands for text left out: `…`. Screens without Unicode use `~`.
  public static let ellipsis = "…"

  /// The text cut to at most `width` cells, with `ellipsis` at its end if something had to go. Control characters come
  /// out ``visible``; a wide character that does not fit goes as a whole.
  ///
  ///     "momentum".truncated(to: 5)  // "mome…"
  public func truncated(to width: Int, ellipsis: String = .ellipsis) -> String {
    let text = visible
    guard text.cellWidth > width else { return text }
    let room = width - ellipsis.cellWidth
    guard room >= 0 else { return "" }
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      used += scalar.cellWidth
      guard used <= room else { break }
      kept.append(scalar)
    }
    return String(kept) + ellipsis
  }

  /// The text with blanks added, so that it fills `width` cells; a longer one stays as it is.
  ///
  ///     "0.95".padded(to: 6, .right)  // "  0.95"
  public func padded(to width: Int, _ alignment: Alignment = .left) -> String {
    let missing = max(0, width - cellWidth)
    let before =
      switch alignment {
      case .left: 0
      case .center: missing / 2
      case .right: missing
      }
    return String(repeating: " ", count: before) + self + String(repeating: " ", count: missing - before)
  }

  /// The text cut or padded to exactly `width` cells.
  public func fitted(to width: Int, _ alignment: Alignment = .left, ellipsis: String = .ellipsis) -> String {
    truncated(to: width, ellipsis: ellipsis).padded(to: width, alignment)
  }
}
