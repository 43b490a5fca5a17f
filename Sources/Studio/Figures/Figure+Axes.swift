import Canvas
import Words

extension Figure {
  /// Writes the numbers of both axes around a plot, with a short line at each.
  mutating func axes(
    _ box: PlotBox, _ look: FigureLook, yScale: Scale = .linear, hasX: Bool = true, hasGrid: Bool = false
  ) {
    for tick in yScale.ticks(over: box.y, atMost: max(2, Int(box.height / 32))) {
      let y = box.place(PlotPoint(box.x.lowerBound, tick.position)).y
      let left = DotPoint(x: box.left, y: y)
      if hasGrid { line([left, DotPoint(x: box.right, y: y)], look.fill, width: 0.6) }
      line([DotPoint(x: box.left - 4, y: y), left], look.faint, width: 0.8)
      text(tick.plainLabel.withMinus, at: DotPoint(x: box.left - 7, y: y + 4), look.faint, size: 11, anchor: .end)
    }
    guard hasX else { return }
    for tick in Ticks.linear(over: box.x, atMost: max(2, Int(box.width / 70))) {
      let x = box.place(PlotPoint(tick.position, box.y.lowerBound)).x
      line([DotPoint(x: x, y: box.bottom), DotPoint(x: x, y: box.bottom + 4)], look.faint, width: 0.8)
      text(tick.label.withMinus, at: DotPoint(x: x, y: box.bottom + 16), look.faint, size: 11, anchor: .middle)
    }
  }

  /// Draws the frame of a plot.
  mutating func frame(_ box: PlotBox, _ look: FigureLook) {
    line(box.outline + [box.outline[0]], look.faint, width: 0.8)
  }
}

extension Tick {
  /// Its label, powers of ten near 1 as people write them.
  fileprivate var plainLabel: String {
    guard label.hasPrefix("1e"), let exponent = Int(label.dropFirst(2)), (-3...4).contains(exponent) else {
      return label
    }
    return DecimalNumber(1, exponent: exponent).plain
  }
}

extension String {
  /// The text with the sign that mathematics has for minus.
  var withMinus: String { String(map { $0 == "-" ? "−" : $0 }) }
}
