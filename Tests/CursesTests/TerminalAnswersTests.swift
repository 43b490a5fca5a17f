import Canvas
import Testing

@testable import Curses

/// Bytes in, answers and typed keys out; no terminal is needed.
@Suite struct TerminalAnswersTests {
  private static let all =
    "\u{1b}[7;22R\u{1b}_Gi=31;OK\u{1b}\\\u{1b}[6;18;9t\u{1b}]11;rgb:1e1e/1e1e/2e2e\u{1b}\\\u{1b}[?62;22c"

  private func answers(_ text: String) -> TerminalAnswers { TerminalAnswers(text.utf8) }

  @Test func `every answer is understood, and nothing of it has been typed`() {
    let answers = answers(Self.all)
    #expect(answers.column == 22)
    #expect(answers.showsPictures)
    #expect(answers.cell == PixelSize(across: 9, down: 18))
    #expect(answers.ground == RGB(0x1e, 0x1e, 0x2e))
    #expect(answers.isComplete)
    #expect(answers.typed == [])
  }

  @Test func `keys between the answers stay, in their order`() {
    let pieces = Self.all.split(separator: "\u{1b}\\", omittingEmptySubsequences: false).joined(separator: "\u{1b}\\x")
    let answers = answers("a\u{1b}[A" + pieces + "한\u{1b}")
    #expect(String(decoding: answers.typed, as: UTF8.self) == "a\u{1b}[Axx한\u{1b}")
    #expect(answers.isComplete)
  }

  @Test func `answers cut in two lose no byte: the rest completes what was kept`() {
    let bytes = Array(Self.all.utf8)
    let whole = TerminalAnswers(bytes)
    for cut in 0..<bytes.count {
      let part = TerminalAnswers(bytes[..<cut])
      #expect(!part.isComplete)
      // Only the sequence that breaks off is left over.
      #expect(part.typed.count { $0 == 0x1b } <= 2)
      #expect(bytes[..<cut].suffix(part.typed.count).elementsEqual(part.typed))
    }
    #expect(whole.isComplete)
  }

  @Test(arguments: [
    ("rgb:0000/8000/ffff", RGB(0, 128, 255)), ("rgb:0/8/f", RGB(0, 136, 255)), ("rgb:00/80/ff", RGB(0, 128, 255)),
    ("rgba:ffff/ffff/ffff/8080", RGB(255, 255, 255)),
  ])
  func `colours may have one to four digits a part`(text: String, color: RGB) {
    #expect(answers("\u{1b}]11;\(text)\u{7}").ground == color)
  }

  @Test(arguments: ["rgb:", "rgb:0/0", "rgb:00000/0/0", "rgb:x/0/0", "red", "", "rgb:+1/0/0"])
  func `what is no colour leaves the ground unknown, and is no key`(text: String) {
    let answers = answers("\u{1b}]11;\(text)\u{1b}\\")
    #expect(answers.ground == nil)
    #expect(answers.typed == [])
  }

  @Test(arguments: [
    "\u{1b}_Gi=31;ENOTSUP:no\u{1b}\\", "\u{1b}_Gi=30;OK\u{1b}\\", "\u{1b}_G\u{1b}\\", "\u{1b}_Gi=31\u{1b}\\",
  ])
  func `no picture is shown by a terminal that does not say OK to ours`(text: String) {
    #expect(!answers(text).showsPictures)
    #expect(answers(text).typed == [])
  }

  @Test(arguments: [
    "\u{1b}[A", "\u{1b}[1;2C", "\u{1b}OP", "\u{1b}[<0;3;4M", "\u{1b}[200~x\u{1b}[201~", "\u{1b}\u{1b}", "\u{1b}[c",
    "\u{1b}]0;title\u{7}", "\u{1b}[8;24;80t", "\u{1b}[0;0R", "\u{1b}[7;99999R", "\u{1b}x", "\u{1b}]\u{1b}[A",
  ])
  func `what is no answer has been typed`(text: String) {
    #expect(answers(text).typed == Array(text.utf8))
  }

  @Test func `a second column is a key of somebody's`() {
    #expect(answers("\u{1b}[7;3R\u{1b}[1;2R").typed == Array("\u{1b}[1;2R".utf8))
  }

  @Test func `a cell without pixels is unknown`() {
    #expect(answers("\u{1b}[6;0;0t").cell == nil)
  }

  @Test func `nothing is asked where nothing is wanted, and the last question is every terminal's`() {
    #expect(TerminalQuestion().text == nil)
    #expect(TerminalQuestion(ground: true).text == "\u{1b}]11;?\u{1b}\\\u{1b}[c")
    #expect(TerminalQuestion(signs: "●", pictures: .asked).text?.hasSuffix("\u{1b}[16t\u{1b}[c") == true)
  }

  @Test(arguments: [
    (["TERM": "xterm-256color", "COLORTERM": "truecolor"], true), (["TERM": "xterm-256color"], false),
    (["TERM": "xterm-256color", "COLORTERM": "yes"], false), (["TERM": "xterm-kitty"], true),
    (["TERM": "screen-256color", "COLORTERM": "truecolor"], false),
    (["TERM": "screen-256color", "COLORTERM": "truecolor", "TMUX": "/tmp/x"], true),
    (["TERM": "linux", "COLORTERM": "truecolor"], false),
    (["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal", "COLORTERM": "truecolor"], false),
  ])
  func `24 bits of colour are promised by names`(variables: [String: String], isPromised: Bool) {
    #expect(Surroundings { variables[$0] }.promisesMixtures == isPromised)
  }
}
