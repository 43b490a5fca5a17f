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
  private(set) var patterns: [UInt8]

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

  /// Whether a dot is set; outside of the grid none is.
  public subscript(dot: Dot) -> Bool {
    get { contains(dot) ? patterns[cell(of: dot)] & bit(of: dot) != 0 : false }
    set {
      guard contains(dot) else { return }
      if newValue { patterns[cell(of: dot)] |= bit(of: dot) } else { patterns[cell(of: dot)] &= ~bit(of: dot) }
    }
  }

  /// Sets a dot; outside of the grid nothing happens.
  public mutating func set(_ dot: Dot) {
    if contains(dot) { patterns[cell(of: dot)] |= bit(of: dot) }
  }

  /// Sets the dot at a place among the dots, if there is one.
  public mutating func set(_ point: DotPoint) {
    // The edges at the right and below belong to the last dots, as in a viewport.
    guard point.x >= 0, point.x <= Double(width), point.y >= 0, point.y <= Double(height) else { return }
    set(Dot(x: min(width - 1, Int(point.x)), y: min(height - 1, Int(point.y))))
  }

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

  private func contains(_ dot: Dot) -> Bool {
    dot.x >= 0 && dot.x < width && dot.y >= 0 && dot.y < height
  }

  private func cell(of dot: Dot) -> Int {
    dot.y / marker.dotsDown * size.columns + dot.x / marker.dotsAcross
  }

  private func bit(of dot: Dot) -> UInt8 {
    1 << UInt8(truncatingIfNeeded: dot.y % marker.dotsDown * marker.dotsAcross + dot.x % marker.dotsAcross)
  }
}
