import CNcurses
import Canvas

/// Puts frames on the screen and remembers the last one, so that only differences go through ncurses.
struct Painter {
  private var shown: Frame?
  private var converted: [cn_cell] = []

  /// Forgets what is shown: the next frame is put as a whole.
  mutating func forget() { shown = nil }

  /// Shows `frame` on a screen of `size`; what lies outside of either is cut off or left blank.
  mutating func show(_ frame: Frame, on size: Size) {
    put(frame, on: size)
    if cn_take_exhaustion() && frame.pairCount < Int(cn_pair_limit()) {
      // Pairs that are seen no longer stand in the way: all are given up, and those of this frame suffice.
      cn_recycle_pairs()
      forget()
      put(frame, on: size)
    }
    // Where not all is put by us there are blanks in the terminal's own colours.
    cn_flush(frame.size == size && shown != nil)
    shown = frame
  }

  private mutating func put(_ frame: Frame, on size: Size) {
    let columns = min(frame.size.columns, size.columns)
    let rows = min(frame.size.rows, size.rows)
    let known = shown.flatMap { $0.size == frame.size ? $0 : nil }
    if known == nil { cn_erase() }
    for row in 0..<rows {
      frame.row(row).withUnsafeBufferPointer { new in
        let visible = UnsafeBufferPointer(rebasing: new[..<columns])
        guard let known else { return put(visible, column: 0, row: row) }
        known.row(row).withUnsafeBufferPointer { old in
          let before = UnsafeBufferPointer(rebasing: old[..<columns])
          guard let changed = FrameChanges.columns(from: before, to: visible) else { return }
          put(UnsafeBufferPointer(rebasing: visible[changed]), column: changed.lowerBound, row: row)
        }
      }
    }
  }

  private mutating func put(_ cells: UnsafeBufferPointer<Cell>, column: Int, row: Int) {
    converted.removeAll(keepingCapacity: true)
    for cell in cells { converted.append(cn_cell(cell)) }
    cn_blit(converted, Int32(column), Int32(row), Int32(converted.count))
  }
}

extension cn_cell {
  /// The same cell as C sees it.
  fileprivate init(_ cell: Cell) {
    self.init(
      scalar: cell.scalar.value, mark: cell.mark.value,
      ink: cell.style.ink.index, ground: cell.style.ground.index,
      attributes: cell.style.attributes.rawValue)
  }
}

extension Frame {
  /// How many different pairs of ink and ground it has.
  fileprivate var pairCount: Int {
    Set(cells.lazy.map { Style(ink: $0.style.ink, ground: $0.style.ground) }).count
  }
}
