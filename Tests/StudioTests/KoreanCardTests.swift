import Assets
import Calculus
import Canvas
import Simulation
import Testing
import Words

@testable import Studio

/// What the catalogues say of their entries, in Korean.
@Suite struct KoreanCardTests {
  private static var methods: [Phrase] {
    Optimizers.all.flatMap { method in
      let card = method.card
      return [card.title, card.idea, card.watch] + Entrant.knobs(of: method).map(\.meaning)
        + method.init().signals.map(\.meaning)
    }
  }

  private static var schedules: [Phrase] {
    Schedules.all.flatMap { [$0.idea] + Schedules.knobs(of: $0).map(\.meaning) }
  }

  private static var screen: [Phrase] {
    Views.all.map { $0.card.phrase } + Overlays.all.map { $0.card.phrase }
      + KeyGroup.allCases.flatMap { group in [group.title] + group.rows.map(\.phrase) }
  }

  private static var formulas: [Phrase] { (Formula.functions + Formula.constants).map(\.meaning) }

  @Test func `every card of every catalogue is translated`() throws {
    let lexicon = try Lexicon(of: .korean).strict
    let surfaces = Surface.catalogue.flatMap { [$0.title, $0.notice] }
    for phrase in surfaces + Self.methods + Self.schedules + Self.screen + Self.formulas {
      #expect(!lexicon.text(phrase).contains("⟦"), "\(phrase)")
    }
  }

  @Test(arguments: Surface.catalogue.map(\.name))
  func `the list of surfaces has room for the title and for all there is to notice`(name: String) throws {
    let card = try #require(Surface.card(named: name))
    let look = Look(charset: .braille, theme: .plain, lexicon: try Lexicon(of: .korean))
    let setup = try RaceSetup(surface: Surface(named: name))
    var model = Model(setup, size: Size(columns: 80, rows: 24), look: look)
    model.press("s")
    #expect(FrameRules.violations(of: model) == [])
    let lines = model.frame.lines
    let row = try #require(lines.first { $0.contains(" \(name) ") })
    #expect(row.contains(" \(look.text(card.title)) "))
    let formula = row.contains("f(x, y)") ? "f(x, y)" : "f(x)"
    let before = try #require(row.range(of: formula)).lowerBound
    #expect(String(row[..<before]).cellWidth == 48, "\(row)")
    #expect(!lines.suffix(3).joined().contains("…"), "\(lines.suffix(3))")
  }
}
