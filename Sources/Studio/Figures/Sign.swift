import Canvas

/// The sign of an entrant as a shape: what its character looks like in a terminal.
struct Sign {
  private let scalar: Unicode.Scalar
  private let center: DotPoint
  private let radius: Double

  init(_ scalar: Unicode.Scalar, at center: DotPoint, radius: Double) {
    (self.scalar, self.center, self.radius) = (scalar, center, radius)
  }

  /// What is filled with the sign's colour.
  var filled: [DotPoint] {
    switch scalar {
    case "◎", "◍", "◇", "△", "▽", "▣", "▥", "▦", "○", "◈": []
    case "◉": DotPoint.circle(at: center, radius: radius / 2)
    case "◐": arc(90, 270)
    case "◑": arc(-90, 90)
    case "◒": arc(0, 180)
    case "◓": arc(180, 360)
    case "◔": [center] + arc(-90, 0)
    case "◕": [center] + arc(-90, 180)
    case "◧": points((-1, -1), (0, -1), (0, 1), (-1, 1))
    default: outline
    }
  }

  /// The edge of the whole sign.
  var outline: [DotPoint] {
    switch scalar {
    case "▲", "△": points((0, -1.1), (1.05, 0.8), (-1.05, 0.8))
    case "▼", "▽": points((0, 1.1), (-1.05, -0.8), (1.05, -0.8))
    case "◆", "◇", "◈": points((0, -1.15), (1.15, 0), (0, 1.15), (-1.15, 0))
    case "■", "◧", "▣", "▥", "▦": points((-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88))
    case "◢": points((0.9, -0.9), (0.9, 0.9), (-0.9, 0.9))
    case "◣": points((-0.9, -0.9), (0.9, 0.9), (-0.9, 0.9))
    case "◤": points((-0.9, -0.9), (0.9, -0.9), (-0.9, 0.9))
    case "◥": points((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9))
    default: DotPoint.circle(at: center, radius: radius)
    }
  }

  /// The strokes inside of it.
  var strokes: [[DotPoint]] {
    switch scalar {
    case "◎": [DotPoint.circle(at: center, radius: radius / 2.2, corners: 12)].map { $0 + [$0[0]] }
    case "◈": [points((0, -0.5), (0.5, 0), (0, 0.5), (-0.5, 0), (0, -0.5))]
    case "▣": [points((-0.4, -0.4), (0.4, -0.4), (0.4, 0.4), (-0.4, 0.4), (-0.4, -0.4))]
    case "◍", "▥": [points((-0.35, -0.8), (-0.35, 0.8)), points((0.35, -0.8), (0.35, 0.8))]
    case "▦": [points((0, -0.8), (0, 0.8)), points((-0.8, 0), (0.8, 0))]
    default: []
    }
  }

  private func points(_ parts: (Double, Double)...) -> [DotPoint] {
    parts.map { DotPoint(x: center.x + radius * $0.0, y: center.y + radius * $0.1) }
  }

  private func arc(_ start: Double, _ end: Double) -> [DotPoint] {
    let circle = DotPoint.circle(at: center, radius: radius, corners: 24)
    return (Int(start / 15)...Int(end / 15)).map { circle[($0 + 24) % 24] }
  }
}

extension Figure {
  /// Draws the sign of an entrant, apart from what lies under it.
  mutating func sign(
    _ scalar: Unicode.Scalar, at center: DotPoint, radius: Double = 6, _ ink: Ink, on plate: Ink? = nil
  ) {
    let sign = Sign(scalar, at: center, radius: radius)
    let edge = sign.outline + [sign.outline[0]]
    if let plate {
      area([sign.outline], plate)
      line(edge, plate, width: 4)
    }
    area([sign.filled], ink)
    line(edge, ink, width: 1.2)
    for stroke in sign.strokes { line(stroke, ink, width: 1.4) }
  }

  /// Draws the star of a lowest point.
  mutating func star(at center: DotPoint, radius: Double = 6.5, _ ink: Ink, on plate: Ink, edge: Double = 3) {
    // A regular star: its inner corners lie at 0.38 of the outer ones.
    let outer = DotPoint.circle(at: center, radius: radius, corners: 20)
    let inner = DotPoint.circle(at: center, radius: 0.42 * radius, corners: 20)
    let corners: [DotPoint] = (0..<10).map { index in
      let place = (2 * index + 15) % 20
      return index.isMultiple(of: 2) ? outer[place] : inner[place]
    }
    line(corners + [corners[0]], plate, width: edge)
    area([corners], ink)
  }

  /// Draws the cross of a false minimum.
  mutating func cross(at center: DotPoint, radius: Double = 4.5, _ ink: Ink, on plate: Ink, edge: Double = 4.5) {
    for (ink, width) in [(plate, edge), (ink, 1.8)] {
      for way in [-1.0, 1] {
        line(
          [
            DotPoint(x: center.x - radius, y: center.y - way * radius),
            DotPoint(x: center.x + radius, y: center.y + way * radius),
          ], ink, width: width)
      }
    }
  }

  /// Draws the ring of a start.
  mutating func ring(at center: DotPoint, radius: Double = 5, _ ink: Ink, on plate: Ink) {
    let circle = DotPoint.circle(at: center, radius: radius)
    for (ink, width) in [(plate, 4.5), (ink, 1.8)] { line(circle + [circle[0]], ink, width: width) }
  }
}
