import Testing

@testable import Calculus

/// One formula, any width: whichever way a number is computed, its bits are the same.
struct WidthTests {
  /// The surfaces, some formulas with every operation, and random ones.
  private static let texts: [String] = {
    var generator = Seeded(seed: 4)
    let random = (0..<60).map { _ in randomText(depth: 5, &generator) }
    let calls = Function.all.filter(\.isListed).map { "\($0.name)(x*y) - \($0.name)(x)/y" }
    return SurfaceReference.all.map(\.formula) + calls + random + ["3", "x", "y", "max(x,y)^y", "x^17 + y^-4", "-x"]
  }()

  private func equal(_ a: Double, _ b: Double) -> Bool { a.bitPattern == b.bitPattern || a.isNaN && b.isNaN }

  @Test func `a point has the same bits however it is computed`() throws {
    var generator = Seeded(seed: 5)
    for text in Self.texts {
      let field = try ScalarField(Formula(text))
      for point in generator.points(4) {
        let p = SIMD2(point[0], point[1])
        let (value, gradient) = field.evaluate(at: p)
        #expect(equal(value, field.formula.value(point)), "\(text) as it is written")
        #expect(equal(value, field.value(at: p)), "\(text) without its gradient")
        #expect(equal(gradient.x, field.gradient(at: p).x))
      }
    }
  }

  @Test func `eight lanes have the bits of eight points`() throws {
    var generator = Seeded(seed: 6)
    for text in Self.texts {
      let field = try ScalarField(Formula(text))
      try compareLanes(SIMD8<Double>.self, field, &generator)
      try compareLanes(SIMD2<Double>.self, field, &generator)
      try compareLanes(SIMD4<Double>.self, field, &generator)
    }
  }

  private func compareLanes<Lanes: SIMD>(
    _: Lanes.Type, _ field: ScalarField, _ generator: inout Seeded
  ) throws where Lanes.Scalar == Double {
    let x = Lanes.random(in: -2...2, using: &generator)
    let y = Lanes.random(in: -2...2, using: &generator)
    let lanes = field.evaluate(x: x, y: y)
    for lane in x.indices {
      let (value, gradient) = field.evaluate(at: [x[lane], y[lane]])
      #expect(equal(lanes.value[lane], value), "\(field.formula)")
      #expect(equal(lanes.gradientX[lane], gradient.x), "\(field.formula)")
      #expect(equal(lanes.gradientY[lane], gradient.y), "\(field.formula)")
    }
  }

  @Test func `a grid has the bits of its points, row after row`() throws {
    let xs = (0..<11).map { -2 + 0.37 * Double($0) }
    let ys = (0..<5).map { -1.5 + 0.71 * Double($0) }
    for text in Self.texts {
      let field = try ScalarField(Formula(text))
      let values = field.values(xs: xs, ys: ys)
      try #require(values.count == 55)
      for (j, y) in ys.enumerated() {
        for (i, x) in xs.enumerated() {
          #expect(equal(values[j * 11 + i], field.value(at: [x, y])), "\(text) at \(x), \(y)")
        }
      }
    }
  }

  @Test func `an empty grid has no values`() throws {
    let field = try ScalarField(Formula("x + y"))
    #expect(field.values(xs: [], ys: [1]).isEmpty)
    #expect(field.values(xs: [1], ys: []).isEmpty)
  }

  @Test func `two texts of one formula give the same numbers`() throws {
    let first = try ScalarField(Formula("x**2/20 + y*y"))
    let second = try ScalarField(Formula("  (x x)/20+y² "))
    for x in stride(from: -3.0, through: 3, by: 0.1) {
      #expect(first.evaluate(at: [x, 1 / x]).value == second.evaluate(at: [x, 1 / x]).value)
      #expect(first.evaluate(at: [x, 1.7]).value == x * x / 20 + 1.7 * 1.7)
    }
  }

  @Test func `a tape too large for the stack runs all the same`() throws {
    let text = (1...150).map { "sin(x*\($0))*sin(y*\($0))" }.joined(separator: "+")
    let field = try ScalarField(Formula(text))
    let point = SIMD2(0.3, 0.2)
    let expected = field.formula.value([0.3, 0.2])
    #expect(field.evaluate(at: point).value == expected)
    #expect(field.evaluate(x: SIMD8(repeating: 0.3), y: SIMD8(repeating: 0.2)).value[3] == expected)
    #expect(field.values(xs: [0.3], ys: [0.2]) == [expected])
  }
}
