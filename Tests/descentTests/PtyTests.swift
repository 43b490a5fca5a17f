import Libc
import Studio
import Testbed
import Testing

/// What is asked of the real program on a real line, and can be asked without a window.
@Suite("On a terminal without a window")
struct PtyTests {
  @Test("a closed window ends the race at once, with a status that --help lists")
  func closedWindow() throws {
    let race = try LivePty("bowl", "-O", "sgd")
    #expect(race.terminal.waits(for: "running"))
    race.terminal.hangUp()
    // The system's signal may come before or after the end of input.
    #expect([129, 1].contains(race.program.end()))
    #expect(try Program.run("--help").output.contains("1 or 129 when its terminal is\ngone"))
  }

  @Test("a closed window ends a race, too, that is told to survive it by nohup")
  func nohup() throws {
    let race = try LivePty("bowl", "-O", "sgd", through: "trap '' HUP; exec \"$0\" \"$@\"")
    #expect(race.terminal.waits(for: "running"))
    race.terminal.hangUp()
    #expect(race.program.end() == 1)
  }

  #if os(Linux)
    @Test(
      "paused and with nothing left to find, nothing wakes it up", arguments: ["square", "himmelblau", "rastrigin"])
    func sleep(surface: String) throws {
      let race = try LivePty(surface)
      #expect(race.terminal.waits(for: "running"))
      race.terminal.type(" ")
      #expect(race.terminal.waits(for: "paused"))
      // The search for minima beside the loop comes to its end, and its threads with it.
      while let sleeps = race.program.sleeps, sleeps.threads > 1 { usleep(10_000) }
      usleep(200_000)
      let before = try #require(race.program.sleeps)
      usleep(3_000_000)
      let after = try #require(race.program.sleeps)
      #expect(after.count == before.count)
      #expect(after.threads == 1)
      race.terminal.type("q")
      #expect(race.program.end() == 0)
    }
  #endif

  @Test(
    "signs that the terminal shows two cells wide are left out, and those of sure width taken",
    arguments: [(1, true), (2, false)])
  func widths(cellsOfSign: Int, hasSigns: Bool) throws {
    let column = 1 + cellsOfSign * Charset.doubtful.unicodeScalars.count
    let race = try LivePty("bowl", "-O", "sgd", answer: "\u{1b}[5;\(column)R\u{1b}[?62c")
    #expect(race.terminal.waits(for: "running"))
    race.terminal.type("q")
    #expect(race.program.end() == 0)
    let shown = String(decoding: race.terminal.taken(), as: UTF8.self)
    #expect(shown.split(separator: "\u{1b}[K").dropFirst().joined().contains("▲") == hasSigns)
  }

  @Test(
    "a race is dark or light as the ground of the terminal is, unless a theme is asked for",
    arguments: [
      ("0000/0000/0000", [], "233"), ("ffff/ffff/f0f0", [], "231"), ("ffff/ffff/ffff", ["--theme", "dark"], "233"),
    ] as [(String, [String], String)])
  func ground(color: String, options: [String], expected: String) throws {
    let race = try LivePty(
      arguments: ["bowl", "-O", "sgd"] + options, answer: "\u{1b}]11;rgb:\(color)\u{1b}\\\u{1b}[?62c")
    #expect(race.terminal.waits(for: "running"))
    race.terminal.type("q")
    #expect(race.program.end() == 0)
    #expect(String(decoding: race.terminal.taken(), as: UTF8.self).contains("\u{1b}[48;5;\(expected)m"))
  }

  @Test(
    "a map in pixels is sent where the terminal shows it, and nothing of it stays",
    arguments: [[], ["--pixels", "never"]])
  func pixels(options: [String]) throws {
    let race = try LivePty(
      arguments: ["bowl", "-O", "sgd", "--paused"] + options,
      answer: "\u{1b}_Gi=31;OK\u{1b}\\\u{1b}[6;20;10t\u{1b}[?62c")
    let isShown = options.isEmpty
    #expect(race.terminal.waits(for: isShown ? "a=T,f=100" : "paused"))
    // The letters of the help hide it, and then it is there again.
    race.terminal.type("?")
    #expect(race.terminal.waits(for: "one step forward"))
    race.terminal.type("q")
    race.terminal.type("q")
    #expect(race.program.end() == 0)
    let bytes = race.terminal.taken()
    #expect(String(decoding: bytes, as: UTF8.self).contains("z=-1") == isShown)
    var screen = ScreenEmulator(columns: 80, rows: 24)
    screen.read(bytes)
    #expect(screen.pictures.isEmpty)
    #expect(screen.unknown == [])
  }
}
