import Canvas
import Testbed
import Testing

@testable import Curses

/// However a slow line cuts what is typed, it means the same.
@Suite struct CutSequenceTests {
  /// What a terminal sends in one go, and what it means.
  private struct Typed {
    let bytes: [Int]
    let event: Event?

    init(_ text: String, _ event: Event?) {
      bytes = text.utf8.map { Int($0) }
      self.event = event
    }

    /// The places where a cut changes nothing: anywhere but after the first escape, which would be the key Escape.
    var cuts: [Int] { bytes.indices.filter { $0 != 1 || bytes[0] != 0x1b } }
  }

  private static let typed = [
    Typed("a", .key(.character("a"))), Typed("²", .key(.character("²"))), Typed("한", .key(.character("한"))),
    Typed("𝛼", .key(.character("𝛼"))), Typed("\r", .key(.enter)), Typed("\u{3}", .key(.control("c"))),
    Typed("\u{1b}[A", .key(.up)), Typed("\u{1b}OB", .key(.down)), Typed("\u{1b}[1;2C", .key(.shiftRight)),
    Typed("\u{1b}[3~", .key(.delete)), Typed("\u{1b}[Z", .key(.backTab)),
    Typed("\u{1b}[<0;292;88M", .mouse(Mouse(.press, column: 291, row: 87))),
    Typed("\u{1b}[<32;1;2M", .mouse(Mouse(.drag, column: 0, row: 1))),
    Typed("\u{1b}[<0;1;2m", .mouse(Mouse(.release, column: 0, row: 1))),
    Typed("\u{1b}[<65;3;4M", .mouse(Mouse(.wheelDown, column: 2, row: 3))),
    Typed("\u{1b}[M !\"", .mouse(Mouse(.press, column: 0, row: 1))),
    Typed("\u{1b}[200~x² + 한\r\ny\u{1b}[201~", .paste("x² + 한\ny")), Typed("\u{1b}[200~\u{1b}[201~", .paste("")),
    Typed("\u{1b}[200~a\u{1b}[31mb\u{1b}[201~", .paste("ab")),
    Typed("\u{1b}[1;7A", nil), Typed("\u{1b}[?62;4c", nil), Typed("\u{1b}[24;80R", nil), Typed("\u{1b}[[A", nil),
    Typed("\u{1b}]11;rgb:0/0/0\u{7}", nil), Typed("\u{1b}P1+r\u{1b}\\", nil),
  ]

  private func events(_ bytes: [Int], cuts: [Int]) -> [Event] {
    var decoder = EventDecoder(CutCodes(bytes, cuts: cuts))
    // Every cut may come between two events, where the decoder says that nothing has arrived.
    return (0...bytes.count + cuts.count).compactMap { _ in decoder.next() }
  }

  @Test(arguments: Self.typed.indices)
  func `a sequence cut at any two places means what it means whole`(index: Int) {
    let typed = Self.typed[index]
    let expected = [typed.event, .key(.character("q"))].compactMap { $0 }
    for first in typed.cuts {
      for second in typed.cuts where second >= first {
        #expect(events(typed.bytes + [0x71], cuts: [first, second]) == expected, "cut at \(first) and \(second)")
      }
    }
  }

  @Test(arguments: 0..<500)
  func `a line of sequences cut at random means what it means whole`(seed: Int) {
    var generator = SeededGenerator(state: UInt64(seed))
    var bytes: [Int] = []
    var cuts: [Int] = []
    var expected: [Event] = []
    for _ in 0..<12 {
      guard let typed = Self.typed.randomElement(using: &generator) else { return }
      cuts += typed.cuts.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }.map { bytes.count + $0 }
      bytes += typed.bytes
      if let event = typed.event { expected.append(event) }
    }
    #expect(events(bytes, cuts: cuts) == expected)
  }
}
