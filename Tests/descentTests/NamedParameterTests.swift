import Testing

@Suite("Parameters by name in what the program prints")
struct NamedParameterTests {
  @Test(
    "the columns of a trace have the names in ASCII",
    arguments: [
      ("x1^2+3x2+25", "x1,x2"), ("x_1^2", "x1"), ("x₁", "x1"), ("w^2", "w"), ("w1^2+w2^2", "w1,w2"),
      ("a^2+b^2", "a,b"), ("theta^2", "theta"), ("θ₁", "theta1"), ("E(w) = w^2", "w"), ("y = x^2", "x"),
      ("L(w2, w1) = w1^2 + w2", "w2,w1"), ("z = x²+y²", "x,y"), ("y^2", "x,y"),
    ])
  func trace(formula: String, names: String) throws {
    let csv = try Program.run("trace", formula, "-O", "sgd", "--steps", "1")
    #expect(csv.lines.first == "optimizer,step,\(names),loss,gradient_norm,learning_rate")
    let lines = try Program.run("trace", formula, "-O", "sgd", "--steps", "1", "--format", "jsonl").lines
    for name in names.split(separator: ",") { #expect(lines[0].contains(",\"\(name)\":")) }
  }

  @Test("tables carry them too")
  func tables() throws {
    let words = ["run", "w1^2 + theta^2", "-O", "sgd:lr=0.5", "--start", "1,2", "--steps", "1"]
    let text = try Program.run(words)
    #expect(text.lines[1].contains("  w₁  θ  "))
    let csv = try Program.run(words + ["--format", "csv"])
    #expect(csv.lines[0].contains(",gap,w1,theta,"))
    let json = try Program.run(words + ["--format", "json"]).output
    #expect(json.contains("\"w1\": 0") && json.contains("\"theta\": 0"))
  }

  @Test("numbers go to the parameters in the order of the left side")
  func order() throws {
    let result = try Program.run(
      "trace", "L(v, a) = a^2 + 3v", "-O", "sgd:lr=0.5", "--start", "1,2", "--steps", "1")
    #expect(result.lines[1].hasPrefix("sgd,0,1,2,7,5,"))
    #expect(result.lines[2].hasPrefix("sgd,1,-0.5,0,-1.5,3,"))
  }

  @Test(
    "a start or a domain with another number of numbers is answered with the names",
    arguments: [
      (
        ["w1^2+w2^2", "--start", "1"],
        "--start '1' does not work: 'w1^2+w2^2' has two parameters, w₁ and w₂: write --start W1,W2"
      ),
      (
        ["theta^2", "--start", "1,2"],
        "--start '1,2' does not work: 'theta^2' has one parameter, θ: write --start THETA"
      ),
      (["w^2", "--domain", "-1,1,-1,1"], "'w^2' has one parameter, w: its domain is WMIN,WMAX"),
    ])
  func mistakes(words: [String], message: String) throws {
    for command in ["run", "trace", "race", "plot"] {
      let result = try Program.run([command] + words)
      #expect(result.status == 64)
      #expect(result.errors == "descent: \(message)\n")
    }
  }

  @Test("a domain of four numbers makes x^2 a surface over x and y, as it does x^3")
  func plane() throws {
    for formula in ["x^2", "x^3"] {
      let words = [formula, "--domain", "-5,5,-5,5", "-O", "sgd:lr=0.25", "--start", "2,1"]
      let result = try Program.run(["trace"] + words + ["--steps", "1"])
      #expect(result.lines.first == "optimizer,step,x,y,loss,gradient_norm,learning_rate")
      let again = try Program.run(["run"] + words + ["--show-command"])
      #expect(again.output.contains("--domain -5,5,-5,5"))
    }
    let square = try Program.run(
      "trace", "x^2", "--domain", "-5,5,-5,5", "-O", "sgd:lr=0.25", "--start", "2,1", "--steps", "1")
    #expect(square.lines.dropFirst() == ["sgd,0,2,1,4,4,0.25", "sgd,1,1,1,1,2,0.25"])
  }
}
