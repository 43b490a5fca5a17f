import Testing

@Suite("A start without a value on the command line")
struct StartTests {
  @Test(
    "every command refuses it with one line, and with no status but 64",
    arguments: ["run", "trace", "plot", "race"])
  func refused(command: String) throws {
    let result = try Program.run(command, "x^(1/3)", "--start", "-1", "-O", "sgd")
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(
      result.errors
        == "descent: 'x^(1/3)' has no value at the start -1: (-1)^0.333333 is no number: write cbrt( ) for a cube root\n"
    )
  }

  @Test("so it does without the command's name, which is a race")
  func short() throws {
    let result = try Program.run("sqrt(x^2 + y^2)", "--start", "0,0")
    #expect(result.status == 64)
    #expect(
      result.errors == "descent: 'sqrt(x^2 + y^2)' has no slope at the start 0,0: choose another start\n")
  }
}
