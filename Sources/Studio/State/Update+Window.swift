import Simulation

extension Model {
  /// Looks nearer or farther; a point stays where it stands.
  mutating func zoom(by factor: Double, around point: Point) {
    window = window.zoomed(by: factor, around: point, in: race.surface.domain)
  }

  /// Looks nearer or farther around the chosen entrant, or around the middle where it is out of sight.
  mutating func zoom(by factor: Double) {
    let point = race.runs[chosen].point
    zoom(by: factor, around: window.contains(point) ? point : window.center)
  }

  /// Moves the window by parts of its width and height.
  mutating func pan(by parts: Point) { window = window.panned(by: parts, in: race.surface.domain) }

  /// Begins to turn the relief, or holds it; a flat map cannot be turned.
  mutating func turnSlowly() {
    guard view.card.isSpatial else {
      notice = "only the relief can be turned: v shows another view"
      return
    }
    turnsSlowly.toggle()
  }

  /// Turns the relief by so many seconds, by whole degrees: a smaller turn would cost as much and not be seen.
  mutating func turn(_ seconds: Double) {
    turned += seconds * Self.degreesPerSecond
    let degrees = turned.rounded(.down)
    turned -= degrees
    pose = pose.turned(yaw: degrees)
  }

  private static var degreesPerSecond: Double { 15 }

  /// The window in which a race begins: the domain, with the start where that lies a little outside.
  var wholeWindow: Window { Window(race.surface.domain, holding: race.setup.start) }

  /// Looks just at where the visible entrants have been, apart from what has gone astray.
  mutating func showPaths() {
    let reach = wholeWindow.zoomed(by: 3, around: wholeWindow.center, in: race.surface.domain)
    let seen = race.timelines.indices.filter { !hidden.contains($0) }.flatMap { index in
      let path = race.timelines[index].path
      return path.points.prefix(path.count(through: race.step)).filter { $0.isFinite && reach.contains($0) }
    }
    if let around = Window.around(seen, in: race.surface.domain) { window = around }
  }
}
