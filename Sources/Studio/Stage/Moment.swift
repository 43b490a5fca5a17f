import Canvas
import Simulation

/// What one frame shows: the model, and everything that more than one panel asks about it, computed once.
struct Moment {
  let model: Model
  let layout: Layout
  /// The picture of the surface.
  let scene: Scene
  /// The picture of the derivative, where there is room and one parameter.
  let slope: Scene?
  let texts: SurfaceTexts
  /// The arithmetic of the step looked at of the chosen entrant, for each coordinate; empty at the start.
  let explanations: [Explanation]
  /// The step whose arithmetic is shown.
  let explainedStep: Int
  /// The rate of every entrant: with a schedule that of the step whose arithmetic is shown.
  let rates: [Double]
  /// The heights that are written on the map.
  let levelNumbers: [LevelNumber]
  /// How every entrant is shown.
  let badges: [Badge]
  /// The explanations as rows of text, as wide as their panel.
  let arithmetic: [Arithmetic.Row]
  /// The path of every entrant.
  let paths: [DrawnPath]
  /// The runs as they were before a knob was turned.
  let ghosts: [ShownGhost]
  /// Learning rates and step sizes of the entrants of which the plot shows them.
  let tracks: [Int: StepTrack]
  /// The entrants in the order of their loss.
  let order: [Int]
  /// What has become of every entrant.
  let outcomes: [Outcome]
  /// The minima that are marked on the map: all, unless they would cover it like a carpet; then the lowest.
  let markedMinima: [Minimum]
  /// The cells of the marked minima and their signs; the lowest one wins a shared cell.
  let minimumSigns: [Position: Unicode.Scalar]
  /// The entrants that are drawn, the leader last, so that its head wins a shared cell.
  let visible: [Int]

  init(
    model: Model, layout: Layout, scene: Scene, slope: Scene?, texts: SurfaceTexts, explanations: [Explanation],
    levelNumbers: [LevelNumber], rates: [Double], badges: [Badge], arithmetic: [Arithmetic.Row], paths: [DrawnPath],
    ghosts: [ShownGhost],
    tracks: [Int: StepTrack]
  ) {
    self.model = model
    self.layout = layout
    self.scene = scene
    self.slope = slope
    self.texts = texts
    self.explanations = explanations
    explainedStep = explanations.first?.step ?? model.race.step
    self.rates = rates
    self.levelNumbers = levelNumbers
    self.badges = badges
    self.arithmetic = arithmetic
    self.paths = paths
    self.ghosts = ghosts
    self.tracks = tracks
    let (minima, cells) = (model.minima, layout.map.rows * layout.map.columns)
    markedMinima = 10 * minima.count <= cells ? minima : minima.filter(\.isGlobal)
    minimumSigns = MinimaMarks.signs(of: markedMinima, in: model, through: scene.projection)
    order = model.race.order
    outcomes = model.outcomes
    visible = order.reversed().filter { !model.hidden.contains($0) }
  }

  var race: Race { model.race }
  var runs: [Run] { model.race.runs }
  var projection: Projection { scene.projection }
  /// The entrant whose numbers are shown.
  var chosen: Run { model.race.runs[model.chosen] }

}
