import Simulation
import Testing

/// What the textbook says of the methods that ask for more than a gradient.
@Suite("Line searches, Newton and the simplex")
struct ClassicalTests {
  @Test("They reach the minimum of Rosenbrock's valley", arguments: ["cg", "bfgs", "newton", "nelder-mead"])
  func rosenbrock(_ name: String) throws {
    var run = try Trial(Entrant(name), on: SurfaceShelf.surface("rosenbrock"))
    run.advance(by: 200)
    #expect((run.point - Point(1, 1)).norm < 1e-6)
    #expect(run.outcome == .globalMinimum)
  }

  @Test("No step raises the loss", arguments: ["backtracking", "cg", "bfgs", "newton", "nelder-mead"])
  func descent(_ name: String) throws {
    for surface in ["rosenbrock", "himmelblau", "beale", "ackley", "quartic-flat", "tilted-well", "bounded-saddle"] {
      var run = try Trial(Entrant(name), on: SurfaceShelf.surface(surface))
      var last = run.loss
      run.advance(by: 200) { sample in
        #expect(sample.loss <= last + 1e-14 * max(1, abs(last)), "\(surface), step \(sample.step)")
        last = sample.loss
      }
      #expect(run.point.isFinite)
    }
  }

  @Test("Newton solves a bowl in one step, however stretched")
  func oneStep() throws {
    for surface in ["bowl", "ravine", "booth", "matyas", "parabola"] {
      var run = try Trial(Entrant("newton"), on: SurfaceShelf.surface(surface))
      let minimum = try #require(SurfaceShelf.surface(surface).minima.first)
      run.advance(by: 1)
      #expect((run.point - minimum.point).norm < 1e-12, "\(surface)")
    }
  }

  @Test("Plain Newton climbs to a maximum, the damped one does not")
  func indefinite() throws {
    let surface = try SurfaceShelf.surface("himmelblau")
    var plain = try Trial(Entrant("newton:plain=true"), on: surface)
    var damped = try Trial(Entrant("newton"), on: surface)
    plain.advance(by: 50)
    damped.advance(by: 50)
    #expect(plain.outcome == .flat(.maximum))
    #expect(damped.outcome == .globalMinimum)
  }

  @Test("Rest at a minimum goes on for ever without a number breaking", arguments: ["cg", "bfgs", "newton"])
  func restStaysFinite(_ name: String) throws {
    for surface in ["bowl", "parabola", "styblinski-tang"] {
      var run = try Trial(Entrant(name), on: SurfaceShelf.surface(surface))
      run.advance(by: 1000)
      #expect(run.point.isFinite && run.outcome.isFinal, "\(surface): \(run.point) \(run.outcome.name)")
    }
  }

  @Test("Every value, gradient and Hessian is counted")
  func counts() throws {
    let surface = try SurfaceShelf.surface("himmelblau")
    func oracle(_ name: String) throws -> Oracle {
      var run = try Trial(Entrant(name), on: surface)
      run.advance(by: 10)
      return run.course.oracle
    }
    #expect(try oracle("adam").gradientEvaluations == 10)
    #expect(try oracle("adam").valueEvaluations == 0)
    #expect(try oracle("newton").hessianEvaluations == 10)
    #expect(try oracle("backtracking").valueEvaluations >= 20)
    #expect(try oracle("nelder-mead").gradientEvaluations == 0)
  }
}
