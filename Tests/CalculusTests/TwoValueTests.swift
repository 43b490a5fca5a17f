import Calculus
import Testing

/// hypot and atan2, functions of two values.
struct TwoValueTests {
  /// Value, gradient and Hessian from mpmath 1.3.0 with 40 digits.
  private static let references: [(text: String, point: SIMD2<Double>, numbers: [Double])] = [
    ("hypot(x, y)", [3, 4], [5, 0.6, 0.8, 0.128, -0.096, 0.072]),
    (
      "hypot(x, y)", [-1.5, 0.25],
      [
        1.5206906325745549, -0.98639392383214373, 0.16439898730535729, 0.017772863492471058, 0.10663718095482635,
        0.6398230857289581,
      ]
    ),
    ("atan2(y, x)", [1, 2], [1.1071487177940905, -0.4, 0.2, 0.16, 0.12, -0.16]),
    (
      "atan2(y, x)", [-0.5, -1.25],
      [
        -1.9513027039072615, 0.6896551724137931, -0.27586206896551724, 0.38049940546967895, 0.3995243757431629,
        -0.38049940546967895,
      ]
    ),
    (
      "atan2(y, x)", [-2, 0.75],
      [
        2.782821983319221, -0.16438356164383562, -0.43835616438356164, -0.14411709513980109, -0.16513417151435541,
        0.14411709513980109,
      ]
    ),
    (
      "hypot(x*y, x - 2)", [1.5, -0.5],
      [
        0.90138781886599732, -0.13867504905630728, -1.2480754415067655, 1.3654158676313332, -1.8561121950613436,
        0.76804642554262494,
      ]
    ),
    (
      "atan2(sin(x), x + y^2)", [0.7, 1.2],
      [
        0.29240725928957032, 0.19872288648185271, -0.3095577951757458, -0.48552101134243089, -0.041176383292065792,
        0.37867618557427538,
      ]
    ),
  ]

  @Test(arguments: references)
  func `it is exact to the second order`(text: String, point: SIMD2<Double>, numbers: [Double]) throws {
    let field = try ScalarField(Formula(text))
    let (value, gradient) = field.evaluate(at: point)
    let hessian = field.hessian(at: point)
    for (number, expected) in zip([value, gradient.x, gradient.y, hessian.xx, hessian.xy, hessian.yy], numbers) {
      #expect(abs(number - expected) <= 4e-15 * max(1, abs(expected)))
    }
    let eight = field.evaluate(x: SIMD8(repeating: point.x), y: SIMD8(repeating: point.y))
    #expect(eight.value[3] == value && eight.gradientX[3] == gradient.x && eight.gradientY[3] == gradient.y)
    #expect(field.values(xs: [point.x], ys: [point.y]) == [value])
  }

  /// derivatives.yaml and atan2_backward of PyTorch divide 0 by 0 at the origin.
  @Test(arguments: ["hypot(x, y)", "atan2(y, x)"])
  func `at the origin there is a value and no slope, as in PyTorch`(text: String) throws {
    let (value, gradient) = try ScalarField(Formula(text)).evaluate(at: .zero)
    #expect(value == 0)
    #expect(gradient.x.isNaN && gradient.y.isNaN)
  }

  @Test func `hypot neither overflows nor vanishes`() throws {
    let field = try ScalarField(Formula("hypot(x, y)"))
    // One unit in the last place, 2⁻⁵².
    #expect(abs(field.value(at: [3e200, 4e200]) / 5e200 - 1) <= 0x1p-52)
    #expect(abs(field.value(at: [3e-200, 4e-200]) / 5e-200 - 1) <= 0x1p-52)
    #expect(abs(field.gradient(at: [3e200, 4e200]).y - 0.8) < 1e-15)
  }

  @Test(arguments: [
    ("atan2(1, 0)", Double.pi / 2), ("atan2(0, -1)", Double.pi), ("atan2(-1, -1)", -0.75 * Double.pi),
    ("atan2(1, 1)", Double.pi / 4), ("hypot(5, 12)", 13), ("2hypot(3, 4)^2", 50), ("atan(1)", Double.pi / 4),
  ])
  func `values of the textbook`(text: String, value: Double) throws {
    #expect(abs(try Formula(text).value([0, 0]) - value) < 1e-15 * max(1, abs(value)))
  }

  @Test func `derivatives are printed as in class`() throws {
    #expect(try Formula("hypot(x, y)").derivative(by: "x").description == "x/hypot(x, y)")
    #expect(try Formula("atan2(y, x)").derivative(by: "y").description == "x/(y² + x²)")
    #expect(try Formula("hypot(2x, 3)").description == "hypot(2x, 3)")
  }

  @Test(arguments: [
    ("hypot(x)", "hypot needs two values in brackets, as in hypot(x, 2)"),
    ("atan2(x)", "atan2 needs two values in brackets, as in atan2(x, 2)"),
    ("hypot(x, y, 1)", "hypot needs two values in brackets, as in hypot(x, 2)"),
    ("atan2 x", "atan2 needs two values in brackets, as in atan2(x, 2)"),
    ("hypo(x, y)", "“hypo” is not a known name: did you mean hypot?"),
  ])
  func `what is not called with two values is refused`(text: String, message: String) {
    let error = #expect(throws: FormulaError.self) { try Formula(text) }
    #expect(error?.description == message)
  }
}
