import Foundation
import Testing

@testable import descent

@Suite("The config file")
struct ConfigTests {
  @Test(
    "an option has one meaning, however it is written",
    arguments: ["--noise 0.5", "noise 0.5", "noise = 0.5", "--noise=0.5", "  Noise\t=\t'0.5'  # a comment"])
  func spellings(line: String) throws {
    try withConfig("# what I like\n\n\(line)\n") { config in
      let said = try Program.run("run", "--config", config, "--show-command")
      let typed = try Program.run("run", "--noise", "0.5", "--config", "none", "--show-command")
      #expect(typed.output.hasSuffix(" --noise 0.5 --config none\n"))
      #expect(said.output == typed.output, "\(said.errors)")
    }
  }

  @Test("it holds for every race and each command takes what it knows", arguments: ["race", "run", "trace", "plot"])
  func everyCommand(command: String) throws {
    try withConfig("theme light\nsize 90x30\nevery 3\nformat jsonl\n-O sgd:lr=0.25\n-Oadam:lr=0.125\n") { config in
      let own = [
        "race": " --theme light", "run": "", "trace": " --format jsonl --every 3",
        "plot": " --size 90x30 --theme light",
      ]
      let shown = try Program.run(command, "bowl", "--config", config, "--show-command")
      let expected = "descent \(command) bowl -O sgd:lr=0.25 -O adam:lr=0.125 --start -7,2\(own[command] ?? "?")"
      #expect(shown.output == expected + " --config none\n", "\(shown.errors)")
    }
  }

  @Test(
    "what is typed wins, and a typed optimizer replaces all of them",
    arguments: [
      ("-O sgd:lr=0.5", "-O sgd:lr=0.5 --start 1,1 --noise 0.5"),
      ("-Osgd:lr=0.5", "-O sgd:lr=0.5 --start 1,1 --noise 0.5"),
      ("--start -7,2 -O sgd:lr=0.5", "-O sgd:lr=0.5 --start -7,2 --noise 0.5"),
      ("--noise=0.25", "-O adam:lr=0.5 -O lion:lr=0.5 --start 1,1 --noise 0.25"),
      ("--noise 0", "-O adam:lr=0.5 -O lion:lr=0.5 --start 1,1"),
    ])
  func typedWins(typed: String, expected: String) throws {
    try withConfig("O adam:lr=0.5\noptimizer = lion:lr=0.5\nstart = 1, 1\nnoise 0.5\n") { config in
      let shown = try Program.shell("descent run bowl \(typed) --config '\(config)' --show-command")
      #expect(shown.output == "descent run bowl \(expected) --config none\n", "\(shown.errors)")
    }
  }

  @Test("a typed start replaces a random one")
  func start() throws {
    try withConfig("random-start\n") { config in
      let shown = try Program.run("trace", "--steps", "1", "--start", "1,2", "--config", config)
      #expect(shown.status == 0, "\(shown.errors)")
      #expect(shown.lines[1].hasPrefix("sgd,0,1,2,"))
    }
  }

  @Test(
    "the usual place is the folder of the environment, else the home's",
    arguments: ["XDG_CONFIG_HOME=\"$T\"", "HOME=\"$T\" XDG_CONFIG_HOME=", "HOME=\"$T\" XDG_CONFIG_HOME=relative"])
  func place(environment: String) throws {
    try withConfig("noise 0.5\n") { config in
      let script = """
        T='\(config).d'; mkdir -p "$T/descent" "$T/.config/descent"
        cp '\(config)' "$T/descent/config"; cp '\(config)' "$T/.config/descent/config"
        \(environment) "$0" -O sgd:lr=1 --show-command
        \(environment) "$0" --config none -O sgd:lr=1 --show-command
        \(environment) "$0" --help > /dev/null && echo helped
        """
      let shown = try Program.shell(script)
      #expect(
        shown.lines == [
          "descent race bowl -O sgd:lr=1 --start -7,2 --noise 0.5 --config none",
          "descent race bowl -O sgd:lr=1 --start -7,2 --config none", "helped",
        ], "\(shown.errors)")
    }
  }

  @Test(
    "a mistake is answered with file, line and cure on one line",
    arguments: [
      ("theme light\n\nthme dark", 3, "no option is called 'thme': did you mean theme?"),
      ("noise", 1, "noise has no value: write noise = VALUE"),
      ("random-start = yes", 1, "random-start takes no value: write random-start alone"),
      ("seed 1\nlr = much", 2, "--lr 'much' does not work: it takes a number of at least 0"),
      ("#\n-O adm", 2, "no optimizer is called 'adm': did you mean adam?"),
      ("format jsn\n", 1, "--format 'jsn' does not work: it takes text, json, csv; did you mean json?"),
      ("start 1\nnoise 1", 1, "--start '1' does not work: 'bowl' has two parameters: write --start X,Y"),
    ])
  func mistake(text: String, line: Int, answer: String) throws {
    try withConfig(text) { config in
      let result = try Program.run("run", "bowl", "--config", config)
      #expect(result.status == 64)
      #expect(result.output == "")
      #expect(result.errors == "descent: \(config):\(line): \(answer)\n")
    }
  }

  @Test("what was typed wrongly is not blamed on the file")
  func typedMistake() throws {
    try withConfig("noise 0.5\n") { config in
      let result = try Program.run("run", "bwol", "--config", config)
      #expect(result.errors == "descent: no surface is called 'bwol': did you mean bowl?\n")
    }
  }

  @Test("a file that was named must be there", arguments: ["/nowhere/config", "/", "/dev/zero"])
  func missing(path: String) throws {
    let result = try Program.run("run", "--config", path)
    #expect(result.status == 64)
    #expect(result.errors.hasPrefix("descent: cannot read the config file '\(path)': "))
    #expect(result.errors.hasSuffix("; --config none does without one\n"))
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test("every option of every command can be configured", arguments: ["race", "run", "trace", "plot"])
  func names(command: String) throws {
    let help = try Program.run(command, "--help").output
    let options = Set(help.matches(of: /--([a-z-]+)/).map { String($0.output.1) })
    let known = Set(OptionNames.of(command)).subtracting(["O"])
    #expect(options.subtracting(known).isSubset(of: ["config", "show-command", "output", "help", "version"]))
    #expect(known.isSubset(of: options))
  }

  private func withConfig(_ text: String, _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("descent-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let config = folder.appendingPathComponent("config").path
    try text.write(toFile: config, atomically: true, encoding: .utf8)
    try body(config)
  }
}
