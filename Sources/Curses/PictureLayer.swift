import CNcurses
import Canvas

/// The picture under the text, as the terminal has it: sent when a frame brings another one, deleted when it brings none.
struct PictureLayer {
  private var shown: Underlay?
  private var turn = 0

  private var identifier: Int { PictureProtocol.identifiers[turn] }

  /// Whether showing `underlay` takes more than the cells.
  func changes(with underlay: Underlay?) -> Bool { underlay != shown }

  /// Shows another picture, or none, around what draws the cells: nobody sees the one without the other.
  ///
  /// The cells come first, because a wiped screen loses its pictures; the old picture goes last.
  mutating func change(to underlay: Underlay?, drawing cells: () -> Void) {
    Self.send(PictureProtocol.together.begin)
    cells()
    let old = shown.map { _ in identifier }
    if let underlay {
      turn = 1 - turn
      Self.send(PictureProtocol.show(underlay, as: identifier))
    }
    if let old { Self.send(PictureProtocol.delete(old)) }
    shown = underlay
    Self.send(PictureProtocol.together.end)
  }

  /// Sends the picture again, which the terminal may have lost.
  func resend() {
    if let shown { Self.send(PictureProtocol.delete(identifier) + PictureProtocol.show(shown, as: identifier)) }
  }

  private static func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      cn_transmit(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
  }
}
