import Benchmark
import CBaseline
import Measuring
import Simulation

/// One run of Adam over a million steps, against the same in C, in turns.
let benchmarks: @Sendable () -> Void = {
  let steps = 1_000_000
  let rate = 1e-3
  let cases: [(name: String, formula: String, start: Point, baseline: cb_surface)] = [
    ("bowl", "x^2/20 + y^2", Point(-7, 2), CB_BOWL),
    ("rastrigin", "20 + x^2 + y^2 - 10*(cos(2*pi*x) + cos(2*pi*y))", Point(-2.1, 3.2), CB_RASTRIGIN),
    ("himmelblau", "(x^2 + y - 11)^2 + (x + y^2 - 7)^2", Point(-1, -1), CB_HIMMELBLAU),
  ]
  for (name, formula, start, baseline) in cases {
    measure(
      "one run, \(name)", ["catalogue, ps/step", "typed, ps/step", "C, ps/step", "catalogue to C, %", "typed to C, %"]
    ) {
      let runs = [
        Run(try Entrant("adam:lr=\(rate)"), on: try Surface(named: name), from: start),
        Run(try Entrant("adam:lr=\(rate)"), on: try Surface(formula: formula), from: start),
      ]
      return {
        let ours = runs.map { start in
          var run = start
          let seconds = Stopwatch.seconds { run.advance(by: steps) }
          blackHole(run.loss)
          return seconds
        }
        var run = cb_run(x: start.x, y: start.y, losses: 0)
        let limit = Stopwatch.seconds { cb_advance(&run, baseline, steps, rate) }
        blackHole(run.losses)
        let perStep = 1e12 / Double(steps)
        return (ours + [limit]).map { $0 * perStep } + ours.map { 100 * $0 / limit }
      }
    }
  }
  registerSeeking()
}
