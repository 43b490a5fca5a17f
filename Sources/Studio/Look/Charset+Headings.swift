import Libc

extension Charset {
  /// The arrow into the nearest of eight directions of the screen: `right` and `up` are measured in equal lengths.
  func heading(right: Double, up: Double) -> Unicode.Scalar {
    let eighth = Int((atan2(up, right) / (.pi / 4)).rounded())
    return (isNarrow ? Self.plainHeadings : Self.headings)[(eighth + 8) % 8]
  }

  private static let headings: [Unicode.Scalar] = Array("→↗↑↖←↙↓↘".unicodeScalars)
  private static let plainHeadings: [Unicode.Scalar] = Array(">/^\\</v\\".unicodeScalars)

  /// The sign of a saddle, where the ground bends up and down.
  var saddle: Unicode.Scalar { isNarrow ? "=" : "±" }
  /// The sign of a maximum.
  var maximum: Unicode.Scalar { isNarrow ? "^" : "∩" }
}
