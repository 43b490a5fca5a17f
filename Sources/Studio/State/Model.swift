import Calculus
import Canvas
import Simulation

/// Everything that the screen shows, as a value.
public struct Model: Sendable {
  /// The race.
  public internal(set) var race: Race
  /// What the keys mean.
  public internal(set) var mode = Mode.racing
  /// Whether time passes.
  public internal(set) var isPlaying = true
  /// How fast.
  public internal(set) var speed = Speed()
  /// The entrant whose numbers are shown and whose rate is turned.
  public internal(set) var chosen = 0
  /// The entrants that are not drawn.
  public internal(set) var hidden: Set<Int> = []
  /// Whether the rate is turned for all.
  public internal(set) var turnsAll = false
  /// Whether all equations are shown, or only the last.
  public internal(set) var showsDetails = false
  /// Characters and colours.
  public internal(set) var look: Look
  /// The size of the screen.
  public internal(set) var size: Size

  /// A short word about what a key has just done; it stands until the next key.
  var notice: String?
  /// The part of a step that has passed since the last whole one.
  var debt = 0.0
  /// How many steps are made before the budget of a tick is asked.
  var slice = 1
  /// Whether the race has once been stopped because everybody had arrived.
  var hasFinished = false
  /// The step at which time stops once.
  var pause: Int?
  /// How many random starts have been drawn.
  var draws: UInt64 = 0

  private(set) var backdrop: Backdrop
  private(set) var slope: Backdrop?
  /// The derivative as a formula, where there is one parameter.
  private(set) var slopeText = ""
  private(set) var paths: [PathLayer] = []

  /// A race at its start, on a screen.
  ///
  /// - Parameter pause: The step at which time stops once, nil for none.
  public init(_ setup: RaceSetup, size: Size, look: Look, pausingAt pause: Int? = nil) {
    self.pause = pause
    isPlaying = pause != 0
    race = Self.race(setup)
    self.size = size
    self.look = look
    backdrop = Self.backdrop(race.surface, Layout(size, dimension: 2, entrants: 1, arithmeticLines: 0).map.size, look)
    refresh()
  }

  /// A race whose minima are known.
  static func race(_ setup: RaceSetup) -> Race { Race(setup, in: .searched(setup.surface)) }

  /// Makes the steps up to `step` at once and stops there.
  public mutating func advance(to step: Int) {
    isPlaying = false
    race.seek(to: step)
    follow()
  }

  /// Where everything stands.
  var layout: Layout {
    let equations = showsDetails ? race.runs[chosen].optimizer.equations.count : 1
    return Layout(
      size, dimension: race.surface.dimension, entrants: race.runs.count,
      arithmeticLines: Arithmetic.linesPerEquation * equations * race.surface.dimension)
  }

  /// Whether the screen is too small for a race.
  var isTooSmall: Bool { size.columns < Layout.smallest.columns || size.rows < Layout.smallest.rows }

  /// Makes the picture of the surface and the paths anew: after another surface, size, start or look.
  mutating func refresh() {
    guard !isTooSmall else { return }
    let layout = layout
    backdrop = Self.backdrop(race.surface, layout.map.size, look)
    slopeText = "f′(x) = \(race.surface.formula.derivative(by: "x").description)"
    slope = layout.derivative.map { area in
      let field = race.surface.field
      return Backdrop(
        curve: race.surface, size: area.size, look: look, { field.gradient(at: Point($0, 0)).x }, includesZero: true)
    }
    paths = race.runs.map { _ in PathLayer(backdrop.viewport) }
    follow()
  }

  /// Brings the paths up to the step looked at.
  mutating func follow() {
    guard !isTooSmall else { return }
    let plot = plot
    for index in paths.indices {
      paths[index].follow(race.timelines[index], at: race.runs[index], plot: plot)
    }
  }

  /// The minima that are marked on the map: all, unless they would cover it like a carpet; then the lowest.
  var markedMinima: [Minimum] {
    let minima = race.arena.minima
    let cells = layout.map.rows * layout.map.columns
    return 10 * minima.count <= cells ? minima : minima.filter(\.isGlobal)
  }

  /// Where a point of the surface stands in the plot: on the map, or on the curve.
  var plot: @Sendable (Point) -> PlotPoint {
    if race.surface.dimension == 2 { return { point in point } }
    let field = race.surface.field
    return { point in PlotPoint(point.x, field.value(at: point)) }
  }

  private static func backdrop(_ surface: Surface, _ size: Size, _ look: Look) -> Backdrop {
    surface.dimension == 2
      ? Backdrop(map: surface, size: size, look: look)
      : Backdrop(
        curve: surface, size: size, look: look, { surface.field.value(at: Point($0, 0)) }, includesZero: false)
  }
}
