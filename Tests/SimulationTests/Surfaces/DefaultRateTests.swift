import Simulation
import Testing

/// Every optimizer with its default learning rate on every surface, from the surface's own start: what a person sees who
/// changes nothing.
@Suite("Default learning rates")
struct DefaultRateTests {
  /// What became of a run, told so that rounding does not matter: which minimum it is near, however it shakes.
  enum Ending: String {
    case lowest, false_ = "false", flat, saddle, rattling, diverged
    case underWay = "under way"
    case outside = "left the map"
  }

  struct Line: Sendable, CustomTestStringConvertible {
    let surface: String
    let endings: [(optimizer: String, ending: String)]
    var testDescription: String { surface }
  }

  /// The endings, surface by surface, as a person has reviewed them.
  static let table: [Line] = {
    let rows = ReferenceTable.rows("defaults.tsv")
    let optimizers = Optimizers.all.map { $0.card.name }
    return rows.map { Line(surface: $0[0], endings: Array(zip(optimizers, $0.dropFirst()))) }
  }()

  /// Surfaces that are there to show slowness get 5000 steps; the others must be clear after 1000.
  static let slow: Set = ["rosenbrock", "beale", "goldstein-price", "flower", "quartic-flat", "plateau"]

  static func ending(of run: Trial, on surface: Surface) -> Ending {
    switch run.outcome {
    case .diverged: return .diverged
    case .leftTheMap, .outsideMinimum: return .outside
    case .flat: return .flat
    case .saddle: return .saddle
    case .falseMinimum: return .false_
    case .globalMinimum: return .lowest
    case .running, .rattling, .standing: break
    }
    let width = max(surface.domain.extent.x, surface.domain.extent.y)
    let nearest = surface.minima.min { ($0.point - run.point).norm < ($1.point - run.point).norm }
    if let nearest, (nearest.point - run.point).norm <= 0.03 * width { return nearest.isGlobal ? .lowest : .false_ }
    if case .rattling = run.outcome { return .rattling }
    return .underWay
  }

  @Test("the table has every surface and every optimizer")
  func coverage() {
    #expect(Self.table.map(\.surface).sorted() == Surface.catalogue.map(\.name).sorted())
    for line in Self.table { #expect(line.endings.count == Optimizers.all.count) }
  }

  @Test("every run ends as the table says, and none crawls or is lost for nothing", arguments: table)
  func endings(_ line: Line) throws {
    let surface = try SurfaceShelf.surface(line.surface)
    let width = max(surface.domain.extent.x, surface.domain.extent.y)
    for (optimizer, expected) in line.endings {
      var run = Trial(try Entrant(optimizer), on: surface)
      run.advance(by: 200)
      let hasMoved = (run.point - surface.start).norm >= 0.02 * width
      run.advance(by: Self.slow.contains(line.surface) ? 4800 : 800)
      let ending = Self.ending(of: run, on: surface)
      #expect(ending.rawValue == expected, "\(optimizer), α \(run.learningRate)")
      #expect(hasMoved || ending != .underWay, "\(optimizer) crawls, α \(run.learningRate)")
      #expect(Self.isWorthSeeing(ending, optimizer, on: line.surface), "\(optimizer): \(ending.rawValue)")
    }
  }

  private static func isWorthSeeing(_ ending: Ending, _ optimizer: String, on surface: String) -> Bool {
    switch ending {
    case .lowest, .false_: return true
    case .flat: return ["quartic-flat", "forrester", "cosine-bowl"].contains(surface)
    case .underWay, .rattling, .saddle: return slow.contains(surface)
    case .diverged: return ["saddle", "monkey-saddle"].contains(surface)
    case .outside:
      // Momentum escapes from McCormick's map, which is the point of it. The simplex sees no slope, and falls over the
      // ridge of the sine saddle to the other side, where a minimum lies outside the map.
      let lost: [String: String] = ["mccormick": "momentum", "sine-saddle": "nelder-mead"]
      return ["saddle", "monkey-saddle"].contains(surface) || lost[surface] == optimizer
    }
  }

  @Test("the stretched bowl has the rates of the book's figure")
  func book() throws {
    let bowl = try SurfaceShelf.surface("bowl")
    for (optimizer, rate) in [("sgd", 0.95), ("momentum", 0.1), ("adagrad", 1.5), ("adam", 0.3)] {
      let method = try #require(Optimizers.named(optimizer))
      #expect(bowl.defaultRate(for: method) == rate)
    }
  }

  @Test("every rate on a card belongs to an optimizer")
  func names() {
    for card in Surface.catalogue {
      for name in card.rates.keys { #expect(Optimizers.named(name) != nil, "\(name) on \(card.name)") }
    }
  }
}
