import Simulation
import Words

extension RaceOptions {
  /// How many steps `run` and `trace` make unless told otherwise.
  static let defaultSteps = 1000

  /// The most steps that can be asked for: half a day of computing.
  static let mostSteps = 1_000_000_000_000

  /// The race that the options ask for.
  func setup() throws -> RaceSetup {
    _ = try language.checked()
    let surface = try Surface(surface, domain: typedDomain())
    let seed = try seed.map { try OptionText("--seed", $0).seed() } ?? 0
    return try RaceSetup(
      surface: surface, entrants: optimizers, start: start(on: surface, seed: seed),
      learningRate: lr.map { try OptionText("--lr", $0).number(in: .nonNegative) }, schedules: schedule, seed: seed,
      noise: noise.map { try OptionText("--noise", $0).number(in: .nonNegative) } ?? 0, turns: at)
  }

  /// How many steps are made.
  func stepCount() throws -> Int {
    guard let steps else { return Self.defaultSteps }
    return try OptionText("--steps", steps).whole(in: 0...Self.mostSteps)
  }

  private func typedDomain() throws -> Domain? {
    guard let domain else { return nil }
    let text = OptionText("--domain", domain)
    guard let read = Domain(try text.numbers()) else {
      throw text.refused("it takes XMIN,XMAX or XMIN,XMAX,YMIN,YMAX, each minimum below its maximum")
    }
    return read
  }

  private func start(on surface: Surface, seed: UInt64) throws -> Point? {
    guard let start else { return randomStart ? surface.randomStart(seed: seed) : nil }
    if randomStart { throw UsageError("--start and --random-start exclude each other: leave one of them out") }
    let text = OptionText("--start", start)
    let numbers = try text.numbers()
    guard numbers.count == surface.dimension else { throw text.refused(surface.startRule) }
    return Point(numbers[0], surface.dimension == 2 ? numbers[1] : 0)
  }

  /// The command line that makes exactly this race again, with the options that were given and no others.
  func commandLine(_ command: String, _ setup: RaceSetup, _ more: [String] = []) throws -> String {
    var words = ["descent", command, setup.commandLine]
    if steps != nil { words += ["--steps", "\(try stepCount())"] }
    // The words say all that the config said.
    let last = config == nil ? [] : ["--config", "none"]
    return try (words + more + language.words() + last).joined(separator: " ")
  }
}
