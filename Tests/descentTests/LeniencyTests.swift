import Testing

@testable import descent

@Suite("What people type")
struct LeniencyTests {
  @Test(arguments: [
    ["-O", "Adam: lr = 0.1"], ["-O", "adam:α=0.1"], ["-O", "adam:learning-rate=.10"],
  ])
  func `an optimizer's settings are read as people write them`(words: [String]) throws {
    let shown = try Program.run(["run", "bowl", "--show-command"] + words)
    #expect(shown.output == "descent run bowl -O adam:lr=0.1 --start -7,2\n")
  }

  @Test(arguments: ["−7,−2", "[-7, -2]", "(-7,-2)", "-7, -2"])
  func `a start is read as people write a point`(start: String) throws {
    let shown = try Program.run(["run", "bowl", "--start", start, "-O", "nag:lr=0.1", "--show-command"])
    #expect(shown.output == "descent run bowl -O nesterov:lr=0.1 --start -7,-2\n")
  }

  @Test func `a schedule comes back in its own spelling`() throws {
    let shown = try Program.run(["run", "bowl", "--schedule", "Step:gamma=0.10,step_size=010", "--show-command"])
    #expect(shown.output.hasSuffix("--schedule step:gamma=0.1,step-size=10\n"))
  }

  @Test(arguments: ["-v", "-V"])
  func `whoever types v wants to know the version`(word: String) throws {
    let result = try Program.run([word])
    let version = try Program.run(["--version"])
    #expect(result.status == 0 && result.output == version.output)
  }

  @Test("a point may have blanks and brackets", arguments: ["-7, -2", "(-7,-2)", "( -7 , -2 )", " -7,-2"])
  func start(text: String) throws {
    let plain = try Program.run("trace", "bowl", "--start", "-7,-2", "--steps", "3")
    let typed = try Program.run("trace", "bowl", "--start", text, "--steps", "3")
    #expect(typed.status == 0, "\(typed.errors)")
    #expect(typed.output == plain.output)
  }

  @Test(
    "names of choices are matched without case",
    arguments: [["run", "--format", "JSON"], ["list", "Themes"], ["plot", "--theme", "Light", "--charset", "ASCII"]])
  func choices(arguments: [String]) throws {
    let typed = try Program.run(arguments)
    #expect(typed.status == 0, "\(typed.errors)")
    #expect(typed.output == (try Program.run(arguments.map { $0.lowercased() })).output)
  }

  @Test("a knob's name is matched as names are, and a value may follow its option with =")
  func optimizers() throws {
    let plain = try Program.run("trace", "-O", "nelder-mead", "-O", "adam:lr=0.1,weight-decay=0.5", "--steps", "3")
    let typed = try Program.run("trace", "--optimizer=Nelder_Mead", "-Oadam:LR=0.1,Weight_Decay=0.5", "--steps=3")
    #expect(typed.status == 0, "\(typed.errors)")
    #expect(typed.output == plain.output)
  }

  @Test("a complaint has a bounded length, whatever was typed")
  func bound() throws {
    let long = String(repeating: "-", count: 20_000) + "x"
    for arguments in [["run", long], ["run", "bowl", long], ["run", "--steps", long], ["run", "-O", long]] {
      let result = try Program.run(arguments)
      #expect(result.status == 64)
      #expect(result.errors.hasPrefix("descent: ") && result.errors.utf8.count < 5000)
    }
  }

  @Test(
    "white space of any kind in a formula is one space",
    arguments: ["\r", "\t", "\u{C}", "\u{85}", "\u{2028}", "\r\n  \u{A0}"])
  func whiteSpace(space: String) throws {
    let plain = try Program.run("run", "x + y", "--steps", "2", "--format", "json")
    let typed = try Program.run("run", "\(space)x\(space)+\(space)y", "--steps", "2", "--format", "json")
    #expect(typed.output == plain.output)
    let shown = try Program.run("run", "x\(space)+ y", "--show-command")
    #expect(shown.output.hasPrefix("descent run 'x + y' "))
  }

  @Test("JSON spells out every sign that ends a line or moves a cursor")
  func json() {
    let text = JSON.string("a\u{85}\u{9B}\u{2028}\u{2029}\u{7F}\r\t한").text()
    #expect(text == #""a\u0085\u009b\u2028\u2029\u007f\u000d\u0009한""#)
  }
}
