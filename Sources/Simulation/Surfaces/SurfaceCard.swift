import Words

/// A surface of the catalogue, as data: everything but the compiled formula.
public struct SurfaceCard: Sendable {
  /// What a person types: `two-wells`.
  public let name: String
  /// What a text calls it.
  public let title: Phrase
  /// Other names by which it is found.
  public let aliases: [String]
  /// The formula in the language of the command line: what is shown is what is computed.
  public let formula: String
  /// XMIN, XMAX and, for two parameters, YMIN, YMAX.
  public let domain: Domain
  /// Where runs start.
  public let start: Point
  /// Its lowest points, in closed form or to the last digit.
  public let lowest: [Point]
  /// Default learning rates by optimizer; the others follow from them.
  public let rates: [String: Double]
  /// What it shows best.
  public let lesson: Lesson
  /// What to notice, in one or two sentences.
  public let notice: Phrase

  init(
    _ name: String, _ title: Phrase, aliases: [String] = [], _ formula: String, domain: [Double], start: [Double],
    lowest: [[Double]], rates: [String: Double], lesson: Lesson, notice: Phrase
  ) {
    self.name = name
    self.title = title
    self.aliases = aliases
    self.formula = formula
    self.domain =
      domain.count == 2
      ? Domain(x: domain[0]...domain[1]) : Domain(x: domain[0]...domain[1], y: domain[2]...domain[3])
    self.start = Self.point(start)
    self.lowest = lowest.map(Self.point)
    self.rates = rates
    self.lesson = lesson
    self.notice = notice
  }

  private static func point(_ coordinates: [Double]) -> Point {
    Point(coordinates[0], coordinates.count > 1 ? coordinates[1] : 0)
  }
}
