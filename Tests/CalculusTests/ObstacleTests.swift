import Calculus
import Testing

/// Why a formula has no value at a point.
struct ObstacleTests {
  @Test(arguments: [
    ("log(x)", -1, "log(-1) is no number"), ("x + log(x^2)", 0, "log(0) is infinite"),
    ("sqrt(x - 3)", 1, "sqrt(-2) is no number"), ("asin(2x)", 1, "asin(2) is no number"),
    ("1/x", 0, "1/0 is infinite"), ("(x - 1)/(x - 1)", 1, "0/0 is no number"), ("x^-1", 0, "0^(-1) is infinite"),
    ("x^0.5", -4, "(-4)^0.5 is no number"), ("atanh(x)", 1, "atanh(1) is infinite"),
    ("x^(1/3)", -8, "(-8)^0.333333 is no number: write cbrt( ) for a cube root"),
    ("(x - 1)^(2/3)", 0, "(-1)^0.666667 is no number: write cbrt( ) for a cube root"),
    ("x^0.33", -1, "(-1)^0.33 is no number: write cbrt( ) for a cube root"),
    ("exp(x)", 800, "exp(800) is too large to be written"), ("x^9", 1e50, "1e50^9 is too large to be written"),
    (
      "1/(1+exp(-x))", -800,
      "exp(800) is too large: write sigmoid(x) for 1/(1+exp(-x)), softplus(x) for log(1+exp(x))"
    ),
    (
      "log(e^x + 1)", 800,
      "e^800 is too large: write sigmoid(x) for 1/(1+exp(-x)), softplus(x) for log(1+exp(x))"
    ),
  ])
  func `the first operation without a finite result is named, with its numbers`(
    text: String, x: Double, sentence: String
  ) throws {
    #expect(try ScalarField(Formula(text)).obstacle(at: [x, 0])?.sentence.description == sentence)
  }

  @Test(arguments: [("log(x)", 1), ("sqrt(x)", 0), ("x^(1/3)", 0), ("sigmoid(x)", -800), ("softplus(x)", 800)])
  func `where all is finite there is none`(text: String, x: Double) throws {
    #expect(try ScalarField(Formula(text)).obstacle(at: [x, 0]) == nil)
  }

  @Test func `a cure is one of the same function`() throws {
    func hasCure(_ text: String, _ x: Double) throws -> Bool? {
      try ScalarField(Formula(text)).obstacle(at: [x, 0])?.hasCure
    }
    #expect(try hasCure("x^(1/3)", -1) == true)
    #expect(try hasCure("1/(1+exp(-x))", -800) == true)
    #expect(try hasCure("exp(x)", 800) == false)
    #expect(try hasCure("log(x)", -1) == false)
  }

  @Test func `a value that is too large to be written is told from one that does not exist`() throws {
    func isOverflow(_ text: String, _ x: Double) throws -> Bool? {
      try ScalarField(Formula(text)).obstacle(at: [x, 0])?.isOverflow
    }
    for (text, x) in [("exp(x)", 800.0), ("x^2", 1e200), ("-x^3", 1e200), ("1e300 + x^20", 1e100)] {
      #expect(try isOverflow(text, x) == true)
    }
    for (text, x) in [("log(x)", 0.0), ("1/x", 0), ("x^-2", 0), ("log(x)", -1), ("x^0.5", -1), ("tan(x)/0", 1)] {
      #expect(try isOverflow(text, x) == false)
    }
  }
}
