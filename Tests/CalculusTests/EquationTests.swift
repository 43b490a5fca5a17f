import Calculus
import Testing

/// Equations of algorithms, read by the parser of formulas.
struct EquationReadingTests {
  @Test func `an equation is cut at its symbols, and its pieces give its text`() throws {
    let equation = try Equation("m̂ ← max(m, 0)/(1 − β₁ᵗ) + β₁·x²", symbols: ["m", "x", "β₁", "β₁ᵗ", "a"])
    #expect(equation.target == "m̂")
    #expect(
      equation.pieces == [
        .text("max("), .symbol("m"), .text(", 0)/(1 − "), .symbol("β₁ᵗ"), .text(") + "), .symbol("β₁"), .text("·"),
        .symbol("x"), .text("²"),
      ])
    // max(3, 0)/(1 − 0.25) + 2·3²
    #expect(equation.formula.value([3, 3, 2, 0.25, 99]) == 22)
  }

  @Test func `a symbol that is not given is refused`() {
    #expect(throws: FormulaError.self) { try Equation("w ← w − q·g", symbols: ["w", "g"]) }
  }
}
