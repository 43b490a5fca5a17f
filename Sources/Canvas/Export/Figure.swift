/// A picture made of shapes and texts, in points from its upper left corner: what files for paper and for pages of the
/// web are written from.
///
/// It says what is drawn, not how: ``SVG`` writes it as shapes, ``Drawing`` as pixels, and both look alike.
///
/// ```swift
/// var figure = Figure(width: 300, height: 200, title: "A square", description: "")
/// figure.area([[DotPoint(x: 0, y: 0), DotPoint(x: 9, y: 0), DotPoint(x: 9, y: 9), DotPoint(x: 0, y: 9)]], red)
/// let file = SVG.text(of: figure)
/// ```
public struct Figure: Sendable {
  /// How wide it is.
  public let width: Double
  /// How high it is.
  public let height: Double
  /// What it shows, for those who do not see it.
  public let title: String
  /// How it was made.
  public let description: String
  /// What it consists of, the lowest first.
  public private(set) var marks: [Mark] = []

  /// One thing that is drawn.
  public enum Mark: Sendable {
    /// The inside of closed outlines. What lies inside of two of opposite directions is a hole.
    case area([[DotPoint]], Ink)
    /// A line through points, with round ends.
    case line(Stroke)
    /// A text.
    case text(Label)
  }

  /// A line.
  public struct Stroke: Sendable {
    /// The points it goes through.
    public let points: [DotPoint]
    /// Its colour.
    public let ink: Ink
    /// How thick it is.
    public let width: Double
    /// How long its dashes and the gaps between them are; 0 for none.
    public let dash: Double
  }

  /// A text on one line.
  public struct Label: Sendable {
    /// What is written.
    public let text: String
    /// Its beginning, middle or end on the line on which the letters stand.
    public let place: DotPoint
    /// How high a line of it is.
    public let size: Double
    /// Which part of it is at its place.
    public let anchor: Anchor
    /// Whether it is bold.
    public let isBold: Bool
    /// Its colour.
    public let ink: Ink
    /// The colour around its letters, which parts them from what lies under them.
    public let halo: Ink?
  }

  /// A part of a text.
  public enum Anchor: String, Sendable {
    /// Where it begins.
    case start
    /// Its middle.
    case middle
    /// Where it ends.
    case end
  }

  /// An empty figure.
  public init(width: Double, height: Double, title: String, description: String) {
    (self.width, self.height, self.title, self.description) = (width, height, title, description)
  }

  /// Fills the inside of outlines.
  public mutating func area(_ outlines: [[DotPoint]], _ ink: Ink) {
    let seen = outlines.filter { $0.count > 2 && $0.allSatisfy(\.isFinite) }
    if !seen.isEmpty { marks.append(.area(seen, ink)) }
  }

  /// Draws a line; one of a single point is a dot.
  public mutating func line(_ points: [DotPoint], _ ink: Ink, width: Double = 1, dash: Double = 0) {
    guard !points.isEmpty, points.allSatisfy(\.isFinite) else { return }
    marks.append(.line(Stroke(points: points, ink: ink, width: width, dash: dash)))
  }

  /// Writes a text.
  public mutating func text(
    _ text: String, at place: DotPoint, _ ink: Ink, size: Double = 13, anchor: Anchor = .start, isBold: Bool = false,
    halo: Ink? = nil
  ) {
    guard !text.isEmpty, place.isFinite else { return }
    marks.append(
      .text(Label(text: text, place: place, size: size, anchor: anchor, isBold: isBold, ink: ink, halo: halo)))
  }
}
