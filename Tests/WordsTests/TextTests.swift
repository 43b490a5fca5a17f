import Testing
import Words

@Suite("Text in cells")
struct TextTests {
  @Test("Korean syllables and jamo are two cells wide, marks none, ambiguous characters one")
  func widths() {
    let expected: [(Unicode.Scalar, Int)] = [
      ("a", 1), ("한", 2), ("ㅎ", 2), ("中", 2), ("あ", 2), ("Ａ", 2), ("ｱ", 1), ("🎯", 2), ("★", 1), ("α", 1), ("∂", 1),
      ("⣿", 1), ("█", 1), ("─", 1), ("é", 1), ("\u{302}", 0), ("\u{FE0F}", 0), ("\u{200D}", 0), ("⌚", 2), ("⬛", 2),
    ]
    for (scalar, width) in expected {
      #expect(scalar.cellWidth == width, "\(scalar)")
    }
    #expect("경사 하강법 adam".cellWidth == 16)
  }

  @Test("what could act on the terminal is spelled out")
  func visible() {
    #expect("plain ñ 한글".visible == "plain ñ 한글")
    #expect("a\nb\tc\u{1B}[2J\u{7F}".visible == #"a\nb\tc\u{1B}[2J\u{7F}"#)
    #expect("\u{85}\u{202E}\u{2066}\u{2028}\u{FEFF}".visible == #"\u{85}\u{202E}\u{2066}\u{2028}\u{FEFF}"#)
    #expect("\u{1B}".cellWidth == 6)
  }

  @Test("every control character and direction mark of Unicode is spelled out")
  func allControls() {
    let scalars = (UInt32(0)...0x2FFF).compactMap(Unicode.Scalar.init)
    for scalar in scalars where scalar.properties.generalCategory == .control || scalar.properties.isBidiControl {
      #expect(String(Character(scalar)).visible.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(scalar.value)")
    }
  }

  @Test("a text is cut at a width, with a sign that something is missing")
  func truncation() {
    #expect("momentum".truncated(to: 8) == "momentum")
    #expect("momentum".truncated(to: 5) == "mome…")
    #expect("momentum".truncated(to: 5, ellipsis: "~") == "mome~")
    #expect("momentum".truncated(to: 1) == "…")
    #expect("momentum".truncated(to: 0) == "")
    // Room for three cells: a syllable of two and no half.
    #expect("경사하강".truncated(to: 4) == "경…")
    #expect("경사하강".truncated(to: 5) == "경사…")
    #expect("m\u{302}ore".truncated(to: 2) == "m\u{302}…")
  }

  @Test("a fitted text fills its field, whatever it holds")
  func fitting() {
    #expect("0.95".padded(to: 6, .right) == "  0.95")
    #expect("한글".padded(to: 6) == "한글  ")
    #expect("ab".padded(to: 5, .center) == " ab  ")
    for text in ["", "a", "adam", "경사하강법", "a\nb", "v\u{302}", "🎯🎯🎯"] {
      for width in 0..<9 {
        #expect(text.fitted(to: width, .right).cellWidth == width, "\(text) in \(width)")
      }
    }
  }
}
