import Calculus
import Simulation
import Testing

/// Mistakes that other programs ship, each found by recomputing their numbers.
@Suite("Mistakes of others")
struct MistakeTests {
  private func run(_ entrant: String, on surface: String, steps: Int) throws -> Run {
    var run = Run(try Entrant(entrant), on: try SurfaceShelf.surface(surface))
    run.advance(by: steps)
    return run
  }

  @Test("the gradient of McCormick is not that of another surface")
  func mccormickGradient() throws {
    let gradient = try SurfaceShelf.surface("mccormick").field.gradient(at: [1, 2])
    #expect(abs(gradient.x - -4.490) < 5e-4 && abs(gradient.y - 3.510) < 5e-4)
  }

  @Test("the lowest point of McCormick is right beyond the eighth digit")
  func mccormickMinimum() throws {
    let lowest = try #require(SurfaceShelf.surface("mccormick").minima.first)
    #expect(abs(lowest.point.x - -0.5471975511966) < 1e-13)
    #expect(abs(lowest.point.y - -1.5471975511966) < 1e-13)
  }

  @Test("the product in Matyas is subtracted")
  func matyas() throws {
    #expect(abs(try SurfaceShelf.surface("matyas").field.value(at: [1, 1]) - 0.04) < 1e-15)
  }

  @Test("Adam divides by its bias corrections: its first step is α, not a tenth or ten times of it")
  func adamCorrection() throws {
    for surface in ["bowl", "rosenbrock", "square"] {
      let run = try run("adam:lr=0.01", on: surface, steps: 1)
      #expect(abs(abs(run.point.x - run.course.previous.x) - 0.01) < 1e-7)
    }
  }

  @Test("Nesterov's first step uses the velocity before it is updated")
  func nesterov() throws {
    let place = try run("nesterov:lr=0.1", on: "bowl", steps: 1).point
    #expect((place - Point(-6.867, 1.24)).norm < 1e-12)
  }

  @Test("gradients are exact, not differences of values")
  func exactGradient() throws {
    let gradient = try SurfaceShelf.surface("rosenbrock").field.gradient(at: [-1.2, 1])
    #expect(abs(gradient.x - -215.6) < 1e-12 && abs(gradient.y - -88) < 1e-12)
  }

  @Test("the broad basin beside the sharp trap is not the lowest")
  func sharpTrap() throws {
    let surface = try SurfaceShelf.surface("sharp-trap")
    let lowest = try #require(surface.minima.first)
    #expect((lowest.point - Point(0.00207054, 0.18780577)).norm < 1e-8)
    #expect(abs(lowest.value - 0.76264701) < 1e-8)
    #expect(abs(surface.field.value(at: [2, 2]) - 1) < 1e-12)
    #expect(surface.minima.contains { !$0.isGlobal && ($0.point - Point(2, 2)).norm < 1e-6 })
  }

  @Test("no gradient is clipped, decayed or shaken unless somebody asks for it")
  func untouched() throws {
    for method in Optimizers.all {
      let run = try run(method.card.name, on: "beale", steps: 1)
      for knob in ["clip-norm", "clip-value"] { #expect(run.value(of: knob) ?? 0 == 0, "\(method.card.name)") }
      // AdamW and Lion have a decay of their own, which is what they are known for.
      if !["adamw", "lion"].contains(method.card.name) {
        #expect(run.value(of: "weight-decay") ?? 0 == 0, "\(method.card.name)")
      }
    }
    var place = Point(-7, 2)
    for _ in 0..<50 { place -= 0.95 * Point(place.x / 10, 2 * place.y) }
    #expect((try run("sgd:lr=0.95", on: "bowl", steps: 50).point - place).norm < 1e-13)
  }

  @Test("the learning rate that is shown is the one that is used")
  func shownRate() throws {
    for method in Optimizers.all {
      let surface = try SurfaceShelf.surface("bowl")
      let run = try run(method.card.name, on: "bowl", steps: 0)
      #expect(run.learningRate == surface.defaultRate(for: method), "\(method.card.name)")
    }
  }

  @Test("the first step of every method goes downhill")
  func downhill() throws {
    // The simplex has to build itself first, and moves when it has.
    for method in Optimizers.all where method.card.name != "nelder-mead" {
      let run = try run("\(method.card.name):lr=0.001", on: "sphere", steps: 1)
      #expect(run.loss < 25, "\(method.card.name)")
    }
  }
}
