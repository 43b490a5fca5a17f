import Calculus
import Testing

/// Functions and their aliases, ties, and 0·log 0.
struct FunctionTests {
  /// Value, slope and curvature from mpmath 1.3.0 with 800 digits; what is below 1e-300 is 0.
  private static let references: [(text: String, x: Double, value: Double, slope: Double, curvature: Double)] = [
    ("sech(x)", -2, 0.26580222883407967, 0.2562406794416764, 0.22824393540420507),
    ("sech(x)", 0.5, 0.8868188839700739, -0.409814221664745, -0.508054517729203),
    ("cot(x)", -0.7, -1.1872418321266796, -2.4095431679515147, -5.721420890614159),
    ("cot(x)", 1.3, 0.27761564654112514, -1.077070447204447, 0.5980232171420027),
    ("sec(x)", -0.7, 1.307459259733594, -1.1012577424024654, 3.162612460374793),
    ("sec(x)", 1.3, 3.7383341270754418, 13.465862510460687, 100.74916675293677),
    ("csc(x)", -0.7, -1.552270326957104, -1.8429202669324318, -5.928254395309604),
    ("csc(x)", 1.3, 1.0378200456748015, -0.28811508297335003, 1.1977905557505943),
    ("asinh(x)", -0.7, -0.6526665660823557, 0.8192319205190405, 0.38487405661968344),
    ("asinh(x)", 1.3, 1.078451058954897, 0.6097107608496923, -0.29465575803144983),
    ("acosh(x)", 1.5, 0.9624236501192069, 0.8944271909999159, -1.0733126291998991),
    ("acosh(x)", 3, 1.762747174039086, 0.3535533905932738, -0.13258252147247765),
    ("atanh(x)", -0.7, -0.8673005276940531, 1.96078431372549, -5.382545174932717),
    ("atanh(x)", 0.3, 0.3095196042031117, 1.098901098901099, 0.7245501750996256),
    ("tanh(x)", -800, -1.0, 0, 0),
    ("tanh(x)", 0.3, 0.2913126124515909, 0.9151369618266292, -0.5331818782014544),
    ("tanh(x)", 800, 1.0, 0, 0),
    ("sigmoid(x)", -800, 0, 0, 0),
    ("sigmoid(x)", -2, 0.11920292202211756, 0.10499358540350652, 0.07996250105615306),
    ("sigmoid(x)", 0.5, 0.6224593312018546, 0.2350037122015945, -0.05755679485232074),
    ("sigmoid(x)", 800, 1.0, 0, 0),
    ("softplus(x)", -800, 0, 0, 0),
    ("softplus(x)", -2, 0.1269280110429725, 0.11920292202211756, 0.10499358540350652),
    ("softplus(x)", 0.5, 0.9740769841801067, 0.6224593312018546, 0.2350037122015945),
    ("softplus(x)", 800, 800.0, 1.0, 0),
    ("erf(x)", -0.7, -0.6778011938374184, 0.6912748604105386, 0.967784804574754),
    ("erf(x)", 1.3, 0.9340079449406524, 0.20820798679606967, -0.5413407656697811),
  ]

  @Test(arguments: references)
  func `a function is exact to the second order, also where a written-out form overflows`(
    text: String, x: Double, value: Double, slope: Double, curvature: Double
  ) throws {
    let field = try ScalarField(Formula(text))
    let numbers = [field.value(at: [x, 0]), field.gradient(at: [x, 0]).x, field.hessian(at: [x, 0]).xx]
    for (number, expected) in zip(numbers, [value, slope, curvature]) {
      #expect(abs(number - expected) <= 1e-13 * abs(expected) + 1e-300, "\(text) at \(x)")
    }
  }

  @Test(arguments: [
    ("ln x", "log(x)"), ("lg(x)", "log10(x)"), ("sgn(x)", "sign(x)"), ("arcsin(x)", "asin(x)"),
    ("arccos(x)", "acos(x)"), ("arctan(x)", "atan(x)"), ("arsinh(x)", "asinh(x)"), ("tg(x)", "tan(x)"),
    ("pow(x, 2)", "x²"), ("sin^2(x)", "sin(x)²"), ("sin^2 x", "sin(x)²"), ("sin x^2", "sin(x²)"),
    ("sin2x", "sin(2x)"), ("log2(x)", "log2(x)"),
  ])
  func `an alias is the function that it names`(text: String, printed: String) throws {
    #expect(try Formula(text).description == printed)
  }

  @Test func `wide signs of East Asian keyboards are read as the narrow ones`() throws {
    #expect(try Formula("（x－１）^２").description == Formula("(x-1)^2").description)
  }

  @Test func `a list on the left makes words the names of parameters`() throws {
    let formula = try Formula("E(weight, bias) = (2weight + bias - 3)^2")
    #expect(formula.variables == ["weight", "bias"])
    #expect(formula.value([1, 4]) == 9)
    #expect(try Formula("f(가중치) = (가중치-1)^2").variables.first == "가중치")
    #expect(throws: FormulaError.self) { try Formula("f(sin) = sin^2") }
    #expect(throws: FormulaError.self) { try Formula("weight^2") }
  }

  @Test(arguments: [
    ("exp2(x)", "“exp2” is not a known function: write 2^x, or exp(2x)"),
    ("exp10(x)", "“exp10” is not a known function: write 10^x, or exp(10x)"),
    ("sin2(x)", "“sin2” is not a known function: write sin(x)^2, or sin(2x)"),
    ("tan2(x)", "“tan2” is not a known function: write tan(x)^2, or tan(2x)"),
    ("log3(x)", "“log3” is not a known function: write log(x)/log(3), or log(3x)"),
    ("cos^-1(x)", "a function cannot have this exponent: write 1/cos(x), or acos(x) for the inverse"),
    ("exp^x", "a function cannot have this exponent: write exp(x) or e^x"),
    ("sin^-2(x)", "a function cannot have this exponent: write 1/sin(x)^2"),
    ("sin⁻³(x)", "a function cannot have this exponent: write 1/sin(x)^3"),
    ("sin^(2)(x)", "a function cannot have this exponent: write it behind the brackets, as in sin(x)^2"),
    ("sin-1(x)", "“sin-1” could mean two things: write asin(x), or sin(-1) with brackets"),
    ("2 + tan-1 x", "“tan-1” could mean two things: write atan(x), or tan(-1) with brackets"),
    ("log_3(x)", "this base is unknown: write log(x)/log(3) for the logarithm to the base 3"),
    ("np.sin(x)", "leave out what stands before the point: write sin(x), not np.sin(x)"),
    ("sin(x) = x", "an equation is no surface: write what stands left minus what stands right of ="),
    ("sqr(x)", "“sqr” could mean two things: write x^2 for a square, or sqrt(x) for a root"),
    ("pow(x, 2, 3)", "pow needs two values in brackets, as in pow(x, 2)"),
  ])
  func `a slip is refused and never becomes another function`(text: String, message: String) {
    let error = #expect(throws: FormulaError.self) { try Formula(text) }
    #expect(error?.description == message)
  }

  /// PyTorch 2.9: torch.maximum and torch.minimum share the slope of a tie.
  @Test(arguments: [
    ("max(x, -x)", 0.0), ("max(0, x)", 0.5), ("max(x, 0)", 0.5), ("min(0, x)", 0.5), ("min(x, 0)", 0.5),
    ("max(x, x)", 1), ("max(max(x, 2x), 3x)", 2.25), ("max(3x, max(x, 2x))", 2.25), ("relu(x)", 0), ("|x|", 0),
  ])
  func `equal branches share their slope half and half`(text: String, slope: Double) throws {
    #expect(try ScalarField(Formula(text)).gradient(at: .zero).x == slope)
  }

  @Test func `0 times the logarithm of 0 is 0`() throws {
    #expect(try ScalarField(Formula("x^y")).gradient(at: [0, 2]) == .zero)
    #expect(try ScalarField(Formula("x^y")).hessian(at: [0, 2]) == Hessian(xx: 2, xy: 0, yy: 0))
    #expect(try ScalarField(Formula("0^x")).gradient(at: [1, 0]) == .zero)
  }
}
