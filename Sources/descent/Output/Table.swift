import Words

/// Rows of texts in aligned columns, for people. Width is counted in cells of the terminal: a Korean syllable has two.
struct Table {
  /// The head of a column, and on which side its texts stand.
  struct Column {
    let title: String
    let alignment: Alignment

    init(_ title: String, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  private let columns: [Column]
  private let rows: [[String]]

  /// Each row has as many texts as there are columns.
  init(_ columns: [Column], _ rows: [[String]]) {
    self.columns = columns
    self.rows = rows.map { $0.map(\.visible) }
  }

  /// The lines of a Markdown table.
  var markdown: [String] {
    let head = columns.map(\.title)
    return ([head, head.map { _ in "---" }] + rows).map { row in
      "| " + row.map(Self.markdown).joined(separator: " | ") + " |"
    }
  }

  /// A text as a cell of Markdown: two stars, as in a formula, would make what lies between them italic.
  private static func markdown(_ text: String) -> String {
    let cell = text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    return text.count { $0 == "*" } > 1 ? "`\(cell)`" : cell
  }

  /// The lines, the heads first, without blanks at their ends.
  var lines: [String] {
    let all = [columns.map(\.title)] + rows
    let widths = columns.indices.map { column in all.map { $0[column].cellWidth }.max() ?? 0 }
    return all.map { row in
      let line = row.indices.map { row[$0].padded(to: widths[$0], columns[$0].alignment) }.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
