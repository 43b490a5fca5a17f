import Simulation
import Testing

@Suite("A race is its words")
struct RaceWordsTests {
  @Test("The words of a race make the same race again", arguments: 0..<40)
  func roundTrip(_ part: Int) throws {
    var random = RandomRaces(state: UInt64(part) &* 7919 &+ 1)
    for _ in 0..<50 {
      let setup = try random.next()
      let words = try #require(setup.commandLine.shellWords)
      let again = try RaceSetup(words: words)
      #expect(again.commandLine == setup.commandLine)
      #expect(Self.path(again) == Self.path(setup), "\(setup.commandLine)")
    }
  }

  /// The bits of the first steps.
  private static func path(_ setup: RaceSetup) -> [UInt64] {
    var race = Race(setup)
    return (0..<20).flatMap { _ in
      race.advance(by: 1)
      return race.runs.flatMap { [$0.point.x.bitPattern, $0.point.y.bitPattern, $0.loss.bitPattern] }
    }
  }

  @Test("Steps are there only where they were given, and what is no word of a race is kept")
  func rest() throws {
    let words = try RaceWords(["--theme", "light", "bowl", "--color=always", "--steps", "40", "-Oadam:lr=0.3"])
    #expect(words.steps == 40)
    #expect(words.rest == ["--theme", "light", "--color=always"])
    #expect(words.setup.commandLine == "bowl -O adam:lr=0.3 --start -7,2")
    #expect(try RaceWords(["bowl"]).steps == nil)
    #expect(throws: SetupError.self) { try RaceSetup(words: ["bowl", "--theme", "light"]) }
  }

  @Test("A start is read as people write a point", arguments: ["-7,-2", "-7, -2", "(-7,-2)", " ( -7 , -2 ) "])
  func starts(_ text: String) throws {
    #expect(try RaceSetup(words: ["bowl", "--start", text]).start == Point(-7, -2))
  }

  @Test(
    "A mistake is one sentence that names the word and the cure",
    arguments: [
      (["bowl", "--lr", "-1"], "--lr '-1' does not work: it takes a number of at least 0"),
      (["bowl", "--start", "1 2,3"], "--start '1 2,3' does not work: it takes two finite numbers: --start X,Y"),
      (["bowl", "--lr"], "--lr has no value: write it behind, as in --lr=…"),
      (["bowl", "square"], "'square' is one surface too many: there is 'bowl' already"),
      (["-O", "adm"], "no optimizer is called 'adm': did you mean adam?"),
    ])
  func mistakes(_ words: [String], _ sentence: String) {
    do {
      _ = try RaceSetup(words: words)
      Issue.record("\(words) were read")
    } catch {
      #expect(error.description == sentence)
    }
  }

  @Test("A line is parted as a shell does it")
  func shell() {
    #expect("a  'b c'\td\\ e \"f \\\" g\\h\" ''".shellWords == ["a", "b c", "d e", "f \" g\\h", ""])
    #expect("it'\\''s".shellWords == nil)
    #expect("'it'\\''s'".shellWords == ["it's"])
  }
}

/// Races of every kind of word, from a small generator whose numbers are the same everywhere.
private struct RandomRaces {
  var state: UInt64

  private mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  private mutating func number(_ scale: Double = 1) -> Double { scale * Double(below(1_000_001)) / 1_000_000 }

  private static let surfaces = [
    "bowl", "rosenbrock", "tilted-well", "x² + y²", "-x^2 + x^4", "|x| + 0.5x", "2x·sin(3x)", "--x", "(x - 1)^2 + y^4",
  ]
  private static let schedules = [
    nil, "cosine", "step:step-size=7", "one-cycle", "plateau:patience=3", "exponential:gamma=0.97,warmup=5",
  ]

  mutating func next() throws -> RaceSetup {
    let text = Self.surfaces[below(Self.surfaces.count)]
    let surface = try Surface(text)
    let entrants = (0...below(3)).map { _ in entrant() }
    let start = Point(number(8) - 4, surface.dimension == 2 ? number(8) - 4 : 0)
    let names = try RaceSetup(surface: surface, entrants: entrants).entrants.map(\.name)
    let turns = (0..<below(3)).map { _ in "\(below(20)):\(names[below(names.count)]):lr=\(number(1e-3))" }
    return try RaceSetup(
      surface: surface, entrants: entrants, start: below(3) == 0 ? nil : start,
      learningRate: below(2) == 0 ? nil : number(0.1),
      schedules: [Self.schedules[below(Self.schedules.count)]].compactMap { $0 },
      seed: below(2) == 0 ? 0 : state, noise: below(3) == 0 ? number() : 0, turns: turns)
  }

  private mutating func entrant() -> String {
    let method = Optimizers.all[below(Optimizers.all.count)]
    let knobs = Entrant.knobs(of: method)
    let settings = (0..<below(4)).compactMap { _ -> String? in
      let knob = knobs[below(knobs.count)]
      let value = [number(), number(1e-8), Double(below(5)), number(30)][below(4)]
      return knob.range.contains(value) ? "\(knob.name)=\(knob.range.text(for: value))" : nil
    }
    return method.card.name + (settings.isEmpty ? "" : ":" + settings.joined(separator: ","))
  }
}
