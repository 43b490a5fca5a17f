// Texts put on one line, trimmed and parted.

extension String {
  /// The text on one line: runs of white space, line ends of all kinds among them, are one space, and none at the ends.
  ///
  ///     "x\r\n +\u{2028}y ".onOneLine  // "x + y"
  public var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// What stands before and after the first place of a word; nil where it does not occur.
  ///
  ///     "step 3 of adam!".parted(at: "adam")  // ("step 3 of ", "!")
  public func parted(at word: String) -> (before: Substring, after: Substring)? {
    let bytes = utf8
    for start in bytes.indices where bytes[start...].starts(with: word.utf8) {
      return (self[..<start], self[bytes.index(start, offsetBy: word.utf8.count)...])
    }
    return nil
  }
}

extension Substring {
  /// The text without the white space at its ends.
  public var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    return start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)]
  }
}
