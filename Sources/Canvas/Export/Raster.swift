/// Pixels that are filled with shapes, their edges smooth.
///
/// A shape is first gathered as *coverage*: each edge adds, in the rows it crosses, what lies to its right, so that a
/// running sum along a row tells how much of each pixel the shape covers. That is exact for polygons, needs no samples,
/// and costs as much as the shape is long. Shapes may overlap themselves, as the joints of a line do.
struct Raster {
  let width: Int
  let height: Int
  /// Red, green and blue of every pixel, row after row from the top.
  private(set) var pixels: [UInt8]
  private var coverage: [Float]
  /// The rows and columns that the present shape touches.
  private var touched: (left: Int, top: Int, right: Int, bottom: Int)

  init(width: Int, height: Int, _ ground: RGB) {
    (self.width, self.height) = (width, height)
    pixels = [UInt8](repeating: 0, count: 3 * width * height)
    for place in stride(from: 0, to: pixels.count, by: 3) {
      (pixels[place], pixels[place + 1], pixels[place + 2]) = (ground.red, ground.green, ground.blue)
    }
    coverage = [Float](repeating: 0, count: (width + 2) * height)
    touched = (width, height, -1, -1)
  }

  /// Adds a closed outline to the present shape.
  mutating func add(_ outline: [DotPoint]) {
    guard var last = outline.last.map(bounded) else { return }
    for point in outline.map(bounded) {
      edge(last, point)
      last = point
    }
  }

  /// Paints the present shape and begins another one.
  mutating func paint(_ color: RGB) {
    guard touched.right >= touched.left, touched.bottom >= touched.top else { return }
    let parts = (Float(color.red), Float(color.green), Float(color.blue))
    for row in touched.top...touched.bottom {
      var sum: Float = 0
      for column in touched.left...touched.right {
        let cell = row * (width + 2) + column
        sum += coverage[cell]
        coverage[cell] = 0
        let share = min(1, abs(sum))
        guard share > 0.002, column < width else { continue }
        let place = 3 * (row * width + column)
        pixels[place] = Self.mixed(pixels[place], parts.0, share)
        pixels[place + 1] = Self.mixed(pixels[place + 1], parts.1, share)
        pixels[place + 2] = Self.mixed(pixels[place + 2], parts.2, share)
      }
    }
    touched = (width, height, -1, -1)
  }

  private static func mixed(_ under: UInt8, _ over: Float, _ share: Float) -> UInt8 {
    UInt8((Float(under) + (over - Float(under)) * share).rounded())
  }

  private func bounded(_ point: DotPoint) -> DotPoint {
    DotPoint(x: max(0, min(Double(width), point.x)), y: max(0, min(Double(height), point.y)))
  }

  private mutating func edge(_ start: DotPoint, _ end: DotPoint) {
    guard start.y != end.y else { return }
    let (upper, lower) = start.y < end.y ? (start, end) : (end, start)
    let sign: Double = start.y < end.y ? 1 : -1
    let slope = (lower.x - upper.x) / (lower.y - upper.y)
    var x = upper.x
    for row in Int(upper.y)..<min(height, Int(lower.y.rounded(.up))) {
      let part = min(Double(row + 1), lower.y) - max(Double(row), upper.y)
      let next = max(0, min(Double(width), x + slope * part))
      cover(row, min(x, next), max(x, next), sign * part)
      x = next
    }
    touched.top = min(touched.top, Int(upper.y))
    touched.bottom = max(touched.bottom, min(height - 1, Int(lower.y)))
  }

  /// An edge that goes from `left` to `right` within a row and is `part` of it high: the pixels it crosses are covered
  /// right of it, all after them wholly.
  private mutating func cover(_ row: Int, _ left: Double, _ right: Double, _ part: Double) {
    let first = Int(left)
    let last = max(first, Int(right.rounded(.up)) - 1)
    let start = row * (width + 2)
    var before = 0.0
    for column in first...last {
      // How much of the pixel lies right of the edge, as a mean over its part of the row.
      let (low, high) = (max(left, Double(column)), min(right, Double(column + 1)))
      let crossed = right > left ? (high - low) / (right - left) : 1
      let behind = right > left ? (low - left) / (right - left) : 0
      let covered = behind + crossed * (Double(column + 1) - (low + high) / 2)
      coverage[start + column] += Float(part * (covered - before))
      before = covered
    }
    coverage[start + last + 1] += Float(part * (1 - before))
    touched.left = min(touched.left, first)
    touched.right = max(touched.right, last + 1)
  }
}
