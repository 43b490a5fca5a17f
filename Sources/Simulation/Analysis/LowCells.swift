import Calculus

/// A grid of values, made some rows at a time, and the cells of it from which a minimum cannot be far.
struct LowCells {
  private let field: ScalarField
  private let xs: [Double]
  private let ys: [Double]
  private var values: [Double] = []

  init(_ field: ScalarField, in domain: Domain, columns: Int, rows: Int) {
    self.field = field
    xs = (0..<columns).map { domain.lower.x + domain.extent.x * (Double($0) + 0.5) / Double(columns) }
    ys = (0..<rows).map { domain.lower.y + domain.extent.y * (Double($0) + 0.5) / Double(rows) }
  }

  /// All of a coarse grid over a domain and a little more, off the round numbers on which minima like to lie, half-way
  /// between two cells.
  static func coarse(_ field: ScalarField, around domain: Domain) -> LowCells {
    let lower = domain.lower - 0.00655 * domain.extent
    let upper = domain.upper + 0.00365 * domain.extent
    let wider = Domain(x: lower.x...upper.x, y: domain.dimension == 2 ? lower.y...upper.y : nil)
    var cells = LowCells(field, in: wider, columns: 40, rows: domain.dimension == 2 ? 40 : 1)
    _ = cells.fill(about: 1600)
    return cells
  }

  /// The lowest finite value so far; infinite where there is none.
  var lowest: Double { values.lazy.filter(\.isFinite).min() ?? .infinity }

  /// Whether every cell has its value.
  var isFull: Bool { values.count == xs.count * ys.count }

  /// Computes about `count` more cells and says how many it were: whole rows, or a part of the only one.
  mutating func fill(about count: Int) -> Int {
    let before = values.count
    if ys.count == 1 {
      values += field.values(xs: Array(xs[before..<min(xs.count, before + max(1, count))]), ys: ys)
    } else {
      let row = before / xs.count
      values += field.values(xs: xs, ys: Array(ys[row..<min(ys.count, row + max(1, count / xs.count))]))
    }
    return values.count - before
  }

  /// The middles of the cells that are no higher than any neighbour, and lower than one; the lowest first. The lowest
  /// cell of all is always among them.
  func places(most: Int) -> [Point] {
    var low = values.indices.filter { isLow($0 % xs.count, $0 / xs.count) }
    low.sort { values[$0] < values[$1] }
    let finite = values.indices.filter { values[$0].isFinite }
    let lowest = finite.min { values[$0] < values[$1] }
    if let lowest, let first = low.first, values[lowest] < values[first] { low.insert(lowest, at: 0) }
    if low.isEmpty, let first = finite.first { low = [first, finite[finite.count / 2]] }
    return low.prefix(most).map { Point(xs[$0 % xs.count], ys[$0 / xs.count]) }
  }

  /// Whether there is a cell off the border from which a minimum cannot be far, not counting the rims of plains.
  var hasInnerPlace: Bool { !innerCells.isEmpty }

  private var innerCells: [Int] {
    values.indices.filter { index in
      let (column, row) = (index % xs.count, index / xs.count)
      let isInside = column > 0 && column < xs.count - 1 && (ys.count == 1 || (row > 0 && row < ys.count - 1))
      return isInside && isLow(column, row) && isBalanced(index, 1) && (ys.count == 1 || isBalanced(index, xs.count))
    }
  }

  /// The middle of such a cell below a height, in a dent that is more than rounding: the far end of a slope that fades out
  /// is none. The one nearest to 0.
  func innerPlace(below height: Double) -> Point? {
    let finite = values.filter(\.isFinite)
    guard let least = finite.min(), let greatest = finite.max() else { return nil }
    let rounding = 1e-13 * (greatest - least)
    let clear = innerCells.filter { index in
      values[index] < height - 1e-9 * abs(height)
        && neighbours(of: index).contains { values[$0] - values[index] > rounding }
    }
    return clear.map(middle).min { $0.norm < $1.norm }
  }

  private func neighbours(of index: Int) -> [Int] {
    [index - 1, index + 1] + (ys.count > 1 ? [index - xs.count, index + xs.count] : [])
  }

  private func middle(of index: Int) -> Point { Point(xs[index % xs.count], ys[index / xs.count]) }

  /// The middle one of the cells that have a value.
  var middlePlace: Point? {
    let finite = values.indices.filter { values[$0].isFinite }
    guard !finite.isEmpty else { return nil }
    return middle(of: finite[finite.count / 2])
  }

  /// Whether the ground rises on both sides or on none.
  private func isBalanced(_ index: Int, _ stride: Int) -> Bool {
    (values[index - stride] > values[index]) == (values[index + stride] > values[index])
  }

  private func isLow(_ column: Int, _ row: Int) -> Bool {
    let value = values[row * xs.count + column]
    guard value.isFinite else { return false }
    var isLower = false
    for j in max(0, row - 1)...min(ys.count - 1, row + 1) {
      for i in max(0, column - 1)...min(xs.count - 1, column + 1) {
        let neighbour = values[j * xs.count + i]
        if neighbour < value { return false }
        if neighbour > value { isLower = true }
      }
    }
    return isLower
  }
}
