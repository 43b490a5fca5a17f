import Simulation
import Testing

/// What an independent program saw when a rule ran on a surface from the surface's own start.
///
/// That program used textbook forms: Nesterov's gradient at the look-ahead point, RMSProp with a = 0.9, AdaGrad with
/// ε = 1e-8. The knobs say so.
struct StartOutcome: Sendable, CustomTestStringConvertible {
  let surface: String
  let entrant: String
  let steps: Int
  /// Where the run was in the end: a minimum, or a place with four digits; nil where it diverged.
  let place: Point?
  /// The step from which on it stayed within 1e-3 of a lowest point in each coordinate; nil where it did not, or ended
  /// elsewhere.
  let goalStep: Int?
  /// Our verdict, which that program did not give: it had no word for a cycle, a flat place or a crawl.
  let verdict: String
  /// Why rounding decides the last digits of the place, where it does.
  let caution: Caution?

  enum Caution: String {
    /// Adam near a minimum forgets how steep the walls are, leaves it in a sudden burst and comes back; when, depends
    /// on rounding.
    case burst
    /// RMSProp ends in a cycle around the minimum: on which side it is seen, and whether it has hit the minimum by
    /// luck, depends on rounding.
    case cycle
  }

  var testDescription: String { "\(surface) \(entrant)" }

  static let all: [StartOutcome] = ReferenceTable.rows("outcomes.tsv").map { fields in
    StartOutcome(
      surface: fields[0], entrant: fields[1], steps: Int(fields[2]) ?? 0,
      place: fields[3] == "-" ? nil : ReferenceTable.point(fields[3]), goalStep: Int(fields[4]), verdict: fields[5],
      caution: Caution(rawValue: fields[6]))
  }
}
