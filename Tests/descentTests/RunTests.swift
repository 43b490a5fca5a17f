import Foundation
import Testing

@Suite("descent run")
struct RunTests {
  @Test("the table ranks by loss and says what became of each")
  func table() throws {
    let result = try Program.run(
      "run", "square", "-O", "sgd:lr=2", "-O", "sgd:lr=0.5", "-O", "sgd:lr=1", "--start", "-2", "--steps", "30")
    #expect(result.status == 0)
    #expect(
      result.output == """
        square  f = x^2  start -2  step 30

        #  optimizer    α        loss     gap            x  goal  gradients  outcome
        1  sgd-2      0.5           0       0            0     1         30  global minimum: \
        arrived at the lowest point of the surface
        2  sgd-3        1           4       4           -2               30  rattling: \
        in a cycle around a minimum, back every 2 steps: α 1 = 2/λmax = 1
        3  sgd          2  1.69565e29  1.7e29  -4.11782e14               30  diverged: \
        each step lands higher and farther away: α 2 > 2/λmax = 1

        """)
  }

  @Test("a coordinate that has all but vanished is 0 in the table, and exact for programs")
  func vanished() throws {
    // With the rate 0.2 the point of x² is 0.6 times the one before: 1e-13·0.6³ = 2.16e-14 after three steps.
    let race = ["run", "square", "-O", "sgd:lr=0.2", "--start", "1e-13", "--steps", "3"]
    let table = try Program.run(race).lines.map { $0.split(separator: " ") }
    #expect(table[1][5] == "x" && table[2][5] == "0")
    let csv = try Program.run(race + ["--format", "csv"])
    let x = csv.lines[1].split(separator: ",", omittingEmptySubsequences: false)[5]
    #expect(abs((Double(x) ?? 0) / 2.16e-14 - 1) < 1e-12)
  }

  @Test("JSON has the race and its standings; what is no number is null")
  func json() throws {
    let result = try Program.run(
      "run", "square", "-O", "sgd:lr=1e200", "-O", "adam", "--steps", "5", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let standings = try #require(object?["standings"] as? [[String: Any]])
    #expect(object?["surface"] as? String == "square")
    #expect(object?["steps"] as? Int == 5)
    #expect(standings.map { $0["optimizer"] as? String } == ["adam", "sgd"])
    #expect(standings[1]["loss"] is NSNull)
    #expect(standings[1]["outcome"] as? String == "diverged")
    #expect((standings[1]["reason"] as? String)?.contains("beyond what a computer can write") == true)
  }

  @Test("CSV has one row for each optimizer")
  func csv() throws {
    let result = try Program.run("run", "himmelblau", "--steps", "50", "--format", "csv")
    #expect(result.lines.count == 5)
    #expect(
      result.lines.first == "rank,optimizer,learning_rate,loss,gap,x,y,goal_step,gradient_evaluations,outcome,reason")
  }

  @Test("standings and the last rows of the trace agree to the last digit")
  func agreesWithTrace() throws {
    let options = ["rosenbrock", "--at", "100:adam:lr=0.5", "--steps", "2500", "--noise", "0.1"]
    let run = try Program.run(["run"] + options + ["--format", "csv"])
    let trace = try Program.run(["trace"] + options + ["--every", "2500"])
    for row in run.lines.dropFirst() {
      let fields = row.split(separator: ",", omittingEmptySubsequences: false)
      let last = trace.lines.last { $0.hasPrefix(fields[1] + ",2500,") }
      #expect(last?.hasPrefix("\(fields[1]),2500,\(fields[5]),\(fields[6]),\(fields[3]),") == true, "\(row)")
    }
  }
}

@Suite("Negative numbers and formulas")
struct MinusTests {
  @Test(
    "need no tricks",
    arguments: [
      ["trace", "--start", "-7,2"], ["trace", "--start=-7,2"], ["trace", "-x^2 + x^4", "--start", "-1"],
      ["trace", "--lr", "0.1", "-x^2", "--start", "-1"], ["trace", "--random-start", "-(x^2) + x^4"],
      ["trace", "--domain", "-5,5,-5,5"], ["trace", "--domain=-5,5,-5,5"], ["trace", "--start", "-1", "--", "-x^2"],
      ["trace", "--show-command", "-x^2"], ["-x^2 + x^4", "--show-command"], ["--start", "-1,-1", "--show-command"],
    ])
  func minus(arguments: [String]) throws {
    let result = try Program.run(arguments + ["--steps", "2"].filter { _ in !arguments.contains("--") })
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors == "")
  }
}
