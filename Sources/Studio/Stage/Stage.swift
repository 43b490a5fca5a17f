import Calculus
import Canvas
import Simulation

/// Where a model is shown. It keeps what is costly to make, the pictures of surfaces and the paths drawn so far, keyed by
/// all that they are made from: nothing here is ever thrown away by hand, and a frame is a function of its model alone.
///
/// ```swift
/// var stage = Stage()
/// terminal.show(stage.frame(of: model))
/// ```
public struct Stage: Sendable {
  private var scenes = Cache<SceneKey, Scene>()
  private var lands = Cache<Land.Key, Land>()
  private var slopes = Cache<Sight.Key, Scene>()
  private var texts = Cache<TextKey, SurfaceTexts>()
  private var steps = Cache<StepKey, [Explanation]>()
  private var numbers = Cache<NumbersKey, [LevelNumber]>()
  private var rates = Cache<StepKey, [Double]>()
  private var badges = Cache<BadgeKey, [Badge]>()
  private var arithmetics = Cache<ArithmeticKey, [Arithmetic.Row]>()
  private var pictures = Pictures()
  private var equations = EquationBook()
  private var paths = PathMemory()
  private var ghosts = GhostMemory()
  private var tracks = TrackMemory()

  /// An empty stage.
  public init() {}

  /// The whole screen.
  ///
  /// - Parameter cell: The pixels of a cell, where pictures can lie under the text.
  public mutating func frame(of model: Model, cell: PixelSize? = nil) -> Frame {
    var pen = Pen(model.size, model.look)
    if model.isTooSmall {
      let least = Layout.smallest
      pen.write(
        "descent needs \(least.columns)×\(least.rows) cells", fitting: model.size.columns, 0, 0, model.look.theme.text)
      return pen.frame
    }
    switch model.mode {
    case .help(let scroll): HelpScreen.draw(scroll: scroll, on: &pen)
    case .picking(let picker): return frame(of: picker, over: model)
    case .editing(let editor): return frame(of: editor, over: model)
    case .racing, .placing: race(model, cell, on: &pen)
    case .typing(let prompt):
      race(model, cell, on: &pen)
      PromptLines.draw(prompt, on: &pen)
    case .quoting:
      race(model, cell, on: &pen)
      CommandLines.draw(model.race.setup.commandLine, on: &pen)
    }
    return pen.frame
  }

  /// The race, over a picture where there is one.
  private mutating func race(_ model: Model, _ cell: PixelSize?, on pen: inout Pen) {
    let moment = moment(of: model)
    RaceScreen.draw(moment, on: &pen)
    guard model.pixels == .on, let cell else { return }
    let key = PictureKey(
      scene: SceneKey(view: model.view.card.name, sight: model.sight(moment.layout.map.size).key),
      area: moment.layout.map, cell: cell)
    if let underlay = pictures.underlay(key, of: moment.scene, model.race.surface) {
      pen.draw { $0.lay(underlay, inPlaceOf: moment.scene.ground.frame) }
    }
  }

  /// What the last frame would have liked to have, and shall be made beside the loop; asked once for each.
  public mutating func takeOrder() -> (ticket: Ticket, job: Job)? { pictures.takeOrder() }

  /// Keeps what was ordered; the next frame shows it.
  public mutating func keep(_ picture: MadePicture) { pictures.keep(picture) }

  /// An open list, with what is under its cursor beside it, as it would be.
  private mutating func frame(of picker: Picker, over model: Model) -> Frame {
    let page = PickerPage(picker, size: model.size)
    var pen = Pen(model.size, picker.preview?.look ?? model.look)
    if let area = page.picture, var shown = picker.preview {
      shown.size = area.size
      let picture = picture(of: shown)
      pen.draw { $0.draw(picture, column: area.column, row: area.row) }
    }
    PickerScreen.draw(picker, page, on: &pen)
    return pen.frame
  }

  /// The knobs of the chosen entrant, with the race going on beside them.
  private mutating func frame(of editor: Editor, over model: Model) -> Frame {
    let page = EditorPage(editor, rows: model.editorRows.count, size: model.size)
    var pen = Pen(model.size, model.look)
    if let area = page.picture {
      var shown = model
      shown.mode = .racing
      shown.size = area.size
      let picture = picture(of: shown)
      pen.draw { $0.draw(picture, column: area.column, row: area.row) }
    }
    EditorScreen.draw(editor, model, page, on: &pen)
    return pen.frame
  }

  /// The race without its keys: what is printed.
  public mutating func picture(of model: Model) -> Frame {
    if model.isTooSmall { return frame(of: model) }
    var pen = Pen(model.size, model.look)
    RaceScreen.draw(moment(of: model), hasKeys: false, on: &pen)
    return pen.frame
  }

  /// Everything that the panels of one frame ask of the model, made once.
  mutating func moment(of model: Model) -> Moment {
    let race = model.race
    let layout = model.layout
    var sight = model.sight(layout.map.size)
    let view = model.view
    if view.card.isSpatial { sight.land = lands.value(for: Land.Key(sight)) { [sight] in Land(sight) } }
    let sceneKey = SceneKey(view: view.card.name, sight: sight.key)
    let scene = scenes.value(for: sceneKey) { [sight] in Scene(view, of: sight) }
    let slope = layout.derivative.map { area in
      let sight = model.sight(area.size)
      return slopes.value(for: sight.key) { SlopePicture.scene(of: sight) }
    }
    let textKey = TextKey(surface: sight.key.surface, charset: model.look.charset)
    let text = texts.value(for: textKey) { SurfaceTexts(race.surface, textKey.charset) }
    let step = layout.statusRow == nil ? model.explainedStep : race.step
    let stepKey = StepKey(
      race: model.raceKey, step: min(step, model.race.timelines[model.chosen].end), entrant: model.chosen,
      settings: race.runs[model.chosen].entrant.settings, turns: race.setup.turns)
    let explanations = steps.value(for: stepKey) { race.explanations(of: model.chosen, at: step, reading: &equations) }
    let shownRates =
      race.setup.isScheduled
      ? rates.value(for: stepKey) { race.timelines.map { $0.shownRate(at: $0.run(at: min(step, $0.end))) } }
      : race.runs.map(\.learningRate)
    let numbersKey = NumbersKey(scene: sceneKey, lowest: model.minima.first?.point, start: race.setup.start)
    let numbers = numbers.value(for: numbersKey) {
      LevelNumbers.numbers(of: scene, from: numbersKey.lowest, awayFrom: numbersKey.start)
    }
    let badgeKey = BadgeKey(entrants: race.runs.map(\.entrant.name), look: model.look)
    let badges = badges.value(for: badgeKey) { Badge.all(race.runs.map(\.entrant), model.look) }
    let width = layout.isStacked && !model.showsDetails ? 0 : layout.arithmetic?.columns ?? 0
    let key = ArithmeticKey(step: stepKey, width: width, charset: model.look.charset, isWhole: model.showsDetails)
    let arithmetic = arithmetics.value(for: key) {
      if width == 0 { return [] }
      let arithmetic = Arithmetic(explanations, of: text.parameters, key.charset, width: width)
      return key.isWhole ? arithmetic.rows : arithmetic.lastRows
    }
    let drawn = paths.follow(model, scene.projection, sceneKey)
    let ghosts = ghosts.follow(model, scene.projection, sceneKey)
    return Moment(
      model: model, layout: layout, scene: scene, slope: slope, texts: text, explanations: explanations,
      levelNumbers: numbers, rates: shownRates, badges: badges, arithmetic: arithmetic, paths: drawn, ghosts: ghosts,
      tracks: layout.losses == nil ? [:] : tracks.follow(model))
  }
}

/// What the picture of a surface is made from.
struct SceneKey: Sendable, Hashable {
  let view: String
  let sight: Sight.Key
}

/// What the arithmetic of a step is made from.
struct StepKey: Sendable, Hashable {
  let race: RaceKey
  let step: Int
  let entrant: Int
  let settings: [Setting]
  let turns: [Turn]
}

/// What the numbers on the map are made from.
struct NumbersKey: Sendable, Hashable {
  let scene: SceneKey
  let lowest: Point?
  let start: Point
}

/// What badges are made from.
struct BadgeKey: Sendable, Hashable {
  let entrants: [String]
  let look: Look
}

/// What the rows of the arithmetic are made from.
struct ArithmeticKey: Sendable, Hashable {
  let step: StepKey
  let width: Int
  let charset: Charset
  let isWhole: Bool
}

/// What the texts of a surface are made from.
struct TextKey: Sendable, Hashable {
  let surface: SurfaceKey
  let charset: Charset
}

/// A surface's formula, its derivative and its parameters as they are shown.
struct SurfaceTexts: Sendable {
  let formula: String
  /// The derivative, where there is one parameter.
  let slope: String
  let parameters: [String]

  init(_ surface: Surface, _ charset: Charset) {
    let formula = surface.formula
    let names = formula.variables.map(charset.name)
    parameters = Array(names.prefix(surface.dimension))
    self.formula = "f(\(parameters.joined(separator: ", "))) = \(formula.written(with: names))"
    slope =
      surface.dimension == 2
      ? "" : "f′(\(parameters[0])) = \(formula.derivative(by: surface.parameters[0]).written(with: names))"
  }
}
