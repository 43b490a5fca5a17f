// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "descent",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "descent", targets: ["descent"]),
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
    .target(name: "CMath"),
    .target(name: "Calculus", dependencies: ["CMath"], swiftSettings: strict),
    .target(name: "Simulation", dependencies: ["Calculus"], swiftSettings: strict),
    .target(name: "Canvas", swiftSettings: strict),
    .target(name: "Studio", dependencies: ["Calculus", "Simulation", "Canvas"], swiftSettings: strict),
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
    .target(name: "Curses", dependencies: ["CNcurses", "Canvas"], swiftSettings: strict),
    .target(
      name: "Assets", path: "assets", exclude: ["pictures"], resources: [.embedInCode("texts")], swiftSettings: strict),
    .executableTarget(
      name: "descent",
      dependencies: [
        "Assets", "Calculus", "Simulation", "Canvas", "Studio", "Curses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .testTarget(name: "CalculusTests", dependencies: ["Calculus"], swiftSettings: strict),
    .testTarget(
      name: "SimulationTests", dependencies: ["Simulation", "Calculus"],
      resources: [.copy("Traces"), .copy("Reference")],
      swiftSettings: strict),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: strict),
    .testTarget(name: "CursesTests", dependencies: ["Curses", "CNcurses", "Canvas"], swiftSettings: strict),
    .testTarget(
      name: "StudioTests", dependencies: ["Studio", "Simulation", "Canvas"], exclude: ["Scenarios"],
      swiftSettings: strict),
    .testTarget(name: "descentTests", dependencies: ["descent"], swiftSettings: strict),
  ]
)
