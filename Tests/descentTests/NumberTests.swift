import Testing

@testable import descent

@Suite("Numbers in traces")
struct NumberTests {
  @Test(
    "are the shortest that read back",
    arguments: [
      (0.0, "0"), (-0.0, "-0"), (1, "1"), (-7, "-7"), (0.1, "0.1"), (100, "100"), (1e15, "1000000000000000"),
      (1e16, "1e16"), (1e200, "1e200"), (1e-5, "1e-5"), (1.5e-5, "1.5e-5"), (1e-100, "1e-100"),
      (.leastNonzeroMagnitude, "5e-324"), (.greatestFiniteMagnitude, "1.7976931348623157e308"), (.infinity, "inf"),
      (-.infinity, "-inf"), (.nan, "nan"),
      (1.0 / 3, "0.3333333333333333"), (9_007_199_254_740_992, "9007199254740992"),
    ] as [(Double, String)])
  func text(number: Double, text: String) {
    #expect(written(number) == text)
  }

  @Test("read back exactly, whatever their size")
  func roundTrip() {
    var bits: UInt64 = 1
    for _ in 0..<20_000 {
      // Knuth's linear congruential generator: all that is asked of it is bits of every kind, the same on every run.
      bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Double(bitPattern: bits ^ bits >> 29)
      guard number.isFinite else { continue }
      #expect(Double(written(number)) == number)
    }
  }

  private func written(_ number: Double) -> String {
    var bytes: [UInt8] = []
    bytes.append(shortest: number)
    return String(decoding: bytes, as: UTF8.self)
  }
}
