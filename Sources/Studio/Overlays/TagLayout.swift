import Canvas
import Words

/// A head that a tag belongs to.
struct TagHead: Hashable {
  let entrant: Int
  let cell: Position
}

/// A name that wants to stand beside a head.
struct Tag {
  let head: TagHead
  let text: String
}

/// A name that has found its place.
struct PlacedTag {
  let head: TagHead
  let text: String
  let column: Int
  let row: Int
  /// Whether it touches its head.
  let isBeside: Bool
}

/// Where tags stand: right of their heads, else left, else above or below within two rows, never over a head or over one
/// another. A tag without room is left out.
struct TagLayout {
  private let size: Size
  private let heads: [Position]

  init(_ size: Size, _ heads: [Position]) {
    self.size = size
    self.heads = heads
  }

  func placed(_ tags: [Tag]) -> [PlacedTag] {
    var placed: [PlacedTag] = []
    // From the top, so that tags are stacked in the order of their heads.
    for tag in tags.sorted(by: { ($0.head.cell.row, $0.head.cell.column) < ($1.head.cell.row, $1.head.cell.column) }) {
      if let place = candidates(tag).first(where: { isFree($0, placed) }) { placed.append(place) }
    }
    return placed
  }

  private func candidates(_ tag: Tag) -> [PlacedTag] {
    let (cell, width) = (tag.head.cell, tag.text.cellWidth)
    return [0, -1, 1, -2, 2].flatMap { down -> [PlacedTag] in
      let extra = down == 0 ? 0 : 2
      return [cell.column + 1, cell.column - width - extra].map { column in
        PlacedTag(head: tag.head, text: tag.text, column: column, row: cell.row + down, isBeside: down == 0)
      }
    }
  }

  private func isFree(_ tag: PlacedTag, _ others: [PlacedTag]) -> Bool {
    let columns = columns(of: tag)
    guard columns.lowerBound >= 0, columns.upperBound <= size.columns, (0..<size.rows).contains(tag.row) else {
      return false
    }
    return !heads.contains { $0.row == tag.row && columns.contains($0.column) }
      && !others.contains { $0.row == tag.row && self.columns(of: $0).overlaps(columns) }
  }

  private func columns(of tag: PlacedTag) -> Range<Int> {
    tag.column..<(tag.column + tag.text.cellWidth + (tag.isBeside ? 0 : 2))
  }
}
