import Simulation
import Testing

@Suite("Golden traces")
struct GoldenTraceTests {
  @Test("An optimizer walks the path that the library walks", arguments: GoldenTrace.all)
  func pathAgrees(_ trace: GoldenTrace) throws {
    let setup = try trace.setup()
    var run = Run(setup.entrants[0], on: setup.surface, from: setup.start)
    var worst = (error: 0.0, step: 0)
    for row in try trace.rows() {
      run.advance(by: row.step - run.step)
      let pairs = [(run.point.x, row.point.x), (run.point.y, row.point.y), (run.loss, row.loss)]
      for (ours, theirs) in pairs {
        let error = Self.error(ours, theirs, isRelative: trace.isRelative)
        if !(error <= worst.error) { worst = (error, row.step) }
      }
    }
    #expect(
      worst.error <= trace.tolerance,
      "\(worst.error) away from \(trace.source) at step \(worst.step): \(trace.optimizer)")
  }

  /// |a − b|/max(1, |b|); 0 when both are infinite in the same way or both no number.
  private static func error(_ a: Double, _ b: Double, isRelative: Bool) -> Double {
    if !a.isFinite || !b.isFinite { return a == b || (a.isNaN && b.isNaN) ? 0 : .infinity }
    // Below the normal numbers there are no digits to agree in.
    let scale = isRelative ? max(abs(b), Double.leastNormalMagnitude) : max(1, abs(b))
    return abs(a - b) / scale
  }

  @Test("Every optimizer that a library has is compared with it")
  func coverage() {
    let compared = Set(GoldenTrace.all.map { $0.optimizer.prefix { $0 != ":" } }.map(String.init))
    let untraced: Set = [
      "backtracking", "bfgs", "cg", "nelder-mead", "newton", "qhadam", "qhm",
    ]
    #expect(Set(Optimizers.all.map { $0.card.name }).subtracting(untraced) == compared)
  }
}
