import Simulation
import Testing

@Suite("Random starts")
struct RandomStartTests {
  @Test("one seed, one start, inside the domain")
  func pure() throws {
    let bowl = try Surface(named: "bowl")
    for seed in [0, 1, 7, UInt64.max] {
      #expect(bowl.randomStart(seed: seed) == bowl.randomStart(seed: seed))
      #expect(bowl.domain.contains(bowl.randomStart(seed: seed)))
    }
    #expect(bowl.randomStart(seed: 1) != bowl.randomStart(seed: 2))
  }

  @Test("the starts of many seeds fill the domain evenly")
  func uniform() throws {
    let bowl = try Surface(named: "bowl", domain: Domain(x: 2...6, y: -3 ... -1))
    var quarters = [0, 0, 0, 0]
    for seed in 0..<UInt64(4000) {
      let start = bowl.randomStart(seed: seed)
      #expect(bowl.domain.contains(start))
      quarters[(start.x < 4 ? 0 : 1) + (start.y < -2 ? 0 : 2)] += 1
    }
    #expect(quarters.allSatisfy { (900...1100).contains($0) }, "\(quarters)")
  }

  @Test("with one parameter the second coordinate is 0")
  func oneParameter() throws {
    let curve = try Surface(named: "double-well")
    let start = curve.randomStart(seed: 3)
    #expect(start.y == 0)
    #expect(curve.domain.contains(start))
  }
}
