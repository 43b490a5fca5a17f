import Foundation
import Simulation
import Testing

/// The path of an optimizer as another library computed it, and the settings that make ours walk the same one.
///
/// The files of `Traces` hold `step,x[,y],loss` with 17 digits, thinned: every step up to 30, then every tenth, and the
/// last; where numbers overflow, the rows around it. `traces.tsv` says for each file how the race is set up here, how
/// closely it must agree, and which library it came from.
///
/// What our knobs cannot express is not here, for these reasons:
///
/// - Optax's AMSGrad takes the maximum of the corrected mean of squares, which Optax's own issue 1389 calls a mistake;
/// - L-BFGS follows the details of PyTorch's line search, and ours is full BFGS: two parameters need no limited memory.
struct GoldenTrace: Sendable, CustomTestStringConvertible {
  let file: String
  let surface: String
  let start: Point
  let optimizer: String
  let schedule: String?
  let tolerance: Double
  let source: String

  /// One row of a file; y is 0 where there is one parameter.
  struct Row {
    let step: Int
    let point: Point
    let loss: Double
  }

  var testDescription: String { file }

  /// A path that grows beyond all numbers is compared digit for digit, not to a fraction of 1.
  var isRelative: Bool { file.hasSuffix("__diverge") || file.hasSuffix("__nan") }

  /// The race that walks this path.
  func setup() throws -> RaceSetup {
    let surface = try SurfaceShelf.surface(surface)
    return try RaceSetup(surface: surface, entrants: [optimizer], start: start, schedules: schedule.map { [$0] } ?? [])
  }

  /// What the library computed.
  func rows() throws -> [Row] {
    try Self.table("\(file).csv", separator: ",").map { fields in
      let numbers = fields.compactMap(Double.init)
      try #require(numbers.count == fields.count && (3...4).contains(numbers.count))
      let y = numbers.count == 4 ? numbers[2] : 0
      return Row(step: Int(numbers[0]), point: Point(numbers[1], y), loss: numbers[numbers.count - 1])
    }
  }

  static let all: [GoldenTrace] = {
    do {
      return try table("traces.tsv", separator: "\t").map(GoldenTrace.init)
    } catch {
      preconditionFailure("traces.tsv: \(error)")
    }
  }()

  private init(fields: [String]) throws {
    try #require(fields.count == 7)
    file = fields[0]
    surface = fields[1]
    let coordinates = fields[2].split(separator: ",").compactMap { Double($0) }
    start = Point(coordinates[0], coordinates.count > 1 ? coordinates[1] : 0)
    optimizer = fields[3]
    schedule = fields[4] == "-" ? nil : fields[4]
    tolerance = try #require(Double(fields[5]))
    source = fields[6]
  }

  /// The fields of a file's lines below its heading.
  static func table(_ name: String, separator: Character) throws -> [[String]] {
    let folder = try #require(Bundle.module.url(forResource: "Traces", withExtension: nil))
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
  }
}
