import Simulation
import Words

/// The numbers of an equation with just so many digits that they lead to the result that is shown.
enum Precision {
  /// Numbers put in, and what comes out.
  typealias Texts = (numbers: String, result: String)

  /// The texts with the most digits that fit, down to 3 of the result. The numbers put in have as many, and more
  /// where they cancel each other: until whoever computes with them comes to the result as it is shown.
  static func best(
    _ equation: FilledEquation, most: Int = 8, fitting fits: (_ numbers: String, _ result: String) -> Bool
  ) -> Texts? {
    for digits in (3...most).reversed() {
      let result = ArithmeticNumber.text(equation.line.result, digits: digits)
      for more in digits...17 {
        let filled = equation.filled(digits: more)
        guard fits(filled.text, result) else { break }
        if leads(filled.value, to: result, digits, isExact: more == 17, equation) { return (filled.text, result) }
      }
    }
    return nil
  }

  private static func leads(
    _ value: Double, to result: String, _ digits: Int, isExact: Bool, _ equation: FilledEquation
  ) -> Bool {
    if ArithmeticNumber.text(value, digits: digits) == result { return true }
    // With every digit there is, what is left is the rounding of the machine.
    return isExact
  }
}
