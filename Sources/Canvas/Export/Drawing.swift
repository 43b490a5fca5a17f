/// Draws figures as pixels, without any font or library of the machine.
public enum Drawing {
  /// The figure as a PNG file, `scale` pixels a point.
  public static func png(of figure: Figure, scale: Double = 2, onDark: Bool) -> [UInt8] {
    let raster = raster(of: figure, scale: scale, onDark: onDark)
    return PNG.bytes(rgb: raster.pixels, width: raster.width, height: raster.height)
  }

  static func raster(of figure: Figure, scale: Double, onDark: Bool) -> Raster {
    func count(_ length: Double) -> Int { max(1, Int((length * scale).rounded())) }
    var raster = Raster(width: count(figure.width), height: count(figure.height), onDark ? .black : .white)
    for mark in figure.marks {
      switch mark {
      case .area(let outlines, let ink):
        for outline in outlines { raster.add(outline.map { $0.scaled(by: scale) }) }
        raster.paint(ink.color(onDark: onDark))
      case .line(let line):
        for part in line.points.dashed(line.dash) {
          raster.add(line: part.map { $0.scaled(by: scale) }, width: line.width * scale)
        }
        raster.paint(line.ink.color(onDark: onDark))
      case .text(let label):
        let strokes = StrokeFont.strokes(of: label)
        let weight = label.size * (label.isBold ? 0.115 : 0.085)
        if let halo = label.halo {
          for stroke in strokes {
            raster.add(line: stroke.map { $0.scaled(by: scale) }, width: (weight + 3) * scale)
          }
          raster.paint(halo.color(onDark: onDark))
        }
        for stroke in strokes { raster.add(line: stroke.map { $0.scaled(by: scale) }, width: weight * scale) }
        raster.paint(label.ink.color(onDark: onDark))
      }
    }
    return raster
  }
}

extension DotPoint {
  fileprivate func scaled(by factor: Double) -> DotPoint { DotPoint(x: x * factor, y: y * factor) }
}

extension Raster {
  /// Adds a line to the present shape: a bar for every piece of it, and a disc on every point, which makes its ends and
  /// corners round. All go round in one direction, so that what overlaps is covered once.
  mutating func add(line: [DotPoint], width: Double) {
    let radius = width / 2
    let corners = max(8, min(32, Int(4 * radius) + 6))
    for (index, point) in line.enumerated() {
      add(disc(at: point, radius, corners))
      guard index > 0 else { continue }
      let last = line[index - 1]
      let (dx, dy) = (point.x - last.x, point.y - last.y)
      let length = (dx * dx + dy * dy).squareRoot()
      guard length > 0 else { continue }
      let (across, down) = (-dy / length * radius, dx / length * radius)
      add([
        DotPoint(x: last.x + across, y: last.y + down), DotPoint(x: last.x - across, y: last.y - down),
        DotPoint(x: point.x - across, y: point.y - down), DotPoint(x: point.x + across, y: point.y + down),
      ])
    }
  }

  private func disc(at point: DotPoint, _ radius: Double, _ corners: Int) -> [DotPoint] {
    DotPoint.circle(at: point, radius: radius, corners: corners)
  }
}

extension Array where Element == DotPoint {
  /// The line in dashes of this length with gaps of the same; as it is with 0.
  func dashed(_ length: Double) -> [[DotPoint]] {
    guard length > 0, count > 1 else { return [self] }
    var dashes: [[DotPoint]] = []
    var dash = [self[0]]
    var (left, isDrawn) = (length, true)
    for (start, end) in zip(self, dropFirst()) {
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      let whole = (dx * dx + dy * dy).squareRoot()
      var done = 0.0
      while whole - done > left {
        done += left
        let place = DotPoint(x: start.x + dx * done / whole, y: start.y + dy * done / whole)
        if isDrawn { dashes.append(dash + [place]) }
        dash = [place]
        (left, isDrawn) = (length, !isDrawn)
      }
      left -= whole - done
      dash.append(end)
    }
    return isDrawn ? dashes + [dash] : dashes
  }
}
