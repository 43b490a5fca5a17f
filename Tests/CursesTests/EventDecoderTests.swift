import CNcurses
import Canvas
import Testbed
import Testing

@testable import Curses

/// Bytes in, events out; no terminal is needed.
@Suite struct EventDecoderTests {
  private func events(_ codes: ScriptedCodes) -> [Event] {
    var decoder = EventDecoder(codes)
    var events: [Event] = []
    while let event = decoder.next() { events.append(event) }
    return events
  }

  private func events(_ text: String) -> [Event] { events(ScriptedCodes(text)) }
  private func keys(_ keys: Key...) -> [Event] { keys.map { .key($0) } }

  @Test func `characters of one to four bytes are characters`() {
    #expect(events("aé한𝛼") == "aé한𝛼".unicodeScalars.map { .key(.character($0)) })
  }

  @Test func `every byte alone is a key, an escape or nothing`() {
    for byte in 0...255 { #expect(events(ScriptedCodes([byte])).count <= 1) }
    #expect(events(ScriptedCodes([0, 0x1c, 0x1f, 0x80, 0xff])) == [])
  }

  @Test func `a letter after broken UTF-8 is a letter`() {
    #expect(events(ScriptedCodes([0xf0, 0x9d, 0x61])) == keys(.character("a")))
    #expect(events(ScriptedCodes([0xc0, 0x80, 0x62])) == keys(.character("b")))
    #expect(events(ScriptedCodes([0xed, 0xa0, 0x80, 0x63])) == keys(.character("c")))
  }

  @Test func `keys of the terminal database are keys`() {
    let codes = [CN_KEY_UP, CN_KEY_SHIFT_LEFT, CN_KEY_BACK_TAB, CN_KEY_UNKNOWN, CN_KEY_FUNCTION + 10]
    #expect(events(ScriptedCodes(codes)) == keys(.up, .shiftLeft, .backTab, .function(10)))
  }

  @Test func `escape is a key when nothing follows, and before another escape`() {
    #expect(events("\u{1b}") == keys(.escape))
    #expect(events("\u{1b}\u{1b}") == keys(.escape, .escape))
    #expect(events("\u{1b}\u{1b}[A") == keys(.escape, .up))
  }

  @Test(arguments: [
    "\u{1b}[", "\u{1b}[1;", "\u{1b}O", "\u{1b}]0;title", "\u{1b}[<0;1", "\u{1b}[M!", "\u{1b}x", "\u{1b}한",
  ])
  func `a sequence that breaks off is nothing`(text: String) {
    #expect(events(text) == [])
  }

  @Test(arguments: [
    "\u{1b}[1;5A", "\u{1b}[1;3D", "\u{1b}[27;5;9~", "\u{1b}[97;5u", "\u{1b}[?1;2c", "\u{1b}[>0;276;0c", "\u{1b}[I",
    "\u{1b}[1;-9223372036854775808C", "\u{1b}[1;9223372036854775807C", "\u{1b}[1;99999999999999999999C",
    "\u{1b}[1;-1C", "\u{1b}[-1~", "\u{1b}[24;2R", "\u{1b}[1;1R",
    "\u{1b}[[A", "\u{1b}]11;rgb:00/00/00\u{1b}\\", "\u{1b}_Gok\u{1b}\\", "\u{1b}Oz", "\u{1b}[200;1~",
  ])
  func `a sequence that means nothing leaves no letters`(text: String) {
    #expect(events(text + "q") == keys(.character("q")))
  }

  @Test func `a sequence cut by another one gives way`() {
    #expect(events("\u{1b}[1;\u{1b}[A") == keys(.up))
  }

  @Test func `a sequence without end does not grow`() {
    #expect(events("\u{1b}[" + String(repeating: "1;", count: 100_000) + "Hq") == keys(.character("q")))
  }

  @Test func `pasted text is one event, its lines ended by newlines`() {
    #expect(events("\u{1b}[200~x^2 +\ty²\rz\r\n\u{1b}[201~q") == [.paste("x^2 +\ty²\nz\n"), .key(.character("q"))])
  }

  @Test func `control characters and sequences in pasted text are left out`() {
    #expect(events("\u{1b}[200~a\u{1b}[31mb\u{3}c\u{1b}[A\u{1b}[201~") == [.paste("abc")])
  }

  @Test func `pasted text that breaks off is what has come`() {
    #expect(events("\u{1b}[200~abc") == [.paste("abc")])
    #expect(events("\u{1b}[200~abc\r") == [.paste("abc\n")])
  }

  @Test func `pasted text is cut off, and nothing of it becomes keys`() {
    let long = String(repeating: "q", count: 100_000)
    let limit = EventDecoder<ScriptedCodes>.longestPaste
    #expect(events("\u{1b}[200~\(long)\u{1b}[201~") == [.paste(String(long.prefix(limit)))])
  }

  @Test func `random bytes never end in a crash or a loop`() {
    var generator = SeededGenerator(state: 3)
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ in
        Int.random(in: 0..<4, using: &generator) == 0
          ? [0x1b, 0x5b, 0x3c, 0x4d].randomElement(using: &generator) ?? 0x1b
          : Int.random(in: 0...255, using: &generator)
      }
      #expect(events(ScriptedCodes(bytes)).count <= bytes.count)
    }
  }
}
