/// A filled map in pixels: bands with smooth edges, and a thin line on every edge where there is room for lines.
///
/// The values are known on a lattice and taken to be linear in between. How far a pixel is from the edge of its band is the
/// difference to the level divided by the slope there; the colours within a pixel of an edge are mixed.
public struct SmoothBands: Sendable {
  private let levels: [Double]
  private let palette: [RGB]
  private let bands: Int

  /// How many colours there are around one edge: mixtures of both bands, and of the line with either.
  private static let plainSteps = 3
  private static let lineSteps = 4
  private static let edgeColors = plainSteps + 2 * lineSteps - 1
  /// Half the width of a line, in pixels.
  private static let halfWidth = 0.55
  /// How far apart lines have to be at least, in pixels.
  private static let closest = 7.0

  /// - Parameters:
  ///   - colors: The colour of every band, one more than there are levels.
  ///   - lines: The colour of every level's line.
  ///   - undefined: The colours of the hatching where there is no value: ground and lines.
  public init(_ levels: Levels, colors: [RGB], lines: [RGB], undefined: (ground: RGB, line: RGB)) {
    let count = min(levels.values.count, colors.count - 1, lines.count, 20)
    self.levels = Array(levels.values.prefix(count))
    bands = count + 1
    var palette = [undefined.ground, undefined.line] + colors.prefix(bands)
    for edge in 0..<count {
      let (low, high, line) = (OKLab(colors[edge]), OKLab(colors[edge + 1]), OKLab(lines[edge]))
      for step in 1...Self.plainSteps {
        palette.append(low.mixed(with: high, Double(step) / Double(Self.plainSteps + 1)).rgb)
      }
      for side in [low, high] {
        for step in 1..<Self.lineSteps {
          palette.append(side.mixed(with: line, Double(step) / Double(Self.lineSteps)).rgb)
        }
      }
      palette.append(lines[edge])
    }
    self.palette = palette
  }

  /// The picture of a field as a PNG file; nil when it would have no pixels.
  public func png(of field: SampledField, width: Int, height: Int) -> [UInt8]? {
    guard width > 0, height > 0, field.columns > 0, field.rows > 0 else { return nil }
    var pixels = [UInt8](repeating: 0, count: width * height)
    let across = Lattice(samples: field.columns, pixels: width)
    let down = Lattice(samples: field.rows, pixels: height)
    // Of the row of pixels: the values at the columns of the lattice, and how fast they grow downwards.
    var values = [Double](repeating: 0, count: field.columns)
    var slopes = values
    for y in 0..<height {
      let (row, part) = down[y]
      let next = min(row + 1, field.rows - 1)
      for column in 0..<field.columns {
        let (upper, lower) = (field[column, row], field[column, next])
        slopes[column] = (lower - upper) * down.perPixel
        values[column] = upper + (lower - upper) * part
      }
      var band = 0
      for x in 0..<width {
        let (column, part) = across[x]
        let next = min(column + 1, field.columns - 1)
        let slope = (values[next] - values[column]) * across.perPixel
        let value = values[column] + (values[next] - values[column]) * part
        pixels[y * width + x] = index(value, hypot(slope, slopes[column]), &band) ?? UInt8((x + y) % 8 < 2 ? 1 : 0)
      }
    }
    return PNG.bytes(palette: palette, indices: pixels, width: width, height: height)
  }

  /// The colour of a value; nil where there is none.
  @inline(__always)
  private func index(_ value: Double, _ slope: Double, _ band: inout Int) -> UInt8? {
    if value.isNaN { return nil }
    while band < levels.count && value >= levels[band] { band += 1 }
    while band > 0 && value < levels[band - 1] { band -= 1 }
    let plain = UInt8(2 + band)
    guard slope > 0, slope.isFinite else { return plain }
    let below = band > 0 ? (value - levels[band - 1]) / slope : .infinity
    let above = band < levels.count ? (levels[band] - value) / slope : .infinity
    guard min(below, above) < Self.halfWidth + 0.5 else { return plain }
    let isAbove = below <= above
    return color(edge: isAbove ? band - 1 : band, isAbove ? below : -above, slope) ?? plain
  }

  /// The colour so many pixels above an edge; nil for that of the band.
  private func color(edge: Int, _ distance: Double, _ slope: Double) -> UInt8? {
    let first = 2 + bands + edge * Self.edgeColors
    guard hasLine(edge, slope) else {
      let step = Int(((distance + 0.5) * Double(Self.plainSteps + 1)).rounded())
      return (1...Self.plainSteps).contains(step) ? UInt8(first + step - 1) : nil
    }
    let covered = min(1, Self.halfWidth + 0.5 - abs(distance))
    let step = Int((covered * Double(Self.lineSteps)).rounded())
    guard step > 0 else { return nil }
    let side = first + Self.plainSteps + (distance < 0 ? 0 : Self.lineSteps - 1)
    return UInt8(step == Self.lineSteps ? first + Self.edgeColors - 1 : side + step - 1)
  }

  /// Whether its neighbours leave room for a line.
  private func hasLine(_ edge: Int, _ slope: Double) -> Bool {
    let room = Self.closest * slope
    return (edge == 0 || levels[edge] - levels[edge - 1] >= room)
      && (edge + 1 == levels.count || levels[edge + 1] - levels[edge] >= room)
  }
}

/// Where pixels lie between samples that stand in the middles of equal boxes.
private struct Lattice {
  private let samples: Int
  /// How many samples there are in a pixel.
  let perPixel: Double

  init(samples: Int, pixels: Int) {
    self.samples = samples
    perPixel = Double(samples) / Double(pixels)
  }

  /// The sample before the middle of a pixel, and how far on the way to the next one it is.
  subscript(pixel: Int) -> (sample: Int, part: Double) {
    let place = (Double(pixel) + 0.5) * perPixel - 0.5
    let sample = max(0, min(samples - 2, Int(place.rounded(.down))))
    return (sample, place - Double(sample))
  }
}

@inline(__always)
private func hypot(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
