import Testing

@Suite("Help")
struct HelpTests {
  @Test("the version is a number alone")
  func version() throws {
    let result = try Program.run("--version")
    #expect(result.status == 0)
    #expect(result.output == "0.1.0\n")
  }

  @Test("help says what the program is, how it is used, and shows examples", arguments: ["--help", "-h", "help"])
  func help(option: String) throws {
    let result = try Program.run(option)
    #expect(result.status == 0)
    #expect(result.errors == "")
    for part in ["gradient descent", "USAGE: descent [<surface>]", "EXAMPLES:", "  run ", "  trace ", "  list "] {
      #expect(result.output.contains(part), "\(part)")
    }
  }

  @Test("every command has help with its options", arguments: ["race", "run", "trace"])
  func commandHelp(command: String) throws {
    let result = try Program.run(command, "--help")
    #expect(result.status == 0)
    for option in [
      "-O, --optimizer", "--lr", "--start", "--random-start", "--steps", "--at", "--seed", "--noise", "--schedule",
      "--domain", "--show-command",
    ] {
      #expect(result.output.contains(option), "\(option)")
    }
  }

  @Test("no line of help is wider than a terminal of 80 columns", arguments: ["race", "run", "trace", "list", "help"])
  func width(command: String) throws {
    let result = try Program.run(command, "--help")
    #expect(result.lines.allSatisfy { $0.count <= 80 })
  }

  @Test("completions know surfaces and optimizers", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let result = try Program.run("--generate-completion-script", shell)
    #expect(result.status == 0)
    for name in ["himmelblau", "adagrad", "jsonl"] {
      #expect(result.output.contains(name), "\(name)")
    }
  }
}
