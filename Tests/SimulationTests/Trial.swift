import Simulation
import Synchronization

/// A run that is judged with all that a search finds, and watched from its start.
@dynamicMemberLookup
struct Trial {
  var run: Run
  let arena: Arena
  private var goal: GoalWatch

  init(
    _ entrant: Entrant, on surface: Surface, from start: Point? = nil, seed: UInt64 = 0, noise sigma: Double = 0
  ) {
    run = Run(entrant, on: surface, from: start, seed: seed, noise: sigma)
    arena = SurfaceShelf.arena(surface)
    goal = GoalWatch(arena, run.sample)
  }

  mutating func advance(by count: Int, _ observer: (Sample) -> Void = { _ in }) {
    run.advance(by: count) { sample in
      goal.observe(sample)
      observer(sample)
    }
  }

  var outcome: Outcome { run.verdict(in: arena) }
  /// Since when it has stayed at a lowest point.
  var goalStep: Int? { goal.since }

  subscript<Value>(dynamicMember path: KeyPath<Run, Value>) -> Value { run[keyPath: path] }
}

/// Surfaces by their text, and what is found on them, made once: finding the minima takes longer than a run.
enum SurfaceShelf {
  private static let surfaces = Mutex<[String: Surface]>([:])
  private static let arenas = Mutex<[String: Arena]>([:])

  static func surface(_ text: String) throws -> Surface {
    try surfaces.withLock { surfaces in
      if let known = surfaces[text] { return known }
      let surface = try Surface(text)
      surfaces[text] = surface
      return surface
    }
  }

  static func arena(_ surface: Surface) -> Arena {
    let key = "\(surface.name) on \(surface.domain.text)"
    if let known = arenas.withLock({ $0[key] }) { return known }
    let arena = Arena.searched(surface)
    arenas.withLock { $0[key] = arena }
    return arena
  }
}

extension Surface {
  /// All minima that a search finds.
  var minima: [Minimum] { SurfaceShelf.arena(self).minima }
}
