import Canvas
import Simulation
import Words

/// The numbers along the box of a relief: both parameters along the edges in front, the levels of the bands beside the
/// leftmost edge. None covers another one.
struct ReliefNumbers {
  private let box: ReliefBox
  private let vista: Vista
  private let look: Look
  private var taken: [(row: Int, columns: Range<Int>)] = []

  init(_ box: ReliefBox, _ vista: Vista, _ look: Look) {
    self.box = box
    self.vista = vista
    self.look = look
  }

  /// Writes them all.
  mutating func draw(parameters: [String], levels: [Double], on frame: inout Frame) {
    names(parameters, on: &frame)
    heights(levels, on: &frame)
    let window = vista.window
    edge(window.x, on: &frame) { [near = box.near.y] in SIMD2($0, near) }
    edge(window.y ?? 0...1, on: &frame) { [near = box.near.x] in SIMD2(near, $0) }
  }

  private mutating func names(_ parameters: [String], on frame: inout Frame) {
    guard parameters.count == 2 else { return }
    write(look.charset.name(parameters[0]), beside: SIMD2(1.08, box.near.y), on: &frame, style: look.theme.loud)
    write(look.charset.name(parameters[1]), beside: SIMD2(box.near.x, 1.08), on: &frame, style: look.theme.loud)
  }

  private mutating func edge(
    _ range: ClosedRange<Double>, on frame: inout Frame, _ place: (Double) -> SIMD2<Double>
  ) {
    let (start, end) = (plot(place(0)), plot(place(1)))
    let length = max(abs(end.x - start.x) / 6, abs(end.y - start.y) / 2)
    for tick in Ticks.linear(over: range, atMost: max(2, min(9, Int(length)))) {
      let part = (tick.position - range.lowerBound) / (range.upperBound - range.lowerBound)
      write(tick.label, beside: place(part), on: &frame, style: look.theme.quiet)
    }
  }

  private mutating func heights(_ levels: [Double], on frame: inout Frame) {
    let corner = box.leftmost
    for level in levels {
      let place = box.plot(SIMD3(corner.u, corner.v, vista.scale.height(of: level)))
      write(NumberText.significant(level, digits: 2), before: place, on: &frame, style: look.theme.quiet)
    }
    guard let unit = vista.scale.unit else { return }
    let words = look.text("f, log scale above \(NumberText.significant(unit, digits: 1))")
    if words.cellWidth < frame.size.columns { frame.write(words, column: 0, row: 0, style: look.theme.quiet) }
  }

  private func plot(_ place: SIMD2<Double>) -> PlotPoint { box.plot(SIMD3(place.x, place.y, box.geometry.floor)) }

  /// Writes below an edge of the floor, away from the middle.
  private mutating func write(_ text: String, beside place: SIMD2<Double>, on frame: inout Frame, style: Style) {
    let plot = plot(place)
    let away = plot.x - Double(frame.size.columns) / 2
    let middle = Int(plot.x.rounded(.down))
    let width = text.cellWidth
    let column = abs(away) < 4 ? middle - width / 2 : away < 0 ? middle - width : middle + 1
    write(text, column, Int((Double(frame.size.rows) - plot.y + 0.6).rounded(.down)), on: &frame, style: style)
  }

  private mutating func write(_ text: String, before plot: PlotPoint, on frame: inout Frame, style: Style) {
    let row = Int((Double(frame.size.rows) - plot.y).rounded(.down))
    write(text, Int(plot.x.rounded(.down)) - 1 - text.cellWidth, row, on: &frame, style: style)
  }

  private mutating func write(_ text: String, _ column: Int, _ row: Int, on frame: inout Frame, style: Style) {
    let columns = column..<column + text.cellWidth
    guard column >= 0, columns.upperBound <= frame.size.columns, row >= 0, row < frame.size.rows,
      !taken.contains(where: { $0.row == row && $0.columns.overlaps(column - 1..<columns.upperBound + 1) })
    else { return }
    taken.append((row, columns))
    frame.write(look.charset.text(text), column: column, row: row, style: style)
  }
}
