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
    let badges = Optimizers.all.map { Badge($0.card, number: 0, Look(charset: charset, theme: .plain)) }
    let glyphs = badges.map(\.sign)
    #expect(Set(glyphs).count == glyphs.count)
    let signs = [charset.start, charset.lowest, charset.minimum, charset.cross, charset.chosen]
    #expect(Set(glyphs).isDisjoint(with: signs))
    let letters = Optimizers.all.map { $0.card.emblem.letter }
    #expect(Set(letters).count == letters.count)
    #expect(Set(letters).isDisjoint(with: signs))
  }

  @Test(arguments: ["log(x)", "log(x)+y^2"])
  func `the charset for fonts without braille shows none`(formula: String) throws {
    var model = try Model.racing(on: formula, ["sgd"], from: Point(2, 1), columns: 100, rows: 30, charset: .block)
    model.look.stroke = .fine
    model.advance(to: 10)
    #expect(!model.frame.cells.contains { (0x2800...0x28FF).contains($0.scalar.value) })
  }

  @Test func `a second racer of a kind has its sign, another shade, and its number in its path`() throws {
    for theme in Theme.names.compactMap({ Theme(named: $0, depth: .full) }) {
      let look = Look(charset: .ascii, theme: theme)
      let badges = Badge.all(try ["adam", "sgd", "adam"].map { try Entrant($0) }, look)
      #expect(badges[0].sign == badges[2].sign && badges[0].ink != badges[2].ink)
      #expect(badges[0].trail == ["a"] && badges[2].trail == ["a", "2"])
    }
  }

  @Test func `an optimizer looks the same in every race`() throws {
    let look = Look(charset: .braille, theme: .plain)
    let alone = Badge.all([try Entrant("adam")], look)
    let among = Badge.all(try ["sgd", "lion", "adam"].map { try Entrant($0) }, look)
    #expect(alone[0] == among[2])
  }

  @Test func `the ASCII charset is ASCII, and every sign is one cell wide in all`() {
    for charset in Charset.all {
      let scalars =
        Optimizers.all.map { Badge($0.card, number: 0, Look(charset: charset, theme: .plain)).sign }
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
  /// The least distance in OKLab between the ink of a racer and any ground that it can stand on: five times what an
  /// eye can part side by side (0.02). Contrast by lightness alone says little of a red on a grey.
  private static let leastDistance = 0.1

  @Test(arguments: Theme.names)
  func `every racer stands out from every band of the map`(name: String) throws {
    // Only the 256 colours can be tested: the first 16 are the user's.
    let theme = try #require(Theme(named: name, depth: .full))
    for method in Optimizers.all {
      let badge = Badge(method.card, number: 0, Look(charset: .braille, theme: theme))
      for ground in theme.ramp + [theme.ground, theme.plate] {
        let distance = badge.ink(on: ground).distance(to: ground)
        #expect(distance >= Self.leastDistance, "\(method.card.name) on \(ground): \(distance)")
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
  func `every optimizer has a colour of its own, none of them that of an isoline`(name: String) throws {
    let theme = try #require(Theme(named: name, depth: .full))
    let inks = Set(
      Optimizers.all.map { Badge($0.card, number: 0, Look(charset: .braille, theme: theme)).ink })
    #expect(inks.count == Optimizers.all.count)
    #expect(inks.isDisjoint(with: theme.ramp.map { theme.isoline(on: $0).ink }))
  }

  @Test(arguments: Theme.names)
  func `the bands of the map go one way, from the side of the ground`(name: String) throws {
    let theme = try #require(Theme(named: name, depth: .full))
    let steps = zip(theme.ramp, theme.ramp.dropFirst()).map { $1.luminance - $0.luminance }
    #expect(steps.allSatisfy { theme.isLight ? $0 < 0 : $0 > 0 })
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
  /// Red, green and blue in linear light, for the cube and the greys.
  private var light: [Double] {
    let number = Int(index) - 16
    func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
    let levels =
      number >= 216
      ? Array(repeating: 8 + 10 * (number - 216), count: 3)
      : [level(number / 36), level(number / 6 % 6), level(number % 6)]
    return levels.map { level in
      let part = Double(level) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  /// The relative luminance of WCAG 2.
  fileprivate var luminance: Double { 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] }

  /// How far apart two colours are to the eye (Ottosson 2020, "A perceptual color space for image processing").
  fileprivate func distance(to other: Color) -> Double {
    func lab(_ c: [Double]) -> [Double] {
      let l = cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2])
      let m = cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2])
      let s = cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2])
      return [
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
      ]
    }
    return zip(lab(light), lab(other.light)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  fileprivate func contrast(with other: Color) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }
}
