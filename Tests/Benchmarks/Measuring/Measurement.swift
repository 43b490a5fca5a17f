import Benchmark

/// Registers a benchmark whose figures are named numbers. They are whole: choose the unit so that digits remain.
///
/// - Parameters:
///   - figures: The names of the numbers, the units in them: `"ours, ps/step"`.
///   - rounds: How often it is measured.
///   - prepare: Makes, once, what measures the numbers, in the order of `figures`.
public func measure(
  _ name: String, _ figures: [String], rounds: Int = 20, prepare: @escaping () throws -> () throws -> [Double]
) {
  let metrics = figures.map { BenchmarkMetric.custom($0, useScalingFactor: false) }
  var measured: (() throws -> [Double])?
  let configuration = Benchmark.Configuration(
    metrics: metrics, warmupIterations: 1, maxDuration: .seconds(20), maxIterations: rounds)
  Benchmark(name, configuration: configuration) { benchmark in
    do {
      let body = try measured ?? prepare()
      measured = body
      for (metric, value) in zip(metrics, try body()) { benchmark.measurement(metric, Int(value.rounded())) }
    } catch {
      benchmark.error("\(error)")
    }
  }
}
