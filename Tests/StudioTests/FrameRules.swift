import Canvas
import Testing
import Words

@testable import Studio

/// What is true of every frame, whatever happens.
enum FrameRules {
  /// What is wrong with a frame of a model; empty when nothing is.
  static func violations(of model: Model) -> [String] {
    let frame = model.frame
    var violations: [String] = []
    if frame.size != model.size { violations.append("the frame is \(frame.size), the screen \(model.size)") }
    for row in 0..<frame.size.rows {
      let cells = frame.row(row)
      if cells.count != frame.size.columns || width(of: cells) != frame.size.columns {
        violations.append("row \(row) is not as wide as the frame")
      }
      if let cell = cells.first(where: isControl) { violations.append("row \(row) holds \(cell.scalar.value)") }
    }
    if model.look.charset == .ascii, frame.cells.contains(where: { !$0.scalar.isASCII || $0.mark != Cell.noMark }) {
      violations.append("not all is ASCII: \(frame.lines)")
    }
    if let color = colors(of: frame).first(where: { !fits($0, model.look.theme.depth) }) {
      violations.append("colour \(color) is none of the \(model.look.theme.depth.rawValue) colours")
    }
    return violations
  }

  private static func width(of cells: ArraySlice<Cell>) -> Int {
    cells.reduce(0) { $0 + ($1.scalar == Cell.continuation ? 0 : $1.scalar.cellWidth) }
  }

  private static func isControl(_ cell: Cell) -> Bool {
    guard cell.scalar != Cell.continuation else { return false }
    return [.control, .format, .lineSeparator].contains(cell.scalar.properties.generalCategory)
  }

  private static func colors(of frame: Frame) -> Set<Color> {
    Set(frame.cells.map(\.style.ink)).union(frame.cells.map(\.style.ground))
  }

  private static func fits(_ color: Color, _ depth: ColorDepth) -> Bool {
    depth == .direct || color == .standard || Int(color.index) < depth.rawValue
  }
}
