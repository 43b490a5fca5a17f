import Calculus
import Simulation
import Testing

@Suite("Lowest ground that is no single point")
struct LowGroundTests {
  /// Surfaces whose least value, 0, is reached on a whole line, ring or plain, and the dimension of each.
  static let formulas = [
    "(x^2-1)^2 + 0y", "max(0,x^2-1)+max(0,y^2-1)", "(x^2+y^2-1)^2", "(x-sqrt(2)*y)^2", "(x*y-1)^2", "x^2*y^2",
    "max(0,x-1)^2 + 0y", "abs(x+1) + 0y", "max(0,abs(x)-1)", "max(0,x)", "(x^2+y^2)*(x^2+y^2-4)^2", "sin(x+y)^2",
    "sin(3*sqrt(x^2+y^2))^2", "(y-x^2)^2",
  ]

  @Test("the lowest value is a number, and that of the ground", arguments: formulas)
  func lowest(formula: String) throws {
    let arena = SurfaceShelf.arena(try SurfaceShelf.surface(formula))
    let lowest = try #require(arena.lowestValue)
    #expect(abs(lowest) < 1e-12)
    #expect(arena.findings.valley != nil || arena.minima.contains { $0.isGlobal })
  }

  @Test("who comes to rest on it is at the lowest point, since a step of its way", arguments: formulas)
  func rest(formula: String) throws {
    for method in ["adagrad", "backtracking", "adam"] {
      var trial = Trial(try Entrant(method), on: try SurfaceShelf.surface(formula))
      trial.advance(by: 3000)
      let sentence = trial.outcome.sentence.description
      #expect(!sentence.contains(", 0 above") && !sentence.contains("e-"), "\(method): \(sentence)")
      if case .flat(.plateau) = trial.outcome { Issue.record("\(method) is on a plateau at \(trial.point)") }
      if case .falseMinimum = trial.outcome { #expect(trial.loss > 1e-9, "\(method)") }
      if trial.outcome == .globalMinimum {
        #expect(trial.loss < 1e-4, "\(method)")
        #expect(trial.goalStep != nil, "\(method)")
      }
    }
    var careful = Trial(try Entrant("backtracking"), on: try SurfaceShelf.surface(formula))
    careful.advance(by: 3000)
    let isKink = formula.contains("abs")
    #expect(
      isKink || [.globalMinimum, .outsideMinimum].contains(careful.outcome),
      "\(careful.outcome.sentence) at \(careful.point)")
  }

  /// Level sets of random quadrics, squared: the least value is 0 on a whole curve.
  @Test("a squared quadric has a valley along its curve", arguments: 0..<20 as Range<UInt64>)
  func quadrics(seed: UInt64) throws {
    var generator = Coefficients(seed: seed)
    let (a, b, c) = (generator.next(1...3), generator.next(1...3), generator.next(-1...1))
    let formula = "(\(a)*x^2 + \(b)*y^2 + \(c)*x*y - \(generator.next(1...6)))^2"
    let surface = try Surface(formula: formula)
    let arena = Arena.searched(surface)
    let lowest = try #require(arena.lowestValue, "\(formula)")
    #expect(abs(lowest) < 1e-12, "\(formula)")
    let valley = try #require(arena.findings.valley, "\(formula)")
    #expect(valley.points.count > 3, "\(formula)")
    #expect(arena.minima.allSatisfy { !$0.isGlobal }, "\(formula): \(arena.minima)")
  }

  @Test(
    "a bowl that is flatter than a parabola has one minimum, and no valley",
    arguments: ["x^4 + y^2", "x^2 + y^6", "x^4"])
  func flatBowl(formula: String) throws {
    let arena = SurfaceShelf.arena(try SurfaceShelf.surface(formula))
    #expect(arena.findings.valley == nil)
    #expect(arena.minima.count == 1 && arena.minima[0].point.norm < 0.02)
  }

  /// Whole numbers, a pure function of the seed.
  struct Coefficients {
    var seed: UInt64
    mutating func next(_ range: ClosedRange<Int>) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + Int(seed >> 33) % range.count
    }
  }
}
