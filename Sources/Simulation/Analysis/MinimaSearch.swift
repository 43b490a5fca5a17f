import Calculus

/// Finds the minima of a surface inside its domain: the low cells of a coarse grid of values and then of a fine one,
/// polished with Newton's method.
///
/// Found are the minima with an invertible Hessian, kinks, and the lowest ground where it is a line, a ring or a plain.
/// Higher ground of that kind is not.
///
/// ```swift
/// MinimaSearch(surface).finished()?.minima
/// ```
public struct MinimaSearch: Survey {
  /// How many values, gradients and Hessians at single points the search has asked for.
  public private(set) var evaluations = 0
  /// How many cells of a grid it has filled.
  public private(set) var cells = 0

  private let field: ScalarField
  private let domain: Domain
  private let isLowestKnown: Bool
  private let slice: Int
  private var points: [(point: Point, value: Double)]
  private var ground = LowGround()
  private var seen: LowestSeen?
  private let relief: Double
  /// Whether the lowest points are the card's, on the card's own map.
  private let trustsCard: Bool
  private var isBottomless = false
  private var grids: [LowCells]
  private var stage = Stage.sampling

  private enum Stage {
    case sampling
    /// The places of a grid, and which of them comes next.
    case polishing([Point], next: Int)
    case walking(KinkSearch, [Point], next: Int)
    case over
  }

  /// A search on a surface. Lowest points that its card knows are taken as they are, and what is found beside them joins
  /// them.
  public init(_ surface: Surface) {
    field = surface.field
    domain = surface.domain
    points = surface.knownPoints
    relief = surface.relief
    trustsCard = !points.isEmpty && domain == surface.card?.domain
    isLowestKnown = !points.isEmpty
    // The work that a formula causes grows with its length.
    slice = min(400, max(16, 100_000 / max(1, surface.formula.text.utf8.count)))
    let sizes = domain.dimension == 1 ? [(400, 1), (4000, 1)] : [(48, 48), (240, 240), (720, 720)]
    grids = sizes.map { [field, domain] in LowCells(field, in: domain, columns: $0.0, rows: $0.1) }
  }

  /// More minima than this are not looked for: no screen has room for them.
  private static let most = 1000
  /// From more places than this no kink is looked for.
  private static let mostKinks = 50
  /// From more places than this of a coarse grid none is looked for.
  private static let mostEarly = 60

  public mutating func next() -> Findings? {
    if case .over = stage { return nil }
    let end = evaluations + slice
    while evaluations < end {
      switch stage {
      case .sampling: if sample() { return findings }
      case .polishing(let places, let next): polish(places, next)
      case .walking(let walk, let places, let next): self.walk(walk, places, next)
      case .over: return findings
      }
    }
    return findings
  }

  private var isCoarse: Bool { grids.count == (domain.dimension == 1 ? 2 : 3) }

  /// Fills more of the present grid; true when that is enough for a slice.
  private mutating func sample() -> Bool {
    cells += grids[0].fill(about: 5 * slice)
    guard grids[0].isFull else { return true }
    if !trustsCard {
      if seen == nil { seen = LowestSeen(field, in: domain, relief: relief) }
      seen?.note(grids[0].lowest)
    }
    let places = grids[0].places(most: isCoarse ? Self.mostEarly : Self.most)
    // A map with hundreds of dents is looked at three times as closely.
    if !isCoarse, grids.count > 1 {
      if places.count < 300 {
        grids.removeLast()
      } else {
        grids.removeFirst()
        return true
      }
    }
    stage = .polishing(places, next: 0)
    return true
  }

  private mutating func polish(_ places: [Point], _ next: Int) {
    guard next < places.count else { return finishGrid() }
    stage = .polishing(places, next: next + 1)
    if let point = polished(places[next]) { return keep(point) }
    guard !isCoarse, next < Self.mostKinks else { return }
    if let place = settled(places[next]) { return ground.add(place) }
    let reach = width / 240
    stage = .walking(KinkSearch(field, in: domain, from: places[next], reach: reach), places, next: next + 1)
  }

  private mutating func walk(_ walk: KinkSearch, _ places: [Point], _ next: Int) {
    var walk = walk
    if walk.isWalking {
      walk.step()
      evaluations += KinkSearch.stepCost
      stage = .walking(walk, places, next: next)
      return
    }
    evaluations += 4 * KinkSearch.stepCost
    switch walk.end() {
    case .kink: keep(walk.point)
    case .low: if let place = lowGround(walk.point) { ground.add(place) }
    case .pole: isBottomless = isBottomless || domain.contains(walk.point)
    case .slope: break
    }
    stage = .polishing(places, next: next)
  }

  private mutating func finishGrid() {
    grids.removeFirst()
    stage = grids.isEmpty ? .over : .sampling
    if grids.isEmpty { points += ground.lonely(apart: width / 100).filter { isNew($0.point, apart: width / 1000) } }
  }

  private var width: Double { domain.longerSide }

  private mutating func keep(_ point: Point) {
    guard domain.contains(point), isNew(point, apart: 1e-5 * width) else { return }
    points.append((point, value(at: point)))
  }

  private func isNew(_ point: Point, apart: Double) -> Bool { !points.contains { ($0.point - point).norm < apart } }

  private var findings: Findings {
    let isOver = if case .over = stage { true } else { false }
    let lowest = points.map(\.value).min() ?? .infinity
    return Findings(
      points: points, valley: isBottomless ? nil : ground.valley(noHigherThan: lowest, apart: width / 100),
      seen: isOver ? seen : nil, isBottomless: isBottomless, isComplete: isOver, isLowestKnown: isLowestKnown)
  }
}

extension MinimaSearch {
  private mutating func value(at point: Point) -> Double {
    evaluations += 1
    return field.value(at: point)
  }

  /// The minimum that Newton's method reaches from a place, if it is close by.
  private mutating func polished(_ place: Point) -> Point? {
    let rest = NewtonIteration(field).rest(from: place, within: Point(repeating: .infinity)) { least, _ in least > 0 }
    evaluations += 2 * (rest?.steps ?? 1)
    guard let point = rest?.point, isClose(point, to: place), isMinimum(point) else { return nil }
    // Across a step Newton's method may climb.
    let (there, here) = (value(at: point), value(at: place))
    return there <= here + 1e-12 * max(1, abs(here)) ? point : nil
  }

  private func isClose(_ point: Point, to place: Point) -> Bool {
    let way = (point - place).magnitude
    return all(way .<= 4 * domain.extent / 240)
  }

  private mutating func isMinimum(_ point: Point) -> Bool {
    evaluations += 2
    let hessian = field.hessian(at: point)
    let (least, greatest) = hessian.eigenvalues(in: domain.dimension)
    let steepest = max(greatest, .leastNormalMagnitude)
    return least > 1e-8 * steepest && field.gradient(at: point).norm <= 1e-6 * max(1, steepest)
  }

  /// The point without slope nearby, where it is nowhere lower around it: ground that is flat in some direction.
  private mutating func settled(_ place: Point) -> LowGround.Place? {
    let rest = NewtonIteration(field).rest(from: place, within: 4 * domain.extent / 240)
    evaluations += 2 * (rest?.steps ?? 1) + 1
    guard let point = rest?.point else { return nil }
    let (value, gradient) = field.evaluate(at: point)
    return gradient.norm * width <= 1e-9 * max(1, abs(value)) ? lowGround(point) : nil
  }

  private mutating func lowGround(_ point: Point) -> LowGround.Place? {
    evaluations += 3 * KinkSearch.stepCost
    let (least, greatest) = field.hessian(at: point).eigenvalues
    // A fall between the eight directions is seen in the curvature.
    guard domain.contains(point), !(least < -1e-9 * abs(greatest)) else { return nil }
    let value = field.value(at: point)
    let rises = [1e-6, 1e-4, 1e-3].flatMap { scale in
      Arena.circle(around: point, radius: scale * width, dimension: domain.dimension).map {
        field.value(at: $0) - value
      }
    }
    let rounding = 1e-15 * max(1, abs(value))
    guard rises.allSatisfy({ $0 >= -rounding }) else { return nil }
    let farthest = rises.suffix(rises.count / 3)
    return LowGround.Place(point: point, value: value, isFlat: farthest.contains { $0 <= rounding })
  }
}
