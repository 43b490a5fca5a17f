// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building and testing descent knows nothing of it. See README.md for how to run it.

/// A program of benchmarks. The command plugin finds them in the folder Benchmarks.
func benchmarks(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name,
    dependencies: [
      "Measuring",
      .product(name: "Benchmark", package: "benchmark"),
    ] + dependencies,
    path: "Benchmarks/\(name)",
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

func descent(_ module: String) -> Target.Dependency { .product(name: module, package: "descent") }

let package = Package(
  name: "descent-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "descent", path: "../.."),
    // Without its counters of allocations, which would slow down what is measured.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
  ],
  targets: [
    // What the machine can do: scalar C as fast as the compiler makes it, every operation rounded as in Swift.
    .target(
      name: "CBaseline",
      path: "CBaseline",
      cSettings: [.unsafeFlags(["-O3", "-fno-math-errno", "-ffp-contract=off"])]),
    .target(
      name: "Measuring",
      dependencies: [.product(name: "Benchmark", package: "benchmark")],
      path: "Measuring"),
    benchmarks("Steps", ["CBaseline", descent("Simulation")]),
    benchmarks("Fields", ["CBaseline", descent("Simulation"), descent("Calculus")]),
    benchmarks("Screen", [descent("Simulation"), descent("Canvas"), descent("Studio"), descent("Curses")]),
    benchmarks("Program", [descent("descent"), descent("Simulation")]),
  ]
)
