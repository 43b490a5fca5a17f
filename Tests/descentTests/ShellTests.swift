import Testing

@Suite("A good citizen of the shell")
struct ShellTests {
  @Test("a reader that leaves ends a long trace silently")
  func closedPipe() throws {
    let result = try Program.shell(
      "{ descent trace --steps 100000000 --every 100; echo \"status $?\" >&2; } | head -n 1")
    #expect(result.output == "optimizer,step,x,y,loss,gradient_norm,learning_rate\n")
    #expect(result.errors == "status 0\n")
  }

  @Test(
    "a full disk is reported", .enabled(if: hasFullDevice),
    arguments: ["trace", "run", "run --format json", "list surfaces", "--help", "--version", "run --show-command"])
  func fullDisk(line: String) throws {
    let result = try Program.shell("descent \(line) > /dev/full")
    #expect(result.status == 74)
    #expect(result.errors == "descent: cannot write to standard output: No space left on device\n")
  }

  @Test("a closed standard output is reported")
  func closedOutput() throws {
    let result = try Program.shell("descent run >&-")
    #expect(result.status == 74)
    #expect(result.errors.hasPrefix("descent: cannot write to standard output: "))
  }

  @Test("a pipe gets no escape codes", arguments: ["run", "trace --steps 5", "list surfaces", "--help"])
  func noEscapes(line: String) throws {
    let result = try Program.shell("descent \(line)")
    #expect(!result.output.contains("\u{1B}"))
    #expect(result.errors == "")
  }

  @Test("an interrupt ends a trace at once")
  func interrupt() throws {
    #expect(try Program.signalAfterInterrupt("trace", "--steps", "1000000000000") == 2)
  }

  private static let hasFullDevice = (try? Program.shell("test -c /dev/full"))?.status == 0
}
