import Testing

/// The real program on a real terminal.
@Suite(.serialized, .enabled(if: TmuxSession.isInstalled, "tmux is not installed"))
struct LiveTests {
  private func racing(_ arguments: String = "bowl -O sgd:lr=0.1 -O adam:lr=0.3") throws -> TmuxSession {
    let session = try TmuxSession()
    try session.line("\"$D\" \(arguments); echo ended $?")
    try session.expect("running")
    return session
  }

  private func step(_ session: TmuxSession) throws -> Int? {
    let words = try session.screen()[0].split(separator: " ")
    return words.firstIndex(of: "step").flatMap { Int(words[$0 + 1]) }
  }

  @Test func `the race starts, Space pauses it, and arrows step`() throws {
    let session = try racing()
    #expect(try session.modes() == "101")
    try session.press("Space")
    try session.expect("paused")
    let step = try #require(try step(session))
    try session.press("Right")
    try session.expect("step \(step + 1) ")
    try session.press("Left", "Left")
    try session.expect("step \(max(0, step - 1)) ")
    try session.press("q")
    try session.expect("ended 0")
  }

  @Test func `begun paused it stands at its start, and Space lets it play`() throws {
    let session = try TmuxSession()
    try session.line("\"$D\" bowl --paused -O sgd:lr=0.1; echo ended $?")
    try session.expect(" paused")
    #expect(try step(session) == 0)
    try session.press("Space")
    try session.expect("running")
    try session.press("q")
    try session.expect("ended 0")
  }

  @Test func `keys change the learning rate of the chosen optimizer`() throws {
    let session = try racing()
    try session.press("+")
    try session.expect(" 0.125 ")
    try session.press("]")
    try session.expect(" 1.25 ")
    try session.press("q")
    try session.expect("ended 0")
  }

  @Test func `another size is drawn at once, and one that is too small is answered with a line`() throws {
    let session = try racing()
    for (columns, rows) in [(100, 30), (50, 14), (40, 12), (120, 36)] {
      try session.resize(columns, rows)
      try session.expect("the title is \(columns) wide") {
        let rows = try session.screen()
        return rows[0].count == columns - 1 && rows[0].hasSuffix("running") && rows.contains { $0.contains("Space") }
      }
    }
    try session.resize(39, 12)
    try session.expect("one line") {
      try session.screen().filter { !$0.isEmpty } == ["descent needs 40×12 cells"]
    }
    try session.resize(80, 24)
    try session.expect("Space")
    try session.press("q")
    try session.expect("ended 0")
  }

  @Test func `Ctrl-Z gives the terminal back for a while, and fg draws the race again`() throws {
    let session = try racing()
    try session.press("C-z")
    try session.expect(modes: "010")
    try session.line("fg; echo came back $?")
    try session.expect("running")
    try session.expect(modes: "101")
    try session.press("q")
    try session.expect("came back 0")
    try session.expect(modes: "010")
  }

  @Test func `q quits, and the terminal is as it was`() throws {
    let session = try racing()
    try session.press("q")
    try session.expect("ended 0")
    #expect(try session.modes() == "010")
    try session.line("echo \"line ed\"iting")
    try session.expect("line editing")
  }

  @Test func `Ctrl-C ends the race with 130 and restores the terminal`() throws {
    let session = try racing()
    try session.press("C-c")
    try session.expect("ended 130")
    #expect(try session.modes() == "010")
  }

  @Test(arguments: [("TERM", 143), ("INT", 130), ("HUP", 129), ("SEGV", 139), ("ABRT", 134)])
  func `whatever signal ends the race, the terminal is restored`(name: String, status: Int) throws {
    let session = try racing()
    #expect(try OtherProgram.run(["kill", "-\(name)", try session.raceProcess()]).status == 0)
    try session.expect("ended \(status)")
    #expect(try session.modes() == "010")
    try session.line("echo \"line ed\"iting")
    try session.expect("line editing")
  }

  @Test func `keys come from the terminal while standard input is a pipe`() throws {
    let session = try TmuxSession()
    try session.line("echo q | \"$D\" bowl; echo ended $?")
    try session.expect("running")
    try session.press("Space")
    try session.expect("paused")
    try session.press("q")
    try session.expect("ended 0")
  }

  @Test(arguments: [
    ("TERM=dumb", "TERM=dumb cannot place the cursor"), ("TERM=no-such", "no entry for TERM=no-such"),
    ("env -u TERM", "TERM is not set"),
  ])
  func `a terminal that cannot be drawn on is refused with a sentence and 64`(setting: String, words: String) throws {
    let session = try TmuxSession(columns: 200)
    try session.line("\(setting) \"$D\" bowl; echo ended $?")
    try session.expect("ended 64")
    let screen = try session.screen().joined(separator: "\n")
    for words in [words, "`descent run`", "`descent plot`", "`descent trace`"] { #expect(screen.contains(words)) }
    #expect(try session.modes() == "010")
  }

  @Test func `the name of a terminal that is 100 KB long is not echoed whole`() throws {
    let session = try TmuxSession()
    let race = "TERM=$(printf %0100000d 0) \"$D\" bowl 2>&1 >/dev/tty"
    try session.line("test $(\(race) | wc -c) -lt 5000 && echo \"it is bou\"nded")
    try session.expect("it is bounded")
  }

  @Test func `without a terminal one sentence names the commands that need none`() throws {
    let result = try Program.run("bowl")
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("descent: standard output is not a terminal"))
    #expect(result.errors.split(separator: "\n").count == 1)
    for way in ["`descent run`", "`descent plot`", "`descent trace`"] { #expect(result.errors.contains(way)) }
  }
}
