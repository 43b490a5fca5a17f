extension Frame {
  /// The rows as text with colours, for a terminal that is printed to: `descent plot`.
  ///
  /// Colours are those that a terminal with `colors` of them has; with none the rows are plain text. Every line ends in
  /// the terminal's own style, and blanks at its end that show no colour are left out.
  public func ansiLines(colors: Int) -> [String] {
    let depth = ColorDepth(colorCount: colors)
    if depth == .none { return lines }
    let frame = reduced(to: depth)
    return (0..<size.rows).map { ansiLine(frame.row($0)) }
  }

  private func ansiLine(_ cells: ArraySlice<Cell>) -> String {
    var line = String.UnicodeScalarView()
    var current = Style.standard
    let end = cells.lastIndex { !$0.isInvisible } ?? cells.startIndex - 1
    for cell in cells[cells.startIndex..<(end + 1)] {
      if cell.style != current {
        line.append(contentsOf: cell.style.selectGraphicRendition(after: current).unicodeScalars)
        current = cell.style
      }
      cell.append(to: &line)
    }
    if current != .standard { line.append(contentsOf: "\u{1B}[0m".unicodeScalars) }
    return String(line)
  }
}

extension Cell {
  fileprivate var isInvisible: Bool {
    scalar == " " && style.ground == .standard && style.attributes.isDisjoint(with: [.underline, .reverse])
  }
}

extension Style {
  /// The escape sequence (SGR) that changes to this style from another one.
  fileprivate func selectGraphicRendition(after old: Style) -> String {
    var codes: [String] = []
    var old = old
    // There is no safe way to take a single emphasis away (bold and dim share theirs), so all is reset.
    if self == .standard || !attributes.isSuperset(of: old.attributes) {
      codes.append("0")
      old = .standard
    }
    let emphases: [(Attributes, String)] = [(.bold, "1"), (.dim, "2"), (.underline, "4"), (.reverse, "7")]
    for (emphasis, code) in emphases where attributes.contains(emphasis) && !old.attributes.contains(emphasis) {
      codes.append(code)
    }
    if ink != old.ink { codes.append(ink.code(base: 30)) }
    if ground != old.ground { codes.append(ground.code(base: 40)) }
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }
}

extension Color {
  /// The parameter of SGR for this colour; `base` is 30 for ink and 40 for ground.
  fileprivate func code(base: Int) -> String {
    if let mixture { return "\(base + 8);2;\(mixture.red);\(mixture.green);\(mixture.blue)" }
    return switch index {
    case ..<0: "\(base + 9)"
    case ..<8: "\(base + Int(index))"
    case ..<16: "\(base + 60 + Int(index) - 8)"
    default: "\(base + 8);5;\(index)"
    }
  }
}
