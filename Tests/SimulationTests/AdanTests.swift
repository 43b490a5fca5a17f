import Simulation
import Testing

@Suite("Adan")
struct AdanTests {
  /// Computed by the rule of the authors' repository (sail-sg/Adan) in plain double precision.
  @Test(
    "It walks as its authors' code does",
    arguments: [
      ("adan:lr=0.1", [1, 0.9000000005, 0.8007731581491728, 0.7021294584590689]),
      ("adan:lr=0.1,weight-decay=0.5", [1, 0.8571428576190475, 0.7225731250086874, 0.5955481808992552]),
    ])
  func authors(_ optimizer: String, _ path: [Double]) throws {
    let surface = try SurfaceShelf.surface("x^2")
    var run = Run(try Entrant(optimizer), on: surface, from: Point(1, 0))
    for (step, expected) in path.enumerated() {
      #expect(abs(run.point.x - expected) <= 1e-15, "step \(step)")
      run.advance(by: 1)
    }
  }
}
