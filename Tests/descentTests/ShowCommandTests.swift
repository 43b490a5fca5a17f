import Testing

@Suite("A race is its command line")
struct ShowCommandTests {
  @Test(
    "the line that is shown makes the same output again, and shows itself",
    arguments: [
      "trace bowl --steps 20",
      "trace 'x^4 - 3x^3 + 2' --lr 0.01 --steps 30 --every 7",
      "trace '-x^2 + x^4' -O nesterov:momentum=0.5 --steps 3 --start -1",
      "trace himmelblau --random-start --seed 18446744073709551615 --noise 0.25 --steps 40 --format jsonl",
      "trace beale -O adam:lr=0.1,amsgrad=on -O adam:weight_decay=0.5 --at 5:adam-2:lr=0.001 --steps 12",
      "run rastrigin --domain -3,4,-2.5,2 --start 1e-3,-2 --steps 100 --format csv",
      "trace 'x^2 + 0.5x' --domain -1,1 --steps 3",
      "run",
      "run --format text --steps 7",
      "trace --every 1 --format csv --steps 2",
      "plot bowl --steps 9 --theme light --color 256 --charset block --language ko --size 90x28",
      "plot 'x^2 - 1' --steps 3 --language en --color none",
      "plot bowl --steps 3 --color Always",
      "plot bowl --steps 3 --view Bands --hide paths,MINIMA --show start",
      "trace bowl -O adam:eps=1e-08 --noise 1e-07 --steps 2",
    ])
  func sameAgain(line: String) throws {
    let first = try Program.shell("descent \(line)")
    #expect(first.status == 0, "\(first.errors)")
    let shown = try Program.shell("descent \(line) --show-command")
    #expect(shown.lines.count == 1)
    let again = try Program.shell(shown.output)
    #expect(again.output == first.output)
    let shownAgain = try Program.shell(shown.output.replacing("\n", with: " --show-command\n"))
    #expect(shownAgain.output == shown.output)
  }

  @Test(
    "options stand in the line where they were given, and only there",
    arguments: ["race", "run", "trace", "plot"])
  func givenOnly(command: String) throws {
    let plain = try Program.run(command, "bowl", "-O", "sgd", "--show-command")
    #expect(plain.output == "descent \(command) bowl -O sgd --start -7,2\n")
    var options = [["--steps", "12"]]
    if command == "run" || command == "trace" { options.append(["--format", "csv"]) }
    if command == "trace" { options.append(["--every", "1"]) }
    if command == "plot" { options.append(["--size", "100x30"]) }
    if command == "race" || command == "plot" {
      options += [["--charset", "ascii"], ["--color", "none"], ["--theme", "dark"], ["--language", "ko"]]
    }
    let given = try Program.run([command, "bowl", "-O", "sgd", "--show-command"] + options.reversed().joined())
    let more = options.joined().joined(separator: " ")
    #expect(given.output == plain.output.replacing("\n", with: " \(more)\n"))
  }

  @Test("numbers are spelled as in the trace", arguments: ["1e-08", "1e-8", "0.00000001"])
  func spelling(number: String) throws {
    let shown = try Program.run("run", "-O", "adam:eps=\(number)", "--noise", number, "--show-command")
    #expect(shown.output == "descent run bowl -O adam:eps=1e-8 --start -7,2 --noise 1e-8\n")
  }
}
