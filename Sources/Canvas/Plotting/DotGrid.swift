/// A grid of dots over a rectangle of cells, each dot set or not: what lines are drawn on.
public struct DotGrid: Sendable, Hashable {
  /// How many cells it covers.
  public let size: Size
  /// How its cells are made of dots.
  public let marker: Marker
  /// How many dots it is wide.
  public let width: Int
  /// How many dots it is high.
  public let height: Int
  /// The dots of every cell as bits, row after row.
  var patterns: [UInt8]

  /// An empty grid.
  public init(_ size: Size, marker: Marker = .braille) {
    self.size = size
    self.marker = marker
    width = size.columns * marker.dotsAcross
    height = size.rows * marker.dotsDown
    patterns = Array(repeating: 0, count: size.columns * size.rows)
  }

  /// An empty grid for a viewport.
  public init(_ viewport: Viewport) {
    self.init(viewport.size, marker: viewport.marker)
  }

  /// Whether a dot is set; outside of the grid none is, and setting has no effect.
  public subscript(dot: Dot) -> Bool {
    get {
      guard let (index, bit) = place(of: dot) else { return false }
      return patterns[index] & bit != 0
    }
    set {
      guard let (index, bit) = place(of: dot) else { return }
      if newValue { patterns[index] |= bit } else { patterns[index] &= ~bit }
    }
  }

  /// Sets a dot; outside of the grid nothing happens.
  public mutating func set(_ dot: Dot) {
    guard let (index, bit) = place(of: dot) else { return }
    patterns[index] |= bit
  }

  /// Sets the dot at a place among the dots, if there is one.
  public mutating func set(_ point: DotPoint) {
    if let dot = dot(at: point) { set(dot) }
  }

  /// The dot that covers a place, or nil outside of the grid. The edges at the right and below belong to the last dots,
  /// as in a viewport.
  func dot(at point: DotPoint) -> Dot? {
    guard width > 0, height > 0, point.x >= 0, point.x <= Double(width), point.y >= 0, point.y <= Double(height) else {
      return nil
    }
    return Dot(x: min(width - 1, Int(point.x)), y: min(height - 1, Int(point.y)))
  }

  /// How many cells have a dot in them.
  public var touchedCells: Int { patterns.reduce(0) { $0 &+ ($1 == 0 ? 0 : 1) } }

  /// Removes all dots.
  public mutating func clear() {
    for index in patterns.indices { patterns[index] = 0 }
  }

  /// The character that a cell shows, or nil where no dot of it is set.
  public func character(column: Int, row: Int) -> Unicode.Scalar? {
    guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return nil }
    let pattern = patterns[row * size.columns + column]
    return pattern == 0 ? nil : marker.scalars[Int(pattern)]
  }

  /// The cell of a dot and its bit there; nil outside of the grid.
  ///
  /// Drawing spends its time here, and 32-bit divisions take half as long as those of 64 bits.
  @inline(__always)
  private func place(of dot: Dot) -> (index: Int, bit: UInt8)? {
    guard dot.x >= 0, dot.x < width, dot.y >= 0, dot.y < height else { return nil }
    let (across, down) = (UInt32(truncatingIfNeeded: marker.dotsAcross), UInt32(truncatingIfNeeded: marker.dotsDown))
    let (column, x) = UInt32(truncatingIfNeeded: dot.x).quotientAndRemainder(dividingBy: across)
    let (row, y) = UInt32(truncatingIfNeeded: dot.y).quotientAndRemainder(dividingBy: down)
    return (Int(row) * size.columns + Int(column), 1 << UInt8(truncatingIfNeeded: y &* across &+ x))
  }
}
