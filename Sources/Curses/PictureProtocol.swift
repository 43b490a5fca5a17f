import Canvas

/// The sequences of kitty's protocol for pictures under the text.
///
/// Reference: https://sw.kovidgoyal.net/kitty/graphics-protocol
enum PictureProtocol {
  /// The numbers of our pictures: two, so that the next one can be there before the last one goes.
  static let identifiers = [0x6465_7301, 0x6465_7302]

  /// The bytes that put a picture under its cells. The cursor comes back to where it was.
  ///
  /// The terminal is to answer nothing (q=2, on every piece), and to leave the cursor alone (C=1).
  static func show(_ underlay: Underlay, as identifier: Int) -> [UInt8] {
    let area = underlay.area
    var bytes = Array("\u{1B}7\u{1B}[\(area.row + 1);\(area.column + 1)H".utf8)
    let content = Base64.encoded(underlay.png)
    // A piece holds whole groups of four characters, and so whole bytes.
    var start = 0
    repeat {
      let end = min(start + longestPiece, content.count)
      let more = end < content.count ? 1 : 0
      let control =
        start > 0
        ? "q=2,m=\(more)"
        : "a=T,f=100,t=d,i=\(identifier),p=1,z=-1,C=1,q=2,c=\(area.columns),r=\(area.rows),m=\(more)"
      bytes += Array("\u{1B}_G\(control);".utf8) + content[start..<end] + [0x1B, UInt8(ascii: "\\")]
      start = end
    } while start < content.count
    return bytes + [0x1B, UInt8(ascii: "8")]
  }

  /// The bytes that delete a picture and free it.
  static func delete(_ identifier: Int) -> [UInt8] { Array("\u{1B}_Ga=d,d=I,i=\(identifier),q=2\u{1B}\\".utf8) }

  /// What a crash or a farewell sends: the end of a piece that was cut, and no picture is left.
  static var farewell: [UInt8] { [0x1B, UInt8(ascii: "\\")] + identifiers.flatMap(delete) }

  /// The bytes between which nothing is shown that is only half there (mode 2026).
  static let together = (begin: Array("\u{1B}[?2026h".utf8), end: Array("\u{1B}[?2026l".utf8))

  private static let longestPiece = 4096
}

/// Bytes as 64 letters (RFC 4648).
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        encoded.append(place > group.count ? UInt8(ascii: "=") : letters[bits >> (18 - 6 * place) & 63])
      }
    }
    return encoded
  }
}
