import Canvas
import Simulation

/// The path of one entrant as dots. It is drawn on as the race goes on, and anew when the race looks back.
struct PathLayer: Sendable {
  private(set) var grid: DotGrid
  private let viewport: Viewport
  private var drawn = 0
  private var step = 0
  private var revision = 0

  init(_ viewport: Viewport) {
    self.viewport = viewport
    grid = DotGrid(viewport)
  }

  /// Brings the dots up to the step looked at.
  mutating func follow(_ timeline: Timeline, at run: Run, plot: (Point) -> PlotPoint) {
    let path = timeline.path
    if run.step < step || path.revision != revision {
      grid.clear()
      drawn = 0
    }
    let count = path.count(through: run.step)
    if drawn == 0, count > 0 { grid.set(viewport.dotPoint(plot(path.points[0]))) }
    for index in max(1, drawn)..<max(1, count, drawn) {
      grid.line(from: plot(path.points[index - 1]), to: plot(path.points[index]), in: viewport)
    }
    if let last = path.points.prefix(count).last, last != run.point {
      grid.line(from: plot(last), to: plot(run.point), in: viewport)
    }
    (drawn, step, revision) = (count, run.step, path.revision)
  }
}
