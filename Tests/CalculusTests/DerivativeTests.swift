import Testing

@testable import Calculus

/// Gradients and Hessians: exact, checked against references, against differences of values, and at kinks.
struct DerivativeTests {
  @Test(arguments: SurfaceReference.all)
  func `values, gradients and Hessians of the surfaces agree with symbolic differentiation`(
    surface: SurfaceReference
  ) throws {
    let field = try ScalarField(Formula(surface.formula))
    for sample in surface.samples {
      let point = SIMD2(sample[0], sample[1])
      let (value, gradient) = field.evaluate(at: point)
      let hessian = field.hessian(at: point)
      let computed = [value, gradient.x, gradient.y, hessian.xx, hessian.xy, hessian.yy]
      // Terms cancel, in Goldstein-Price by two digits; relative to the largest number of its kind the error is rounding.
      let scales = [abs(sample[2]), max(abs(sample[3]), abs(sample[4])), sample[5...].reduce(0) { max($0, abs($1)) }]
      for (index, scale) in [0, 1, 1, 2, 2, 2].enumerated() {
        let error = abs(computed[index] - sample[index + 2])
        #expect(error <= 2e-14 * max(1, scales[scale]), "number \(index) at \(point)")
      }
    }
  }

  /// Central differences with step h have an error of h²·f‴/6 and a rounding error of about 1e-16·|f|/h. With h = 1e-5
  /// both are near 1e-10 for functions of size 1, and the comparison leaves out points where the third derivative is
  /// large: there two step sizes disagree. Intermediate results may overflow in a derivative (cosh² in that of tanh)
  /// although the value does not; such points are left out too.
  @Test func `derivatives of random formulas agree with differences`() throws {
    var generator = Seeded(seed: 3)
    var compared = 0
    for _ in 0..<250 {
      let text = randomText(depth: 4, &generator)
      let field = try ScalarField(Formula(text))
      for point in generator.points(2).map({ SIMD2($0[0], $0[1]) }) {
        let gradient = field.gradient(at: point)
        let hessian = field.hessian(at: point)
        for axis in 0..<2 {
          compared += compare(gradient[axis], text, point) { field.value(at: point + $0 * unit(axis)) }
        }
        compared += compare(hessian.xx, text, point) { field.gradient(at: point + $0 * unit(0)).x }
        compared += compare(hessian.xy, text, point) { field.gradient(at: point + $0 * unit(1)).x }
        compared += compare(hessian.yy, text, point) { field.gradient(at: point + $0 * unit(1)).y }
      }
    }
    #expect(compared > 1_000)
  }

  private func unit(_ axis: Int) -> SIMD2<Double> { axis == 0 ? [1, 0] : [0, 1] }

  /// Compares a slope with differences of `function`; 1 when the differences can be trusted, otherwise 0.
  private func compare(
    _ slope: Double, _ text: String, _ point: SIMD2<Double>, _ function: (Double) -> Double
  ) -> Int {
    let h = 1e-5
    let near = (function(h) - function(-h)) / (2 * h)
    let far = (function(2 * h) - function(-2 * h)) / (4 * h)
    let size = max(1, abs(near), abs(function(0)))
    guard slope.isFinite, near.isFinite, far.isFinite, size < 1e6, abs(near - far) < 1e-7 * size else { return 0 }
    #expect(abs(slope - near) <= 1e-6 * size, "\(text) at \(point)")
    return 1
  }

  @Test(arguments: Function.all.map(\.name).filter { !$0.contains("-") && $0 != "acosh" })
  func `every function has its slope in the catalogue`(name: String) throws {
    let field = try ScalarField(Formula("\(name)(x)"))
    // Inside the domain of all functions that have one, and away from jumps.
    for x in [0.15, 0.4, 0.85] {
      let difference = (field.value(at: [x + 1e-5, 0]) - field.value(at: [x - 1e-5, 0])) / 2e-5
      let slope = field.gradient(at: [x, 0]).x
      #expect(abs(slope - difference) < 1e-7 * max(1, abs(slope)))
    }
  }

  @Test func `kinks and jumps have the slopes that PyTorch gives them`() throws {
    func slope(_ text: String, _ x: Double) throws -> Double { try ScalarField(Formula(text)).gradient(at: [x, 0]).x }
    #expect(try slope("|x|", 0) == 0)
    #expect(try slope("|x|", -2) == -1)
    #expect(try slope("sign(x)", 0) == 0)
    #expect(try slope("floor(x)", 1) == 0)
    #expect(try slope("min(x, 2x)", 0) == 1.5)
    #expect(try slope("max(2x, x)", 0) == 1.5)
    #expect(try slope("max(x, 1)", 0.5) == 0)
    #expect(try slope("sqrt(x)", 0) == .infinity)
  }

  @Test func `whole powers of negative numbers have derivatives`() throws {
    for exponent in [-3, -1, 0, 1, 2, 3, 7, 16, 17, 40] {
      let field = try ScalarField(Formula("x^(\(exponent))"))
      let expected = Double(exponent) * raise(-1.5, to: Double(exponent - 1))
      #expect(abs(field.gradient(at: [-1.5, 0]).x - expected) <= 1e-14 * abs(expected))
    }
    #expect(try ScalarField(Formula("x^0")).evaluate(at: [0, 0]) == (1, [0, 0]))
    #expect(try ScalarField(Formula("x^2")).gradient(at: [0, 0]).x == 0)
  }

  @Test func `where a formula is not defined the result is not a number`() throws {
    #expect(try ScalarField(Formula("log(x)")).value(at: [-1, 0]).isNaN)
    #expect(try ScalarField(Formula("x^y")).evaluate(at: [-1, 0.5]).value.isNaN)
    // The tip of a cone: 0/0, whatever the direction.
    #expect(try ScalarField(Formula("sqrt(x^2 + y^2)")).gradient(at: [0, 0]).x.isNaN)
    #expect(try ScalarField(Formula("1/x")).value(at: [0, 0]) == .infinity)
  }

  @Test func `a formula of one variable has one dimension unless told otherwise`() throws {
    let parabola = try ScalarField(Formula("3x^2 - 3x + 4"))
    #expect(parabola.dimension == 1)
    #expect(parabola.evaluate(at: [2, 5]) == (10, [9, 0]))
    #expect(parabola.hessian(at: [2, 5]) == Hessian(xx: 6, xy: 0, yy: 0))
    #expect(try ScalarField(Formula("3x^2"), dimension: 2).dimension == 2)
    #expect(try ScalarField(Formula("y^2")).dimension == 2)
  }

  @Test(arguments: [
    (Hessian(xx: 2, xy: 0, yy: 0.1), 0.1, 2.0), (Hessian(xx: 0, xy: 3, yy: 0), -3, 3),
    (Hessian(xx: -4, xy: 0, yy: -1), -4, -1), (Hessian(xx: 0, xy: 0, yy: 0), 0, 0),
    (Hessian(xx: 2, xy: 2, yy: 2), 0, 4), (Hessian(xx: 1, xy: 0, yy: -1), -1, 1),
    (Hessian(xx: -1, xy: 0, yy: 3), -1, 3), (Hessian(xx: 802, xy: -400, yy: 200), 0.399360767488, 1001.600639232512),
  ])
  func `eigenvalues come in ascending order`(hessian: Hessian, smaller: Double, larger: Double) {
    let (first, second) = hessian.eigenvalues
    #expect(abs(first - smaller) <= 1e-12 * abs(larger))
    #expect(abs(second - larger) <= 1e-12 * abs(larger))
  }
}
