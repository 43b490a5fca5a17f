import Foundation
import Testing

@testable import Simulation

@Suite("Noise")
struct NoiseTests {
  @Test("Philox gives the published numbers")
  func philox() {
    // The known answers of Random123's own test, philox4x32 with 10 rounds.
    let answers: [(counter: SIMD4<UInt32>, key: SIMD2<UInt32>, block: SIMD4<UInt32>)] = [
      ([0, 0, 0, 0], [0, 0], [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]),
      (
        SIMD4(repeating: 0xffff_ffff), SIMD2(repeating: 0xffff_ffff),
        [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]
      ),
      (
        [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344], [0xa409_3822, 0x299f_31d0],
        [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]
      ),
    ]
    for answer in answers {
      #expect(Philox.block(counter: answer.counter, key: answer.key) == answer.block)
    }
  }

  @Test("Our logarithm is the library's, to the last digits")
  func logarithm() {
    for i in 1..<20_000 {
      for x in [Double(i) / 20_000, 1 / Double(i), 1 - Double(i) * 1e-12, exp(-Double(i) / 600)] {
        let error = abs(Gaussian.logarithm(x) - log(x))
        #expect(error <= 3 * log(x).magnitude.ulp, "log \(x)")
      }
    }
  }

  @Test("Our cosine and sine are the library's, to the last digits")
  func circle() {
    for i in 0...20_000 {
      let turns = Double(i) / 20_000
      let point = Gaussian.circlePoint(turns: turns)
      // The library's angle is rounded, ours is not: near a zero that is all the difference there is.
      let rounding = (2 * Double.pi * turns).ulp
      #expect(abs(point.x - cos(2 * .pi * turns)) <= 2.3e-16 + rounding, "cos of \(turns) turns")
      #expect(abs(point.y - sin(2 * .pi * turns)) <= 2.3e-16 + rounding, "sin of \(turns) turns")
    }
  }

  @Test("It has mean 0, the deviation asked for, no skew, and independent coordinates")
  func moments() {
    let noise = Noise(seed: 1, stream: "adam", sigma: 2)
    let count = 40_000
    let samples = (0..<count).map { noise.sample(step: $0, dimension: 2) }
    func mean(_ value: (Point) -> Double) -> Double { samples.map(value).reduce(0, +) / Double(count) }
    #expect(abs(mean { $0.x }) < 0.04 && abs(mean { $0.y }) < 0.04)
    #expect(abs(mean { $0.x * $0.x } - 4) < 0.12 && abs(mean { $0.y * $0.y } - 4) < 0.12)
    #expect(abs(mean { $0.x * $0.y }) < 0.08)
    #expect(abs(mean { $0.x * $0.x * $0.x }) < 0.7)
    #expect(abs(mean { $0.x * $0.x * $0.x * $0.x } - 48) < 4)
  }

  @Test("Every entrant has its own stream, and a rival changes nothing")
  func streams() throws {
    let surface = try SurfaceShelf.surface("himmelblau")
    func race(_ entrants: [String]) throws -> Race {
      var race = Race(try RaceSetup(surface: surface, entrants: entrants, seed: 3, noise: 1))
      race.advance(by: 50)
      return race
    }
    let alone = try race(["adam"])
    let together = try race(["sgd", "adam", "adam"])
    #expect(alone.runs[0].point == together.runs[1].point)
    #expect(together.runs[1].point != together.runs[2].point)
  }

  @Test("One coordinate of noise where there is one parameter, and none without a deviation")
  func dimensions() {
    let noise = Noise(seed: 1, stream: "sgd", sigma: 1)
    #expect(noise.sample(step: 5, dimension: 1).y == 0)
    #expect(noise.sample(step: 5, dimension: 1).x == noise.sample(step: 5, dimension: 2).x)
    #expect(Noise(seed: 1, stream: "sgd", sigma: 0).sample(step: 5, dimension: 2) == .zero)
  }
}
