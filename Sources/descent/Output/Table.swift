import Words

/// Rows of texts in aligned columns, for people. Width is counted in cells of the terminal: a Korean syllable has two.
struct Table {
  /// The head of a column, on which side its texts stand, and whether they are code: formulas, whose stars would be
  /// emphasis in Markdown.
  struct Column {
    let title: String
    let alignment: Alignment
    let isCode: Bool

    init(_ title: String, _ alignment: Alignment = .left, isCode: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.isCode = isCode
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
    let rule = columns.map { _ in "---" }
    let cells = rows.map { row in zip(row, columns).map { $1.isCode ? "`\($0)`" : $0 } }
    return ([columns.map(\.title), rule] + cells).map { row in
      "| "
        + row.map { $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }
        .joined(separator: " | ") + " |"
    }
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
