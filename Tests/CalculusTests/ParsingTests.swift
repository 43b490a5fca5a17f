import Calculus
import Testing

/// What a formula means: precedence, implicit multiplication, numbers and names, against values computed by hand.
struct ParsingTests {
  private static let values: [(text: String, value: Double)] = [
    // Powers bind most, and from the right; a sign binds less.
    ("-2^2", -4), ("(-2)^2", 4), ("2^3^2", 512), ("2^-2", 0.25), ("2**3", 8), ("2^-1^2", 0.5), ("-x²", -9),
    ("x⁻²", 1.0 / 9), ("x¹⁰", 59049), ("x^2y", 45), ("--x", 3), ("0^0", 1), ("-2^0.5^2", -1.189207115002721),
    // Multiplication without a sign is multiplication.
    ("1/2x", 1.5), ("6/2(1+2)", 9), ("3x^2", 27), ("x(1-x)", -6), ("2(x+1)(y+1)", 48), ("xy", 15), ("2xy", 30),
    ("(x)(y)", 15), ("2|x-5|", 4), ("x|y|", 15), ("x·y×2", 30), ("x−y", -2), ("2 x y", 30), ("x*-y", -15),
    // Numbers.
    ("1.5", 1.5), (".5", 0.5), ("2.", 2), ("2e3", 2000), ("2e-3", 0.002), ("2E+1", 20), ("2e3x", 6000),
    ("2e-x+x", 5.43656365691809),
    ("2e", 5.43656365691809), ("2ex/e", 6), ("2.5e", 6.795704571147613),
    // Constants and functions.
    ("cos(pi)", -1), ("cos π", -1), ("cos(tau)", 1), ("2πx/π", 6), ("log(e)", 1), ("ln e^2", 2), ("log2(8)", 3),
    ("log10(1000)", 3), ("sqrt(16)", 4), ("√16", 4), ("√(x+1)", 2), ("√4x", 6), ("√x^2", 3), ("√(x)^2", 3),
    ("cbrt(-8)", -2),
    ("abs(-3)", 3), ("sign(-3)", -1), ("sign(0)", 0), ("floor(-1.5)", -2), ("step(-1)", 0), ("step(0)", 1),
    ("min(x, y)", 3), ("max(x, y)", 5), ("max(1, 2, 3)", 3), ("min(3, 2, y)", 2), ("|x-y|", 2), ("||x|-|y||", 2),
    ("|-x|·|y|", 15), ("|(x)(-y)|", 15),
    // A function without brackets takes the numbers and names that follow, with their powers.
    ("2sin(0)+x", 3), ("exp 0", 1), ("cos 2 pi", 1), ("cos 2π x", 1), ("exp 0 y", 1), ("sqrt x^2 + 1", 4),
    ("sqrtx²", 3),
    ("cos²(0) + 1", 2), ("cos(0)²", 1), ("sqrt 16 cos 0", 4), ("abs -x", 3), ("cos 0/2", 0.5),
  ]

  @Test(arguments: values)
  func `a formula has the value that mathematics gives it`(text: String, value: Double) throws {
    let computed = try Formula(text).value([3, 5])
    #expect(abs(computed - value) <= 1e-14 * abs(value))
  }

  @Test func `variables may have any letters and marks, and the longest name wins`() throws {
    let names = ["β₁", "β₁ᵗ", "m̂", "m", "α"]
    let formula = try Formula("α·m̂/(1 − β₁ᵗ) + β₁m", variables: names)
    #expect(formula.value([0.5, 0.25, 3, 7, 2]) == 11.5)
    #expect(formula.usedVariables == names)
  }

  @Test func `a declared variable wins over a constant or function of its name`() throws {
    #expect(try Formula("e + sin", variables: ["e", "sin"]).value([1, 2]) == 3)
  }
}
