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
}
