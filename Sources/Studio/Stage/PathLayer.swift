import Canvas
import Simulation

/// The path of one entrant as dots, and where it was last seen with finite numbers.
struct DrawnPath: Sendable {
  let grid: DotGrid
  let last: Point
}

/// The paths of a race as far as they are drawn. They grow while steps pass, and are drawn anew for another race, view,
/// window or past.
struct PathMemory: Sendable {
  private struct Key: Hashable {
    let race: RaceKey
    let scene: SceneKey
  }

  private var key: Key?
  private var layers: [PathLayer] = []

  mutating func follow(_ model: Model, _ projection: Projection, _ scene: SceneKey) -> [DrawnPath] {
    let key = Key(race: model.raceKey, scene: scene)
    if self.key != key || layers.count != model.race.runs.count {
      // Over a curve paths are hops, and always fine.
      let isMap = model.race.surface.dimension == 2
      let viewport = isMap ? projection.viewport.marked(by: model.look.pathMarker) : projection.viewport
      layers = model.race.runs.map { _ in PathLayer(viewport) }
      self.key = key
    }
    let isNear = model.isWorthALine(in: scene.sight.window)
    return model.race.runs.indices.map { index in
      layers[index].follow(model.race.timelines[index], at: model.race.runs[index], projection, isNear)
    }
  }
}

extension Model {
  /// Whether a step that begins or ends at a point is drawn in a window.
  func isWorthALine(in window: Window) -> (Point) -> Bool {
    let domain = race.surface.domain
    return { window.contains($0) || domain.contains($0) }
  }
}

/// The path of one entrant as dots.
struct PathLayer: Sendable {
  private var grid: DotGrid
  private let viewport: Viewport
  private var drawn = 0
  private var step = 0
  private var revision = 0
  private var turns: [Turn] = []
  private var settings: [Setting] = []
  private var end = Point.zero
  private var last = Point.zero

  init(_ viewport: Viewport) {
    self.viewport = viewport
    grid = DotGrid(viewport)
  }

  /// The dots up to the step looked at.
  mutating func follow(
    _ timeline: Timeline, at run: Run, _ projection: Projection, _ isNear: (Point) -> Bool
  ) -> DrawnPath {
    let path = timeline.path
    let count = path.count(through: run.step)
    let past = timeline.turns.filter { $0.step < step }
    let isSame = path.revision == revision && past == turns && run.entrant.settings == settings
    let isAhead = isSame && run.step >= step && drawn <= count
    if !isAhead || (drawn > 0 && path.points[drawn - 1] != end && end == end) {
      grid.clear()
      drawn = 0
    }
    if drawn == 0, count > 0 {
      grid.set(viewport.dotPoint(projection.place(of: path.points[0])))
      last = path.points[0]
    }
    for index in max(1, drawn)..<max(1, count, drawn) {
      line(from: path.points[index - 1], to: path.points[index], on: &grid, projection, isNear)
      if path.points[index].isFinite { last = path.points[index] }
    }
    (drawn, step, revision, settings) = (count, run.step, path.revision, run.entrant.settings)
    turns = timeline.turns.filter { $0.step < run.step }
    guard count > 0 else { return DrawnPath(grid: grid, last: run.point) }
    end = path.points[count - 1]
    // The way from the last point kept to the present one is drawn on a copy: it will not be there in the next picture.
    guard end != run.point, run.point.isFinite else { return DrawnPath(grid: grid, last: last) }
    var grid = grid
    line(from: end, to: run.point, on: &grid, projection, isNear)
    return DrawnPath(grid: grid, last: run.point)
  }

  /// A step that begins and ends off the map is not drawn across it: a path ends at the border, and one that diverges to
  /// and fro does not fill the map with its leaps.
  private func line(
    from start: Point, to end: Point, on grid: inout DotGrid, _ projection: Projection, _ isNear: (Point) -> Bool
  ) {
    guard isNear(start) || isNear(end) else { return }
    if let vista = projection.vista {
      vista.trace(from: start, to: end, on: &grid, in: viewport, projection.height)
    } else {
      grid.line(from: projection.place(of: start), to: projection.place(of: end), in: viewport)
    }
  }
}
