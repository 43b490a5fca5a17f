import Calculus
import Simulation
import Testing

@Suite("Poles")
struct PoleTests {
  @Test(
    "beside a pole there is no lowest point",
    arguments: [
      "1/(x-1)", "tan(x)", "log(x^2)", "x^2 + 1/x", "-1/abs(x)", "1/(x-y)", "tan(x+y)", "log(abs(x*y-1))",
      "-1/(x^2+y^2)",
    ])
  func bottomless(formula: String) throws {
    let arena = SurfaceShelf.arena(try SurfaceShelf.surface(formula))
    #expect(arena.findings.isBottomless)
    #expect(arena.lowestValue == nil)
    #expect(arena.minima.allSatisfy { !$0.isGlobal })
  }

  @Test("the values beside a pole are no minima, those apart from it are")
  func minima() throws {
    #expect(try SurfaceShelf.surface("1/(x-1)").minima.isEmpty)
    #expect(try SurfaceShelf.surface("tan(x)").minima.isEmpty)
    // f′ = 2x − 1/x² = 0 at the cube root of a half.
    let minima = try SurfaceShelf.surface("x^2 + 1/x").minima
    #expect(minima.count == 1 && abs(minima[0].point.x - 0.793700525984099737) < 1e-12)
  }

  @Test(
    "a kink or a cusp is no pole",
    arguments: [
      "abs(x)", "sqrt(abs(x))", "abs(x)^0.25", "max(x,-2x)", "abs(x)+abs(y)", "sqrt(x^2+y^2)", "1/x^2", "1/(x^2+y^2)",
    ])
  func kinks(formula: String) throws {
    let arena = SurfaceShelf.arena(try SurfaceShelf.surface(formula))
    #expect(!arena.findings.isBottomless)
    if !formula.hasPrefix("1/") { #expect(arena.lowestValue == 0) }
  }
}
