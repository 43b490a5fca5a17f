import Calculus
import Testing

/// What formulas and derivatives look like, and that reading the print gives the formula back.
struct PrintingTests {
  @Test(arguments: [
    ("x^2/20+y^2", "x²/20 + y²"),
    ("20 + x**2 + y**2 - 10*(cos(2*pi*x) + cos(2*pi*y))", "20 + x² + y² − 10·(cos(2πx) + cos(2πy))"),
    ("-x^2", "−x²"), ("(-x)^2", "(−x)²"), ("2^3^2", "2^(3²)"), ("x^-2", "x⁻²"), ("x^(1/2)", "x^(1/2)"),
    ("x-(y-1)", "x − (y − 1)"), ("x-y-1", "x − y − 1"), ("x/(2y)", "x/(2y)"), ("x/2/y", "x/2/y"), ("x/2*y", "x/2·y"),
    ("x*-y", "x·(−y)"), ("-x*y", "−xy"), ("--x", "x"), ("-(-x)", "−(−x)"), ("sqrt(x^2+1)", "√(x² + 1)"),
    ("sqrt(x)", "√x"),
    ("sqrt(x^2)", "√(x²)"), ("sqrt(x)^2", "(√x)²"), ("abs(x)*abs(y)", "|x|·|y|"), ("||x|-1|", "||x| − 1|"),
    ("sin²x", "sin(x)²"), ("max(x,y,1)", "max(max(x, y), 1)"), ("2e", "2·e"), ("e x", "e·x"), ("0.48*x*y", "0.48xy"),
    ("x*2", "x·2"), ("1e-9x", "1e-09x"), ("1e20 x", "1e+20x"), ("log2(x)", "log2(x)"), ("ln(x)", "log(x)"),
  ])
  func `a formula is printed as it is written in class`(text: String, print: String) throws {
    #expect(try Formula(text).description == print)
  }

  private static let slopes: [(text: String, slope: String)] = [
    ("3x^2-3x+4", "6x − 3"), ("x^4-3x^3+2", "4x³ − 9x²"), ("sin(x)", "cos(x)"), ("cos(x)", "−sin(x)"),
    ("x^2/20", "x/10"), ("7", "0"), ("y", "0"), ("x", "1"), ("-x", "−1"), ("x^4-2x^2+x/4", "4x³ − 4x + 1/4"),
    ("0.26(x^2+y^2)-0.48x y", "0.52x − 0.48y"), ("0.1x^3", "0.3x²"),
    ("(x^2+y-11)^2+(x+y^2-7)^2", "4x·(x² + y − 11) + 2·(x + y² − 7)"),
    ("(1-x)^2+100(y-x^2)^2", "−2·(1 − x) − 400x·(y − x²)"), ("10-10cos(2πx)", "20π·sin(2πx)"),
    ("exp(-x^2/2)", "−x·exp(−x²/2)"),
    ("tan(x)", "1 + tan(x)²"), ("asin(x)", "1/√(1 − x²)"), ("acos(x)", "−1/√(1 − x²)"), ("atan(x)", "1/(1 + x²)"),
    ("sinh(x)", "cosh(x)"), ("cosh(x)", "sinh(x)"), ("tanh(x)", "sech(x)²"), ("log(x)", "1/x"),
    ("log10(x)", "1/(x·log(10))"),
    ("sqrt(x)", "1/(2·√x)"), ("cbrt(x)", "1/(3·cbrt(x)²)"), ("|x|", "sign(x)"), ("floor(x)", "0"),
    ("min(x,y)", "heaviside(y − x)"),
    ("max(y,x)", "1 − heaviside(y − x)"), ("x log(x)", "log(x) + 1"), ("2^x", "2^x·log(2)"), ("e^x", "e^x"),
    ("x^-1", "−x⁻²"),
    ("1/x", "−1/x²"), ("y/x", "−y/x²"), ("x^x", "x·x^(x − 1) + x^x·log(x)"), ("sin(x)^2", "2·cos(x)·sin(x)"),
  ]

  @Test(arguments: slopes)
  func `a derivative is printed simplified`(text: String, slope: String) throws {
    let derivative = try Formula(text).derivative(by: "x")
    #expect(derivative.description == slope)
    #expect(derivative.text == slope)
  }

  @Test func `printing a random formula and reading it gives the same values to the last bit`() throws {
    var generator = Seeded(seed: 1)
    for _ in 0..<600 {
      let formula = try Formula(randomText(depth: 5, &generator))
      let again = try Formula(formula.description)
      #expect(again.description == formula.description)
      for point in generator.points(3) {
        let expected = formula.value(point)
        let value = again.value(point)
        #expect(value == expected || value.isNaN && expected.isNaN, "\(formula) at \(point)")
      }
    }
  }

  @Test func `a simplified derivative has the value of the derivative`() throws {
    var generator = Seeded(seed: 2)
    for _ in 0..<400 {
      let formula = try Formula(randomText(depth: 4, &generator))
      let field = try ScalarField(formula)
      let slopes = [formula.derivative(by: "x"), formula.derivative(by: "y")]
      for point in generator.points(3) {
        let gradient = field.gradient(at: SIMD2(point[0], point[1]))
        for (slope, expected) in zip(slopes, [gradient.x, gradient.y]) where expected.isFinite {
          let value = slope.value(point)
          // Both sides round; cancelling terms are compared by the size of what cancels, which is not known, so only
          // disagreements far beyond rounding count.
          #expect(abs(value - expected) <= 1e-7 * max(1, abs(expected)), "\(formula): \(slope) at \(point)")
        }
      }
    }
  }
}
