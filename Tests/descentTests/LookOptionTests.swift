import Testing
import Words

@testable import Canvas
@testable import descent

@Suite("The look that is asked for")
struct LookOptionTests {
  private func plot(_ setting: String, _ options: String) throws -> Program.Result {
    try Program.shell(
      "unset NO_COLOR COLORTERM; export TERM=xterm-256color \(setting); descent plot bowl --steps 3 \(options)")
  }

  @Test(
    "a picture that goes into a pipe has colours only where they are asked for",
    arguments: [("", false), ("--color auto", false), ("--color never", false), ("--color always", true)])
  func pipe(options: String, hasColors: Bool) throws {
    let result = try plot("", options)
    #expect(result.status == 0)
    #expect(result.output.contains("\u{1B}[") == hasColors)
  }

  @Test(
    "what is asked for wins over NO_COLOR and over a terminal without colours",
    arguments: ["NO_COLOR=1", "TERM=dumb", "TERM="])
  func wins(setting: String) throws {
    #expect(try plot(setting, "--color always").output.contains("\u{1B}["))
    #expect(try plot(setting, "--color auto").output.contains("\u{1B}[") == false)
  }

  @Test("always means as many colours as the terminal has, or eight where it has none")
  func depth() {
    let nothing = Environment { _ in nil }
    let many = Environment { $0 == "TERM" ? "xterm-256color" : $0 == "NO_COLOR" ? "1" : nil }
    #expect(Colors.always.depth(offered: 16, many) == .sixteen)
    #expect(Colors.always.depth(offered: 0, many) == .full)
    #expect(Colors.always.depth(offered: 0, nothing) == .eight)
    #expect(Colors.auto.depth(offered: 256, many) == .none)
    #expect(Colors.auto.depth(offered: 256, nothing) == .full)
    #expect(Colors.never.depth(offered: 256, nothing) == .none)
  }

  @Test("signs of sure width are chosen where the terminal shows others two cells wide, unless others are asked for")
  func widths() throws {
    func charset(_ options: String..., unicode: Bool = true, wide: Bool = true) throws -> String {
      let look = try LookOptions.parse(options).checked()
        .look(colorCount: 256, isUnicode: unicode, hasWideSigns: wide, Environment { _ in nil }, .english)
      return look.charset.name
    }
    #expect(try charset() == "narrow")
    #expect(try charset(wide: false) == "braille")
    #expect(try charset(unicode: false) == "ascii")
    #expect(try charset("--charset", "block") == "block")
  }
}
