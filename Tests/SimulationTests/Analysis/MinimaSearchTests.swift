import Calculus
import Simulation
import Testing

@Suite("The search for minima as a survey")
struct MinimaSearchTests {
  static let sines = (1...119).map { "sin(\($0)x)" }.joined(separator: "+")
  static let formulas = [
    sines, "x*sin(x)*cos(y)", "abs(x)+abs(y)", "(x^2+y^2-1)^2", "1/(x-y)", "max(0,x)", "3+0x", "sqrt(x)+0y",
  ]

  private func surface(_ index: Int) throws -> Surface { try SurfaceShelf.surface(Self.formulas[index]) }

  @Test("a slice is short: so many values at points, so many cells of a grid", arguments: formulas.indices)
  func slices(index: Int) throws {
    let surface = try surface(index)
    var search = MinimaSearch(surface)
    var (evaluations, cells) = (0, 0)
    // The work that a formula causes grows with its length.
    let most = min(400, 100_000 / surface.formula.text.utf8.count)
    while search.next() != nil {
      #expect(search.evaluations - evaluations <= most + 600)
      #expect(search.cells - cells <= 5 * most)
      (evaluations, cells) = (search.evaluations, search.cells)
    }
    #expect(cells > 0)
  }

  @Test("what is found is found again, also by a copy taken on the way", arguments: formulas.indices)
  func pure(index: Int) throws {
    let surface = try surface(index)
    var search = MinimaSearch(surface)
    for _ in 0..<3 { _ = search.next() }
    let copy = search
    let rest = search.finished()
    #expect(rest == copy.finished())
    #expect(rest == MinimaSearch(surface).finished())
    #expect(rest?.isComplete == true)
  }

  @Test("only the last finding is complete, and nothing comes after it", arguments: formulas.indices)
  func end(index: Int) throws {
    var search = MinimaSearch(try surface(index))
    var findings: [Findings] = []
    while let finding = search.next() { findings.append(finding) }
    #expect(findings.dropLast().allSatisfy { !$0.isComplete })
    #expect(findings.last?.isComplete == true)
    #expect(search.next() == nil)
  }

  @Test("what was found stays found, and is called lowest only when that is known", arguments: formulas.indices)
  func growth(index: Int) throws {
    var search = MinimaSearch(try surface(index))
    var known: Set<Point> = []
    while let finding = search.next() {
      let points = Set(finding.minima.map(\.point))
      #expect(known.isSubset(of: points))
      let isLowestSaid = finding.lowestValue != nil || finding.minima.contains { $0.isGlobal }
      #expect(finding.isComplete || !isLowestSaid)
      known = points
    }
  }

  @Test(
    "the first slices of a catalogue surface know its lowest points", arguments: ["himmelblau", "rastrigin", "square"])
  func card(name: String) throws {
    let surface = try SurfaceShelf.surface(name)
    let known = surface.knownArena
    #expect(known.minima.count == surface.card?.lowest.count)
    #expect(known.minima.allSatisfy { $0.isGlobal })
    #expect(known.lowestValue == SurfaceShelf.arena(surface).lowestValue)
    #expect(!known.isComplete)
  }
}
