import Assets
import Canvas
import Foundation
import Simulation
import Testing
import Words

@testable import Studio

@Suite struct CharsetTests {
  @Test(arguments: Charset.all)
  func `every optimizer of the catalogue has a glyph of its own`(charset: Charset) {
    let glyphs = Optimizers.all.indices.map { charset.glyph($0) }
    #expect(Set(glyphs).count == glyphs.count)
    let signs = [charset.start, charset.lowest, charset.minimum, charset.cross, charset.chosen]
    #expect(Set(glyphs).isDisjoint(with: signs))
    let trails = Optimizers.all.indices.compactMap { charset.trail($0) }
    #expect(Set(trails).count == trails.count)
    #expect(Set(trails).isDisjoint(with: signs))
  }

  @Test func `the ASCII charset is ASCII, and every sign is one cell wide in all`() {
    for charset in Charset.all {
      let scalars =
        Optimizers.all.indices.map { charset.glyph($0) }
        + [charset.start, charset.lowest, charset.minimum, charset.cross, charset.chosen, charset.rule]
      #expect(scalars.allSatisfy { $0.cellWidth == 1 })
      if charset == .ascii {
        let texts = [charset.play, charset.pause, charset.back, charset.done, charset.ellipsis]
        #expect(scalars.allSatisfy(\.isASCII) && texts.joined().unicodeScalars.allSatisfy(\.isASCII))
      }
    }
  }

  @Test(arguments: [Language.english, .korean])
  func `the narrow charset shows nothing whose width is in doubt`(language: Language) throws {
    var model = try Model.racing(on: "himmelblau", Optimizers.all.map { $0.card.name }, columns: 120, rows: 40)
    model.look = Look(charset: .narrow, theme: model.look.theme, lexicon: try Lexicon(of: language))
    model.advance(to: 30)
    for keys: [Key] in [[], ["d"], ["?"], [.escape, "s"], [.escape, "f"], [.escape, "c"], [.escape, "v", "l"]] {
      for key in keys { model.press(key) }
      let shown = Set(model.frame.cells.map(\.scalar))
      let doubtful = shown.filter { scalar in
        !scalar.isASCII && !scalar.isWide && scalar != Cell.continuation && !(0x2800...0x28FF).contains(scalar.value)
      }
      #expect(doubtful.isEmpty, "\(keys): \(doubtful)")
      #expect(language == .english || shown.contains(where: \.isWide), "Hangul is kept")
    }
  }

  @Test func `everything that is said about optimizers, surfaces and keys has a spelling in ASCII`() throws {
    var model = try Model.racing(Optimizers.all.map { $0.card.name })
    model.advance(to: 2)
    var texts = Surface.catalogue.flatMap { [$0.title.description, $0.formula, $0.notice.description] }
    texts += KeyGroup.allCases.flatMap(\.rows).map(\.phrase.description).filter { $0 != "this help" }
    for run in model.race.runs {
      texts += run.optimizer.equations + run.optimizer.signals.map(\.symbol)
      texts += Entrant.knobs(of: run.entrant.method).map(\.symbol)
    }
    for text in texts where !text.contains("?") {
      let spelled = Charset.ascii.text(text)
      #expect(spelled.unicodeScalars.allSatisfy(\.isASCII) && !spelled.contains("?"), "\(text)")
    }
  }
}

@Suite struct ThemeTests {
  /// The least contrast, by the formula of WCAG 2, between the ink of a racer and any ground that it can stand on. WCAG
  /// asks for 3 : 1 for signs that carry meaning alone; here a glyph of another shape says the same.
  private static let leastContrast = 2.5

  @Test(arguments: Theme.names)
  func `every racer stands out from every band of the map`(name: String) throws {
    // Only the 256 colours can be tested: the first 16 are the user's.
    let theme = try #require(Theme(named: name, depth: .full))
    for index in 0..<10 {
      for ground in theme.ramp + [theme.ground] {
        let contrast = theme.entrant(index).contrast(with: ground)
        #expect(contrast >= Self.leastContrast, "racer \(index) on \(ground)")
      }
    }
  }

  @Test(arguments: Theme.names)
  func `text can be read, as WCAG asks for it`(name: String) throws {
    let theme = try #require(Theme(named: name, depth: .full))
    for style in [theme.text, theme.quiet, theme.loud, theme.keyCap] {
      #expect(style.ink.contrast(with: style.ground) >= 4.5)
    }
    for ink in [theme.good, theme.bad] { #expect(ink.contrast(with: theme.ground) >= 4.5) }
  }

  @Test(arguments: Theme.names)
  func `ten racers have ten colours, none of them that of an isoline`(name: String) throws {
    let theme = try #require(Theme(named: name, depth: .full))
    let inks = Set((0..<10).map(theme.entrant))
    #expect(inks.count == 10)
    #expect(inks.isDisjoint(with: theme.ramp.map { theme.isoline(on: $0).ink }))
  }

  @Test(arguments: Theme.names)
  func `the bands of the map go one way, from the side of the ground`(name: String) throws {
    let theme = try #require(Theme(named: name, depth: .full))
    let steps = zip(theme.ramp, theme.ramp.dropFirst()).map { $1.luminance - $0.luminance }
    #expect(steps.allSatisfy { name == "dark" ? $0 > 0 : $0 < 0 })
  }

  @Test func `every theme exists at every depth, and nothing else does`() {
    for name in Theme.names {
      for depth in ColorDepth.allCases { #expect(Theme(named: name, depth: depth)?.depth == depth) }
    }
    #expect(Theme(named: "pink", depth: .full) == nil)
  }

  @Test func `without colours emphasis alone tells keys, cursor and cross from the rest`() throws {
    var model = try Model.racing(depth: .none)
    #expect(model.frame.row(23).contains { $0.style.attributes.contains(.reverse) })
    model.press("c")
    #expect(model.frame.cells.contains { $0.scalar == "┼" && $0.style.attributes.contains(.reverse) })
    model.press(.escape, "s")
    #expect(model.frame.cells.contains { $0.style.attributes.contains(.reverse) })
  }
}

extension Color {
  /// The relative luminance of WCAG 2, for the cube and the greys.
  fileprivate var luminance: Double {
    func linear(_ level: Int) -> Double {
      let part = Double(level) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    let number = Int(index) - 16
    func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
    let levels =
      number >= 216
      ? Array(repeating: 8 + 10 * (number - 216), count: 3)
      : [level(number / 36), level(number / 6 % 6), level(number % 6)]
    return 0.2126 * linear(levels[0]) + 0.7152 * linear(levels[1]) + 0.0722 * linear(levels[2])
  }

  fileprivate func contrast(with other: Color) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }
}
