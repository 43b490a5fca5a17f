import Canvas
import Simulation
import Words

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
  public internal(set) var chosen = 0 {
    didSet { if chosen != oldValue { arithmeticScroll = 0 } }
  }
  /// The entrants that are not drawn.
  public internal(set) var hidden: Set<Int> = []
  /// Whether the rate is turned for all.
  public internal(set) var turnsAll = false
  /// Whether all equations are shown, or only the last.
  public internal(set) var showsDetails = false
  /// How many rows of the arithmetic stand above what is seen of it.
  var arithmeticScroll = 0
  /// What the plot beside the map shows.
  public internal(set) var plot = PlotKind.losses
  /// Which panels are shown.
  var panels = Panels.all
  /// Whether there is nothing but the map.
  var isMapAlone = false
  /// The part of the surface that is seen.
  public internal(set) var window: Window
  /// Characters and colours.
  public internal(set) var look: Look
  /// Whether the map lies as a picture of pixels under the text.
  public internal(set) var pixels: Pixels
  /// The size of the screen.
  public internal(set) var size: Size

  /// A short word about what a key has just done; it stands until the next key.
  var notice: Phrase?
  /// The part of a step that has passed since the last whole one.
  var debt = 0.0
  /// How many steps are made before the budget of a tick is asked.
  var slice = 1
  /// Whether the race has once been stopped because everybody had arrived.
  var hasFinished = false
  /// Whether time stands because of that, and no key has stopped or moved it since.
  var hasStopped = false
  /// Whether the button is down on the losses: the mouse looks at the steps that it passes.
  var isScrubbing = false
  /// The step at which time stops once.
  var pause: Int?
  /// What tells this race from others: what was drawn for one is not for another.
  var raceKey: RaceKey
  /// The name of the view that was asked for; nil for the first that fits.
  var viewName: String?
  /// From where views in space look.
  var pose = Pose.home
  /// Whether the relief is to turn by itself.
  var turnsSlowly = false
  /// The part of a degree that it has turned since the last whole one.
  var turned = 0.0
  /// Whether an overlay is drawn, where somebody has said so.
  var wantedOverlays: [String: Bool] = [:]
  /// From where on a knob counts that is turned while time stands still.
  var reach = Reach.wholeRun
  /// The runs as they were before knobs were turned.
  var ghosts = Ghosts()
  /// The race before every knob turned, the last one last.
  var formers: [Former] = []
  /// Where the mouse went down on the map.
  var grip: Grip?
  /// The search for the minima of the present surface.
  var ticket = Ticket(1)
  /// The saddles and maxima that have been found, and the surface on which they were looked for.
  var stationary: [StationaryPoint] = []
  var stationaryKey: SurfaceKey?
  /// The search for them; its numbers are others than those of the search for minima.
  var stationaryTicket = Ticket(1 << 32)
  /// How many random starts have been drawn.
  var draws: UInt64 = 0

  /// A race at its start, on a screen.
  ///
  /// - Parameters:
  ///   - pause: The step at which time stops once, nil for none.
  ///   - isPaused: Whether time stands until a key lets it pass.
  ///   - pixels: Whether the terminal shows pictures under the text, and they are wanted.
  public init(
    _ setup: RaceSetup, size: Size, look: Look, pausingAt pause: Int? = nil, isPaused: Bool = false,
    pixels: Pixels = .impossible
  ) {
    self.pixels = pixels
    self.pause = pause
    isPlaying = pause != 0 && !isPaused
    race = Race(setup)
    raceKey = RaceKey(setup, after: nil)
    self.size = size
    self.look = look
    window = Window(setup.surface.domain, holding: setup.start)
  }

  /// Stops, and looks at a step: those up to it are made at once.
  public mutating func advance(to step: Int) {
    isPlaying = false
    hasStopped = false
    race.seek(to: step)
  }

  /// Where everything stands.
  var layout: Layout {
    // Some rules have one equation more in some steps than in others; the room for them does not change.
    let equations = showsDetails ? max(2, race.runs[chosen].entrant.method.init().equations.count) : 1
    let dimension = race.surface.dimension
    return Layout(
      size, dimension: dimension, entrants: race.runs.count + shownGhosts.count,
      arithmeticLines: Arithmetic.rowCount(equations: equations, dimension: dimension), panels: panels,
      isMapAlone: isMapAlone)
  }

  /// The view that is shown.
  var view: any View.Type { Views.named(viewName, race.surface.dimension) }

  /// What is seen of the surface on so many cells.
  func seen(on size: Size) -> Window { view.card.isSpatial ? window : window.rounded(for: size) }

  /// What a view of so many cells looks at.
  func sight(_ size: Size) -> Sight {
    Sight(surface: race.surface, window: seen(on: size), size: size, look: look, pose: pose)
  }

  /// Whether the screen is too small for a race.
  var isTooSmall: Bool { size.columns < Layout.smallest.columns || size.rows < Layout.smallest.rows }

  /// The minima that are known, lowest first.
  var minima: [Minimum] { race.arena.minima }

  /// The least known loss.
  var lowestValue: Double? { race.arena.lowestValue }

  /// What has become of every entrant.
  var outcomes: [Outcome] { race.runs.indices.map { race.outcome(of: $0) } }
}

/// What tells a race from another one: what it was made from, and which it is of its session.
struct RaceKey: Sendable, Hashable {
  private let line: String
  private let number: Int

  init(_ setup: RaceSetup, after former: RaceKey?) {
    line = setup.commandLine
    number = (former?.number ?? 0) + 1
  }
}
