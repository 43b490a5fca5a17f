import Testing

@testable import Simulation

@Suite("Numbers in sentences")
struct SentenceTests {
  @Test(
    "are rounded to so many digits, whatever their size",
    arguments: [
      (61_698_123, 6, "61698100"), (1e300, 4, "1e+300"), (3e-306, 6, "3e-306"), (0.49975481, 6, "0.499755"),
      (1.05, 4, "1.05"), (-2.000049, 5, "-2"), (9.99996, 5, "10"), (.leastNonzeroMagnitude, 3, "5e-324"), (0, 3, "0"),
    ] as [(Double, Int, String)])
  func rounding(number: Double, digits: Int, text: String) {
    #expect(number.rounded(toSignificant: digits) == text)
  }
}
