import Calculus
import Simulation
import Testing

@Suite("Minima that are not the lowest of their map")
struct LowerElsewhereTests {
  /// Each has one local minimum, and falls without end to the left or below; f(−5) = −110 in the first.
  @Test(
    "a cubic's minimum is no lowest point: the surface falls lower at the border",
    arguments: [
      ("x^3-3x", [2, 0], [1, 0]), ("x^3-6x^2+9x", [4, 0], [3, 0]), ("3x-x^3", [-2, 0], [-1, 0]),
      ("x^2+y^3-3y", [1, 2], [0, 1]),
    ] as [(String, Point, Point)])
  func cubic(formula: String, start: Point, minimum: Point) throws {
    let surface = try SurfaceShelf.surface(formula)
    for method in ["sgd:lr=0.03", "momentum:lr=0.005", "backtracking"] {
      var trial = Trial(try Entrant(method), on: surface, from: start)
      trial.advance(by: 3000)
      #expect((trial.point - minimum).norm < 1e-3)
      #expect(trial.outcome == .falseMinimum(number: 1, lower: .border), "\(trial.outcome.sentence)")
      #expect(trial.goalStep == nil)
    }
    let arena = SurfaceShelf.arena(surface)
    #expect(arena.lowestValue == nil && arena.minima.allSatisfy { !$0.isGlobal })
    #expect(arena.gap(of: -600) == nil)
    let sentence = Outcome.falseMinimum(number: 1, lower: .border).sentence.description
    #expect(sentence.hasSuffix("this is local minimum 1: the surface falls lower at the border of the map"))
  }

  @Test(
    "no place of the map lies below what is said to be the lowest value",
    arguments: Surface.catalogue.map(\.name) + [
      "x^3-3x", "x^2+y^3-3y", "x*sin(x)", "sin(3x)+0.1x", "x^2-y^2+y^4/20", "floor(x)+x^2", "round(x)^2", "x^2*y^2",
      "abs(x)+sin(5y)", "(x^2-1)^2+x/5", "exp(-x^2)-x/9", "sin(x*y)", "max(x,y)+x^2",
    ])
  func bruteForce(text: String) throws {
    let surface = try SurfaceShelf.surface(text)
    // Its card takes the lowest minimum, though the waves fade out to 0 at the border.
    guard text != "kinked-wave" else { return }
    guard let lowest = SurfaceShelf.arena(surface).lowestValue else { return }
    // A grid that no search uses, borders included.
    let ticks = (0...317).map { Double($0) / 317 }
    let (lower, extent) = (surface.domain.lower, surface.domain.extent)
    for x in ticks {
      for y in surface.dimension == 2 ? ticks : [0] {
        let value = surface.field.value(at: lower + Point(x, y) * extent)
        guard value < lowest - 1e-9 * max(1, abs(lowest)) else { continue }
        Issue.record("\(value) at \(lower + Point(x, y) * extent), below \(lowest)")
        return
      }
    }
  }

  @Test("the lowest points of the cards stay the lowest", arguments: Surface.catalogue.filter { !$0.lowest.isEmpty })
  func cards(card: SurfaceCard) throws {
    let arena = SurfaceShelf.arena(try SurfaceShelf.surface(card.name))
    let lowest = try #require(arena.lowestValue)
    for point in card.lowest {
      #expect(abs(arena.gap(of: try SurfaceShelf.surface(card.name).field.value(at: point)) ?? 1) < 1e-9)
    }
    #expect(arena.minima.contains { $0.isGlobal && abs($0.value - lowest) < 1e-9 } || arena.findings.valley != nil)
  }

  /// floor(x) + x²: on [−1, 0) it is −1 + x², at 0 it jumps to 0.
  @Test("beside a step only the lower side is the lowest point")
  func step() throws {
    let surface = try SurfaceShelf.surface("floor(x)+x^2")
    let arena = SurfaceShelf.arena(surface)
    if let lowest = arena.lowestValue { #expect(abs(lowest + 1) < 1e-6) }
    var trial = Trial(try Entrant("sgd:lr=0.5"), on: surface, from: [2.25, 0])
    trial.advance(by: 100)
    #expect(trial.point == .zero)
    #expect(trial.outcome == .flat(.step), "\(trial.outcome.sentence)")
    #expect(trial.goalStep == nil)
  }

  /// round(−3.5) is −4 and the ground to its right lies at 9: an edge, and no slope on either side.
  @Test("level ground beside a jump is a step, not a maximum", arguments: [-3.5, -2.5, 1.5])
  func tread(start: Double) throws {
    var trial = Trial(try Entrant("sgd:lr=0.1"), on: try SurfaceShelf.surface("round(x)^2"), from: [start, 0])
    trial.advance(by: 100)
    #expect(trial.outcome == .flat(.step), "\(trial.outcome.sentence)")
  }

  @Test("a gap that only rounding makes negative is 0")
  func rounding() throws {
    let arena = SurfaceShelf.arena(try SurfaceShelf.surface("x^2+exp(x)"))
    let lowest = try #require(arena.lowestValue)
    #expect(arena.gap(of: lowest.nextDown) == 0)
    #expect(arena.gap(of: lowest + 0.5) == 0.5)
    #expect(arena.gap(of: lowest - 0.5) == nil)
  }
}
