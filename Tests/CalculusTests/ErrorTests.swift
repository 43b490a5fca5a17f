import Calculus
import Testing

/// What the user is told about a formula that cannot be read, and where the caret stands.
struct ErrorTests {
  private static let cases: [(text: String, excerpt: String, message: String)] = [
    ("", "\n^", "the formula is empty: write for example x^2 + y^2"),
    ("x^", "x^\n  ^", "a value is missing after “^”: a number, x, y, a function or a bracket"),
    ("sin(", "sin(\n    ^", "a value is missing after “(”: a number, x, y, a function or a bracket"),
    ("2..3", "2..3\n^^^^", "“2..3” is not a number: write one decimal point, as in 2.5"),
    (
      "foo(x)", "foo(x)\n^^^",
      "“foo” is not a known function: there are sin, cos, exp, log, sqrt, abs and others"
    ),
    ("sni(x)", "sni(x)\n^^^", "“sni” is not a known name: did you mean sin?"),
    ("1 + Sine(x)", "1 + Sine(x)\n    ^^^^", "“Sine” is not a known name: did you mean sin?"),
    ("sin()", "sin()\n^^^^^", "sin needs a value in its brackets, as in sin(x)"),
    ("min(x)", "min(x)\n^^^^^^", "min needs two values or more in brackets, as in min(x, 1)"),
    ("2 + max", "2 + max\n    ^^^", "max needs two values or more in brackets, as in max(x, 1)"),
    ("sin⁻¹(x)", "sin⁻¹(x)\n   ^^", "a function cannot have this exponent: write 1/sin(x), or asin(x) for the inverse"),
    ("(x + 1", "(x + 1\n^", "this ( is never closed: a ) is missing"),
    ("x)", "x)\n ^", "this ) closes nothing: there is no ( before it"),
    ("()", "()\n^^", "the brackets are empty"),
    ("|x", "|x\n^", "this | is never closed: a second | is missing"),
    ("x|", "x|\n ^", "this | has no partner: bars come in pairs, as in |x|"),
    ("(|x)", "(|x)\n   ^", "this ) comes before the | that was opened is closed"),
    ("x, y", "x, y\n ^", "a comma can only stand between the values of a function, as in max(x, 1)"),
    ("* x", "* x\n^", "a formula cannot begin with this: a number, x, y, a function or a bracket may stand here"),
    ("x + ) y", "x + ) y\n    ^", "a value is missing between “+” and this: a number, x, y, a function or a bracket"),
    ("(x)2", "(x)2\n   ^", "a number cannot follow a value directly: write * or ^ between them, as in x*2 or x^2"),
    ("x² ³", "x² ³\n   ^", "this exponent has nothing to raise: write brackets, as in (x²)³"),
    ("1e999", "1e999\n^^^^^", "the number is too large: at most about 1.8e308 can be computed with"),
    ("x $ y", "x $ y\n  ^", "“$” cannot stand in a formula: use + - * / ^ ( ) | and names"),
    ("x\u{1B}[2J", "x\\u{1B}[2J\n ^^^^^^", "“\\u{1B}” cannot stand in a formula: use + - * / ^ ( ) | and names"),
    (
      "한 + x", "한 + x\n^^",
      "“한” is not a known name: a parameter is one letter, Latin or Greek, perhaps with a number, as in x, w1 or θ"
    ),
    ("x ✅ + 3", "x ✅ + 3\n  ^^", "“✅” cannot stand in a formula: use + - * / ^ ( ) | and names"),
    ("⌚ ★ $", "⌚ ★ $\n^^", "“⌚” cannot stand in a formula: use + - * / ^ ( ) | and names"),
    (
      "한글 $", "한글 $\n^^^^",
      "“한글” is not a known name: a parameter is one letter, Latin or Greek, perhaps with a number, as in x, w1 or θ"
    ),
  ]

  @Test(arguments: cases)
  func `a formula that cannot be read says why and where`(text: String, excerpt: String, message: String) {
    let error = #expect(throws: FormulaError.self) { try Formula(text) }
    #expect(error?.description == message)
    #expect(error?.excerpt == excerpt)
    #expect(error?.text == text)
  }

  @Test func `a long formula is shown around the place only`() {
    let text = String(repeating: "x + ", count: 50) + "$" + String(repeating: " + y", count: 50)
    let error = #expect(throws: FormulaError.self) { try Formula(text) }
    #expect(
      error?.excerpt == """
        … + x + x + x + x + x + x + x + x + $ + y + y + y + y + y + y + y + y…
                                            ^
        """)
  }

  @Test func `a place at the end of a long formula is shown`() {
    let error = #expect(throws: FormulaError.self) { try Formula(String(repeating: "x + ", count: 50)) }
    #expect(error?.range == 200..<200)
    #expect(error?.excerpt.hasSuffix("x + x + \n" + String(repeating: " ", count: 36) + "^") == true)
  }

  // MARK: Bounds

  @Test(arguments: ["(", "|", "-(", "sin(", "√", "sin ", "x^", "x^-", "2^(", "min(x,", "((x)+"])
  func `deep nesting is an error, not a crash`(opening: String) {
    for count in [100, 900, 100_000] {
      #expect(throws: FormulaError.self) { try Formula(String(repeating: opening, count: count)) }
    }
  }

  @Test func `brackets may nest 90 deep`() throws {
    let text = String(repeating: "(", count: 90) + "x" + String(repeating: ")", count: 90)
    #expect(try Formula(text).value([3, 0]) == 3)
  }

  @Test func `a text of a million characters is an error with a short excerpt`() {
    let error = #expect(throws: FormulaError.self) { try Formula(String(repeating: "x+", count: 500_000) + "x") }
    #expect(error?.description == "the formula is too long: at most 4000 characters are read")
    #expect((error?.excerpt.count ?? 0) < 150)
  }

  @Test func `a character of a thousand marks is shown with a few of them`() {
    let error = #expect(throws: FormulaError.self) {
      try Formula("$" + String(repeating: "\u{301}", count: 1_000))
    }
    #expect((error?.description.unicodeScalars.count ?? 0) < 100)
  }

  @Test(arguments: [
    String(repeating: "x^", count: 90) + "x",
    String(repeating: "x*sin(x)+", count: 400) + "y",
    String(repeating: "(x+y)*", count: 600) + "x",
    String(repeating: "-", count: 3_000) + "x",
    String(repeating: "x/", count: 500) + "y",
    String(repeating: "exp(", count: 95) + "x y" + String(repeating: ")", count: 95),
  ])
  func `a formula within the bounds is compiled, printed and differentiated`(text: String) throws {
    let formula = try Formula(text)
    let field = try ScalarField(formula)
    let point = SIMD2(0.7, 0.4)
    #expect(field.value(at: point).bitPattern == formula.value([0.7, 0.4]).bitPattern)
    _ = field.hessian(at: point)
    #expect(formula.derivative(by: "x").description.count < 100_000)
  }

  @Test(arguments: ["x", "1/x", "2x", "xy", "sin(x)"])
  func `powers of powers are differentiated, however large their exponents get`(base: String) throws {
    let text = (0..<12).reduce(base) { text, _ in "(\(text))^99" }
    let formula = try Formula(text)
    #expect(try Formula(formula.derivative(by: "x").description).usedVariables == formula.usedVariables)
    #expect(!formula.derivative(by: "y").description.isEmpty)
  }

  @Test func `the derivative of a power of powers is right at 1`() throws {
    let slope = try Formula((0..<12).reduce("x") { text, _ in "(\(text))^99" }).derivative(by: "x")
    #expect(abs(slope.value([1, 0]) / 8.863848717161e23 - 1) < 1e-12)
  }

  @Test func `derivatives that grow too large are an error`() throws {
    let formula = try Formula(String(repeating: "x/", count: 1_900) + "y")
    let error = #expect(throws: FormulaError.self) { try ScalarField(formula) }
    #expect(error?.description == "the derivatives of this formula need more than 20000 operations")
  }

  @Test func `a surface has at most two variables`() throws {
    let formula = try Formula("a + b + c", variables: ["a", "b", "c"])
    #expect(throws: FormulaError.self) { try ScalarField(formula) }
  }
}
