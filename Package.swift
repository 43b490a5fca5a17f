// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "descent",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "descent", targets: ["descent"]),
    .library(name: "Words", targets: ["Words"]),
    .library(name: "Calculus", targets: ["Calculus"]),
    .library(name: "Simulation", targets: ["Simulation"]),
    .library(name: "Canvas", targets: ["Canvas"]),
    .library(name: "Studio", targets: ["Studio"]),
    .library(name: "Curses", targets: ["Curses"]),
  ],
  dependencies: [
    // The command line: parsing, help, completions and manual pages.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .target(name: "Libc", swiftSettings: strict),
    .target(name: "Words", dependencies: ["Libc"], swiftSettings: strict),
    .target(name: "CMath"),
    .target(name: "Calculus", dependencies: ["CMath", "Libc", "Words"], swiftSettings: strict),
    .target(name: "Simulation", dependencies: ["Calculus", "Libc", "Words"], swiftSettings: strict),
    .target(name: "Canvas", dependencies: ["Libc", "Words"], swiftSettings: strict),
    .target(name: "Studio", dependencies: ["Words", "Calculus", "Simulation", "Canvas"], swiftSettings: strict),
    .target(
      name: "CNcurses",
      cSettings: [
        .define("NCURSES_WIDECHAR", to: "1"),
        .enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error),
      ],
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]
    ),
    .target(name: "Curses", dependencies: ["CNcurses", "Canvas", "Words"], swiftSettings: strict),
    .target(
      name: "Assets", dependencies: ["Words"], path: "assets", exclude: ["pictures"],
      resources: [.embedInCode("texts")], swiftSettings: strict),
    .executableTarget(
      name: "descent",
      dependencies: [
        "Assets", "Libc", "Words", "Calculus", "Simulation", "Canvas", "Studio", "Curses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    // What tests of several targets share: a terminal without a window, what is seen on it, seeded random numbers.
    .target(name: "Testbed", dependencies: ["Canvas", "Libc", "Words"], path: "Tests/Testbed", swiftSettings: strict),
    .testTarget(name: "WordsTests", dependencies: ["Words", "Assets"], swiftSettings: strict),
    .testTarget(name: "CalculusTests", dependencies: ["Calculus", "Words"], swiftSettings: strict),
    .testTarget(
      name: "SimulationTests", dependencies: ["Simulation", "Calculus", "Words"],
      resources: [.copy("Traces"), .copy("Reference")],
      swiftSettings: strict),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas", "Words", "Testbed"], swiftSettings: strict),
    .testTarget(
      name: "CursesTests", dependencies: ["Curses", "CNcurses", "Canvas", "Libc", "Words", "Testbed"],
      swiftSettings: strict),
    .testTarget(
      name: "StudioTests", dependencies: ["Studio", "Simulation", "Calculus", "Canvas", "Words", "Assets", "Testbed"],
      exclude: ["Scenarios"], swiftSettings: strict),
    .testTarget(
      name: "descentTests", dependencies: ["descent", "Simulation", "Libc", "Words", "Assets", "Testbed"],
      swiftSettings: strict),
  ]
)
