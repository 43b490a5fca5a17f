/// The painting of one column of pixels of a relief after the other.
struct March {
  let terrain: Terrain
  let geometry: ReliefGeometry
  let bands: Bands
  let heights: UnsafeBufferPointer<Float>
  let lights: UnsafeBufferPointer<Float>
  let pixels: UnsafeMutableBufferPointer<Relief.Pixel>
  let depths: UnsafeMutableBufferPointer<Float>

  /// A point of the ground on the way.
  private struct Sample {
    /// Height and light; NaN in a hole.
    var height, light: Float
    /// Pixels from the top, and how far away.
    var y, depth: Float
  }

  /// Paints a column, from the edge that is nearest to the eye.
  func paint(_ column: Int) {
    let x = Double(column) + 0.5
    guard let range = geometry.depths(x: x) else { return }
    let (near, far) = (range.lowerBound, range.upperBound)
    let (first, last) = (geometry.ground(x: x, depth: near), geometry.ground(x: x, depth: far))
    let size = SIMD2(Double(terrain.columns - 1), Double(terrain.rows - 1))
    let way = (last - first) * size
    let count = max(1, Int((way * way).sum().squareRoot().rounded(.up)))
    let step = way / Double(count)
    var place = first * size
    let (flat, depthStep) = (geometry.middle.y, (far - near) / Double(count))
    let (rise, lift) = (geometry.scale * geometry.sine, geometry.scale * terrain.height * geometry.cosine)
    var former: Sample?
    for index in 0...count {
      let depth = near + Double(index) * depthStep
      let (height, light) = ground(place)
      place += step
      guard height == height else {
        former = nil
        continue
      }
      let y = Float(flat - depth * rise - Double(height) * lift)
      let sample = Sample(height: height, light: light, y: y, depth: Float(depth))
      if let former, sample.y < former.y { fill(former, sample, column) }
      former = sample
    }
    floor(column, x, range)
  }

  /// Paints the ground between two samples where nothing stands before it.
  ///
  /// Ground that falls away faster than the eye looks down is seen from below, and left out: so one looks into a bowl
  /// through its near wall.
  @inline(__always)
  private func fill(_ start: Sample, _ end: Sample, _ column: Int) {
    let top = max(0, Int((end.y + 0.5).rounded(.down)))
    let bottom = min(geometry.height, Int((start.y + 0.5).rounded(.down)))
    guard top < bottom else { return }
    let scale = 1 / (start.y - end.y)
    for row in top..<bottom {
      let index = row * geometry.width + column
      guard depths[index] == .infinity else { continue }
      let part = (start.y - Float(row) - 0.5) * scale
      let height = start.height + part * (end.height - start.height)
      let light = start.light + part * (end.light - start.light)
      pixels[index] = .ground(band: bands[height], light: step(light))
      depths[index] = start.depth + part * (end.depth - start.depth)
    }
  }

  /// The map below, where nothing stands before it.
  private func floor(_ column: Int, _ x: Double, _ range: ClosedRange<Double>) {
    guard geometry.gap > 0 else { return }
    let level = geometry.middle.y + geometry.scale * geometry.gap * geometry.cosine
    let rise = geometry.scale * geometry.sine
    let size = SIMD2(Double(terrain.columns - 1), Double(terrain.rows - 1))
    let rows =
      Int((level - range.upperBound * rise).rounded(.down))...Int((level - range.lowerBound * rise).rounded(.down))
    for row in rows where row >= 0 && row < geometry.height {
      let index = row * geometry.width + column
      guard depths[index] == .infinity else { continue }
      let depth = min(range.upperBound, max(range.lowerBound, (level - Double(row) - 0.5) / rise))
      let (height, _) = ground(geometry.ground(x: x, depth: depth) * size)
      guard height == height else { continue }
      pixels[index] = .floor(band: bands[height])
      depths[index] = Float(depth)
    }
  }

  @inline(__always)
  private func step(_ light: Float) -> UInt8 {
    UInt8(min(Float(Relief.lights - 1), max(0, light * Float(Relief.lights))))
  }

  /// Height and light between the points of the grid.
  @inline(__always)
  private func ground(_ place: SIMD2<Double>) -> (height: Float, light: Float) {
    let column = min(terrain.columns - 2, max(0, Int(place.x)))
    let row = min(terrain.rows - 2, max(0, Int(place.y)))
    let (x, y) = (Float(place.x) - Float(column), Float(place.y) - Float(row))
    let index = row * terrain.columns + column
    func mixed(_ values: UnsafeBufferPointer<Float>) -> Float {
      let lower = values[index] + x * (values[index + 1] - values[index])
      let above = index + terrain.columns
      let upper = values[above] + x * (values[above + 1] - values[above])
      return lower + y * (upper - lower)
    }
    return (mixed(heights), mixed(lights))
  }
}
