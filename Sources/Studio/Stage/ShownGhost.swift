import Simulation

/// A ghost as one frame shows it.
struct ShownGhost: Sendable {
  /// The entrant whose run it was.
  let index: Int
  /// Its past, with the losses.
  let timeline: Timeline
  /// The run at the step looked at, or at the last one that had been made.
  let run: Run
  /// What had become of it.
  let outcome: Outcome
  /// Its path.
  let path: DrawnPath
}

/// The paths of ghosts as far as they are drawn.
struct GhostMemory: Sendable {
  private var layers: [Int: PathLayer] = [:]
  private var scene: SceneKey?

  mutating func follow(_ model: Model, _ projection: Projection, _ scene: SceneKey) -> [ShownGhost] {
    let shown = model.shownGhosts
    guard !shown.isEmpty else { return [] }
    if self.scene != scene { layers = [:] }
    self.scene = scene
    let numbers = Set(shown.map(\.ghost.number))
    layers = layers.filter { numbers.contains($0.key) }
    let isNear = model.isWorthALine(in: scene.sight.window)
    return shown.map { index, ghost in
      let run = ghost.run(at: model.race.step)
      let path = layers[ghost.number, default: PathLayer(projection.viewport)]
        .follow(ghost.timeline, at: run, projection, isNear)
      return ShownGhost(
        index: index, timeline: ghost.timeline, run: run, outcome: run.verdict(in: model.race.arena), path: path)
    }
  }
}
