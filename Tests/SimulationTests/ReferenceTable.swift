import Foundation
import Simulation
import Testing

/// A table of the folder `Reference`: tab-separated, its first line a heading.
///
/// The numbers of `surfaces.tsv`, `derivatives.tsv` and `minima.tsv` were computed with 40 digits from the formulas of
/// the literature; `outcomes.tsv` is what an independent program saw happen.
enum ReferenceTable {
  /// The fields of every line below the heading.
  static func rows(_ name: String) -> [[String]] {
    guard let folder = Bundle.module.url(forResource: "Reference", withExtension: nil),
      let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    else { preconditionFailure("there is no table \(name)") }
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Numbers between commas.
  static func numbers(_ text: String) -> [Double] {
    text.split(separator: ",").compactMap { Double($0) }
  }

  /// A point of one or two coordinates.
  static func point(_ text: String) -> Point {
    let numbers = numbers(text)
    return Point(numbers[0], numbers.count > 1 ? numbers[1] : 0)
  }
}
