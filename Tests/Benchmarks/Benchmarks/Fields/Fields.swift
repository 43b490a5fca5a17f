import Benchmark
import CBaseline
import Measuring
import Simulation

/// One picture of values, 400 × 240, of every surface, and against C on one processor where the baseline knows it.
let benchmarks: @Sendable () -> Void = {
  let (columns, rows) = (400, 240)
  for (name, baseline) in [("bowl", CB_BOWL), ("rastrigin", CB_RASTRIGIN), ("himmelblau", CB_HIMMELBLAU)] {
    measure("field 400×240, \(name)", ["ours, ns", "C, ns", "ours to C, %"]) {
      let surface = try Surface(named: name)
      let (xs, ys) = ticks(surface.domain, columns, rows)
      var values = [Double](repeating: 0, count: columns * rows)
      return {
        let ours = Stopwatch.wallSeconds { blackHole(surface.field.values(xs: xs, ys: ys)) }
        let limit = Stopwatch.wallSeconds { cb_sample(baseline, xs, columns, ys, rows, &values) }
        blackHole(values)
        return [1e9 * ours, 1e9 * limit, 100 * ours / limit]
      }
    }
  }
  let names = Surface.catalogue.filter { $0.domain.dimension == 2 }.map(\.name)
  measure("field 400×240, every surface", names.map { "\($0), µs" }, rounds: 10) {
    let surfaces = try names.map { try Surface(named: $0) }
    return {
      surfaces.map { surface in
        let (xs, ys) = ticks(surface.domain, columns, rows)
        return 1e6 * Stopwatch.wallSeconds { blackHole(surface.field.values(xs: xs, ys: ys)) }
      }
    }
  }
}

private func ticks(_ domain: Domain, _ columns: Int, _ rows: Int) -> (xs: [Double], ys: [Double]) {
  func ticks(_ range: ClosedRange<Double>, _ count: Int) -> [Double] {
    (0..<count).map { range.lowerBound + (range.upperBound - range.lowerBound) * (Double($0) + 0.5) / Double(count) }
  }
  return (ticks(domain.x, columns), ticks(domain.y ?? 0...0, rows))
}
