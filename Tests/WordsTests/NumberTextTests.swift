import Testing
import Words

@Suite("Numbers as text")
struct NumberTextTests {
  /// Three digits below 0.1, four below 1, five above; whole numbers from 1e5 on; the exponent only where nobody could
  /// count the zeros.
  @Test(arguments: [
    (0.0017, "0.00170"), (-6.349271, "-6.3493"), (5.9e-5, "5.90e-5"), (0.1, "0.1000"), (12.9344, "12.934"),
    (1217.94, "1217.9"), (0.000_1, "0.000100"), (99_999.4, "99999"), (123_456.7, "123457"), (999_999.4, "999999"),
    (999_999.6, "1.00e6"), (1e6, "1.00e6"), (-2.5e-300, "-2.50e-300"), (0, "0"), (100, "100.00"), (7, "7.0000"),
    (0.0999996, "0.100"), (9.99996, "10.000"), (3e4, "30000"), (4e5, "400000"), (.nan, "nan"), (-.infinity, "-inf"),
  ])
  func `a plain number keeps its digits and shuns exponents`(number: Double, text: String) {
    #expect(NumberText.plain(number) == text)
  }

  @Test("the shortest text reads back as the same number")
  func shortest() {
    let expected: [(Double, String)] = [
      (0, "0"), (-0.0, "-0"), (0.1, "0.1"), (-12.5, "-12.5"), (100_000, "100000"), (1e-5, "1e-5"), (1e16, "1e16"),
      (1.5e-7, "1.5e-7"), (.leastNonzeroMagnitude, "5e-324"), (.greatestFiniteMagnitude, "1.7976931348623157e308"),
      (0.1 + 0.2, "0.30000000000000004"), (.nan, "nan"), (.infinity, "inf"), (-.infinity, "-inf"),
    ]
    for (number, text) in expected {
      #expect(NumberText.shortest(number) == text)
      #expect(Double(text)?.bitPattern == number.bitPattern || number.isNaN)
    }
  }

  @Test("scientific form has aligned digits and exponents")
  func scientific() {
    #expect(NumberText.scientific(0.00197, digits: 3) == "1.97e-03")
    #expect(NumberText.scientific(9.996, digits: 3) == "1.00e+01")
    #expect(NumberText.scientific(1e23, digits: 17) == "9.9999999999999992e+22")
    #expect(NumberText.scientific(-0.0, digits: 2) == "0.0e+00")
    #expect(NumberText.scientific(-1e100, digits: 1) == "-1e+100")
    #expect(NumberText.scientific(.nan, digits: 3) == "nan")
  }

  @Test("significant digits come in the shorter form, without zeros at the end")
  func significant() {
    let expected: [(Double, Int, String)] = [
      (0.95, 3, "0.95"), (0.001, 3, "0.001"), (12345.678, 3, "12300"), (123_456_789, 3, "1.23e8"), (1e-5, 3, "1e-5"),
      (0.00012345, 3, "1.23e-4"), (-10, 2, "-10"), (0, 5, "0"), (-0.0, 5, "0"), (1.98992, 4, "1.99"), (9.9999, 3, "10"),
    ]
    for (number, digits, text) in expected {
      #expect(NumberText.significant(number, digits: digits) == text)
    }
  }

  @Test("a number fitted to a column never exceeds it")
  func fitted() {
    #expect(NumberText.fitted(0.0019671, width: 8) == "0.001967")
    #expect(NumberText.fitted(12_345_678, width: 6) == "1.23e7")
    #expect(NumberText.fitted(2, width: 6) == "2")
    #expect(NumberText.fitted(-1.5e-300, width: 4) == "####")
    for exponent in -320...308 {
      for width in 7...12 {
        let number = -1.2345678901234567 * (Double("1e\(exponent)") ?? 0)
        #expect(NumberText.fitted(number, width: width).utf8.count <= width)
      }
    }
  }
}
