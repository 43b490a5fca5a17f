import Calculus
import Testing

/// Parameters of any name, left sides, and slips that look like names.
struct ParameterTests {
  @Test(
    arguments: [
      ("x1^2+3x2+25", ["x₁", "x₂"], "x₁² + 3x₂ + 25", 2 * 2 + 3 * 3 + 25.0),
      ("3x2+x1^2", ["x₁", "x₂"], "3x₂ + x₁²", 3 * 3 + 2 * 2.0),
      ("x_1", ["x₁"], "x₁", 2), ("x₁", ["x₁"], "x₁", 2), ("w^2", ["w"], "w²", 4),
      ("w1^2+w2^2", ["w₁", "w₂"], "w₁² + w₂²", 4 + 9), ("w10 + w9", ["w₉", "w₁₀"], "w₁₀ + w₉", 5),
      ("w + w_0", ["w", "w₀"], "w + w₀", 5), ("b^2 + a", ["a", "b"], "b² + a", 9 + 2), ("2ab", ["a", "b"], "2a·b", 12),
      ("theta^2", ["θ"], "θ²", 4), ("µ + mu", ["μ"], "μ + μ", 4), ("θ₁", ["θ₁"], "θ₁", 2),
      ("theta1 theta_2", ["θ₁", "θ₂"], "θ₁·θ₂", 6),
      ("2pitheta", ["θ"], "2πθ", 4 * Double.pi), ("Theta - theta", ["Θ", "θ"], "Θ − θ", -1),
      ("e^w", ["w"], "e^w", 7.38905609893065), ("tau + t", ["t"], "τ + t", 8.283185307179586),
      ("log2(w)", ["w"], "log2(w)", 1), ("log_2(w)", ["w"], "log2(w)", 1), ("log₁₀(w)/log_10(w)", ["w"], nil, 1),
      ("sin w2", ["w₂"], "sin(w₂)", 0.9092974268256817), ("w(1 - w)", ["w"], "w·(1 − w)", -2),
      ("x + z", ["x", "z"], "x + z", 5), ("y²z", ["y", "z"], "y²z", 12), ("W + w", ["W", "w"], "W + w", 5),
      ("x", ["x"], "x", 2), ("y", ["x", "y"], "y", 3), ("3", ["x"], "3", 3), ("w1²w2", ["w₁", "w₂"], "w₁²·w₂", 12),
    ] as [(String, [String], String?, Double)])
  func `names are found in a formula`(text: String, parameters: [String], print: String?, value: Double) throws {
    let formula = try Formula(text)
    #expect(formula.parameters == parameters)
    if let print { #expect(formula.description == print) }
    let values = formula.variables.indices.map { Double($0 + 2) }
    #expect(abs(formula.value(values) - value) < 1e-14 * max(1, abs(value)))
    #expect(try ScalarField(formula).parameters == parameters)
  }

  @Test(arguments: [
    ("f(x) = x^2", ["x"], "x²"), ("y = x^2", ["x"], "x²"), ("E(w) = w^2", ["w"], "w²"),
    ("z = x²+y²", ["x", "y"], "x² + y²"), ("f(x,y)=x", ["x", "y"], "x"), ("f ( y , x ) = x", ["y", "x"], "x"),
    ("L(w2, w_1) = w1^2 + w₂", ["w₂", "w₁"], "w₁² + w₂"), ("z = f(x, y) = xy", ["x", "y"], "xy"),
    ("J(theta) = θ²", ["θ"], "θ²"), ("loss_1' (w) = w", ["w"], "w"), ("x = y", ["x", "y"], "y"),
    ("f(x, x2) = x2 + x", ["x", "x₂"], "x₂ + x"), ("g(a, x) = a(x + 1)", ["a", "x"], "a·(x + 1)"),
    ("f(w) = 2", ["w"], "2"),
  ])
  func `a left side names the parameters, or is dropped`(text: String, parameters: [String], print: String) throws {
    let formula = try Formula(text)
    #expect(formula.parameters == parameters)
    #expect(formula.description == print)
    #expect(formula.text == text)
    #expect(try ScalarField(formula).dimension == parameters.count)
  }

  @Test func `the order of the left side is that of the values and of the gradient`() throws {
    let formula = try Formula("L(v, a) = a^2 + 3v")
    #expect(formula.value([1, 2]) == 7)
    #expect(try ScalarField(formula).gradient(at: [1, 2]) == [3, 4])
    #expect(formula.derivative(by: "a").description == "2a")
  }

  @Test(arguments: [
    ("x2 + x", 0..<2, "“x2” beside x is no name: did you mean x^2 or 2*x?"),
    ("w + 3w12", 5..<8, "“w12” beside w is no name: did you mean w^12 or 12*w?"),
    ("a + b + c", 8..<9, "a surface has at most two parameters, and these are 3: a, b, c"),
    ("f(x) = w^2", 7..<8, "the left side names x, but not w: it must name all parameters"),
    ("f(a, b, c) = a", 0..<12, "a surface has at most two parameters, and these are 3: a, b, c"),
    ("f(a, a) = a", 5..<6, "this parameter is listed twice: a"),
    ("y = y^2", 0..<1, "y stands on both sides of =: leave the left side out"),
    ("x^2 = 4", 0..<3, "only a name can stand left of =, as in f(x) = x^2 or y = x^2"),
    ("= 4", 0..<1, "only a name can stand left of =, as in f(x) = x^2 or y = x^2"),
    ("x == 4", 3..<4, "only a name can stand left of =, as in f(x) = x^2 or y = x^2"),
    ("f(x) + 1", 0..<1, "“f” is not a known function: for a product, write f*( )"),
    ("gamma(x)", 0..<5, "“gamma” is not a known function: for a product, write gamma*( )"),
    ("PI x", 0..<2, "“PI” is not a known name: did you mean pi?"),
    ("Pi x", 0..<2, "“Pi” is not a known name: did you mean pi?"),
    ("Ln(x)", 0..<2, "“Ln” is not a known name: did you mean ln?"),
    ("sinc(x)", 0..<4, "“sinc” is not a known name: did you mean sin?"),
    ("x + _1", 4..<5, "this stands only after the letter of a parameter, as in x_1 or x₁"),
    ("e₁ + x", 1..<2, "this stands only after the letter of a parameter, as in x_1 or x₁"),
    ("x1.5", 2..<4, "a number cannot follow a value directly: write * or ^ between them, as in x*2 or x^2"),
    ("f(x) =", 6..<6, "the formula is empty: write for example x^2 + y^2"),
    ("w^", 2..<2, "a value is missing after “^”: a number, w, a function or a bracket"),
  ])
  func `what is no name is refused where it stands`(text: String, range: Range<Int>, message: String) {
    let error = #expect(throws: FormulaError.self) { try Formula(text) }
    #expect(error?.description == message)
    #expect(error?.range == range)
  }

  @Test(arguments: ["foo + 1", "f(e) = e", "f(pi) = 3", "f(sin) = 1", "f() = 1", "f(x,) = x", "f(x y) = x", "한글"])
  func `a parameter is a letter, perhaps with a number`(text: String) {
    let error = #expect(throws: FormulaError.self) { try Formula(text) }
    #expect(
      error?.description.hasSuffix("a parameter is one letter, Latin or Greek, perhaps with a number, as in x, w1 or θ")
        == true, "\(error?.description ?? "")")
  }

  @Test func `a random formula of any names is printed so that it reads the same`() throws {
    var generator = Seeded(seed: 5)
    for names in [["a", "b"], ["w1", "w2"], ["θ", "x"], ["E", "theta2"], ["s", "i"], ["z", "x"], ["P", "y"]] {
      for _ in 0..<150 {
        let formula = try Formula(randomText(depth: 4, of: names, &generator))
        let again = try Formula(formula.description)
        #expect(again.description == formula.description)
        #expect(again.variables == formula.variables)
        for point in generator.points(2) {
          let values = Array(point.prefix(formula.variables.count))
          let (expected, value) = (formula.value(values), again.value(values))
          #expect(value == expected || value.isNaN && expected.isNaN, "\(formula) at \(point)")
        }
      }
    }
  }
}
