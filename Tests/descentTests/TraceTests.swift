import Foundation
import Testing

@Suite("descent trace")
struct TraceTests {
  @Test("with two parameters there is a column y; all steps of an optimizer, then those of the next")
  func rows() throws {
    let result = try Program.run("trace", "bowl", "-O", "sgd:lr=0.5", "-O", "adam", "--start", "-8,2", "--steps", "2")
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.lines.count == 7)
    #expect(
      result.lines.prefix(4) == [
        "optimizer,step,x,y,loss,gradient_norm,learning_rate", "sgd,0,-8,2,7.2,4.079215610874228,0.5",
        "sgd,1,-7.6,0,2.888,0.76,0.5", "sgd,2,-7.22,0,2.60642,0.722,0.5",
      ])
    #expect(result.lines.dropFirst(4).map { $0.prefix(7) } == ["adam,0,", "adam,1,", "adam,2,"])
  }

  @Test("with one parameter there is none, and two optimizers of a kind have two names")
  func oneParameter() throws {
    let result = try Program.run("trace", "square", "-O", "sgd:lr=0.25", "-Osgd:lr=1", "--start", "1", "--steps", "1")
    #expect(
      result.lines == [
        "optimizer,step,x,loss,gradient_norm,learning_rate", "sgd,0,1,1,2,0.25", "sgd,1,0.5,0.25,1,0.25",
        "sgd-2,0,1,1,2,1", "sgd-2,1,-1,1,2,1",
      ])
  }

  @Test(
    "--every prints step 0, every k-th step and the last",
    arguments: [("3", [0, 3, 6, 9, 10]), ("5", [0, 5, 10]), ("100", [0, 10]), ("1", Array(0...10))])
  func every(k: String, steps: [Int]) throws {
    let result = try Program.run("trace", "--steps", "10", "--every", k, "-O", "adam")
    #expect(result.lines.dropFirst().map { $0.split(separator: ",")[1] } == steps.map { "\($0)" })
  }

  @Test("no steps are one row")
  func noSteps() throws {
    #expect(try Program.run("trace", "--steps", "0", "-O", "sgd").lines.count == 2)
  }

  @Test("numbers without bound are spelled in CSV and null in JSON")
  func infinity() throws {
    let csv = try Program.run("trace", "square", "-O", "sgd:lr=1e200", "--start", "1", "--steps", "3")
    #expect(csv.status == 0)
    #expect(csv.lines.last == "sgd,3,nan,nan,nan,1e200")
    #expect(csv.lines[2] == "sgd,1,-2e200,inf,4e200,1e200")
    let json = try Program.run("trace", "square", "-O", "sgd:lr=1e200", "--steps", "3", "--format", "jsonl")
    let last = try #require(json.lines.last)
    #expect(
      last
        == #"{"optimizer":"sgd","step":3,"x":null,"loss":null,"gradient_norm":null,"learning_rate":1e200}"#)
  }

  @Test("every JSON line is an object with the columns of the CSV")
  func jsonLines() throws {
    let result = try Program.run("trace", "himmelblau", "--steps", "20", "--format", "jsonl")
    #expect(result.lines.count == 84)
    for line in result.lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(
        Set(object?.keys ?? [:].keys) == [
          "optimizer", "step", "x", "y", "loss", "gradient_norm", "learning_rate",
        ])
    }
  }

  @Test("a turned knob shows from the row of its step on")
  func turns() throws {
    let result = try Program.run(
      "trace", "-O", "sgd:lr=0.5", "--at", "2:sgd:lr=0.25", "--steps", "3", "--at", "0:sgd:lr=0.125")
    #expect(result.lines.dropFirst().map { $0.split(separator: ",").last } == ["0.125", "0.125", "0.25", "0.25"])
  }

  @Test("a formula runs to the same bits as the surface of the catalogue that has it")
  func formula() throws {
    let options = "--start -7,2 --lr 0.3 --steps 300 --noise 0.01 --seed 5".split(separator: " ").map(String.init)
    let named = try Program.run(["trace", "bowl"] + options)
    let typed = try Program.run(["trace", "x^2/20 + y^2"] + options)
    #expect(named.lines.count == 1205)
    #expect(named.output == typed.output)
  }

  @Test("noise and random starts are functions of the seed")
  func seeds() throws {
    func trace(_ seed: String) throws -> String {
      try Program.run("trace", "--random-start", "--noise", "0.1", "--steps", "50", "--seed", seed).output
    }
    #expect(try trace("1") == trace("1"))
    #expect(try trace("1") != trace("2"))
  }
}
