import Canvas
import Simulation
import Words

/// Something that is drawn over the picture of a surface.
///
/// A new overlay is one file and one line in ``Overlays``; its key, the help and the list take it from its card.
protocol Overlay: Sendable {
  /// What it is called, and the key that shows and hides it.
  static var card: OverlayCard { get }
  /// Draws it over a scene.
  static func draw(_ moment: Moment, on pen: inout Pen)
  /// What its signs mean, and how long its arrows are.
  static func legend(_ moment: Moment) -> [LegendEntry]
}

extension Overlay {
  static func legend(_ moment: Moment) -> [LegendEntry] { [] }
}

/// A sign and what it means: words, or a formula.
struct LegendEntry {
  let sign: String
  let meaning: Meaning

  enum Meaning { case words(Phrase), formula(String) }

  init(_ sign: String, _ phrase: Phrase) { (self.sign, meaning) = (sign, .words(phrase)) }
  init(_ sign: String, text: String) { (self.sign, meaning) = (sign, .formula(text)) }
}

/// The identity of an overlay.
public struct OverlayCard: Sendable {
  /// What a person types.
  public let name: String
  /// What it shows, in a few words.
  public let phrase: Phrase
  /// The key that shows and hides it; nil for what is always shown.
  public internal(set) var key: Key?
  /// Whether it is drawn in a look without being asked for.
  var isUsual: @Sendable (Look) -> Bool = { _ in true }
}

/// Every overlay, in the order in which they are drawn. A new one is one line here.
public enum Overlays {
  static let all: [any Overlay.Type] = [
    Isolines.self, TangentLine.self, GhostPaths.self, PathLines.self, LevelNumbers.self, GradientArrows.self,
    SignalArrows.self, StationaryMarks.self, MinimaMarks.self, StartMark.self, Heads.self, NameTags.self, Cross.self,
  ]
  /// Their cards, in their order.
  public static var cards: [OverlayCard] { all.map { $0.card } }
}

extension Pen {
  /// Puts a sign where a point of the surface stands on the map, if it is seen.
  mutating func put(
    _ scalar: Unicode.Scalar, at point: Point, _ moment: Moment, ink: Color, _ attributes: Attributes = []
  ) {
    guard let cell = moment.projection.cell(of: point) else { return }
    put(scalar, in: cell, moment, ink: ink, attributes)
  }

  /// Puts a sign on a cell of the map.
  mutating func put(
    _ scalar: Unicode.Scalar, in cell: Position, _ moment: Moment, ink: Color, _ attributes: Attributes = []
  ) {
    let area = moment.layout.map
    mark(scalar, area.column + cell.column, area.row + cell.row, ink: ink, attributes)
  }
}
