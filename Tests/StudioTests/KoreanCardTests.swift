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
    let row = try #require(lines.dropFirst(PickerPage.head).first { $0.contains(" \(name) ") })
    let kind = card.domain.dimension == 1 ? " 1D " : " 2D "
    #expect(row.contains(kind + look.text(card.lesson.title)), "\(row)")
    let about = lines.dropFirst(model.size.rows - 10).map { String($0.prefix { $0 != "│" }) }
    #expect(about.contains { $0.contains(" \(look.text(card.title))") }, "\(about)")
    let page = try #require(model.picker.map { PickerPage($0, size: model.size) })
    let notice = (0..<page.noticeRows).map { row in
      let cells = Array(model.frame.row(model.size.rows - 2 - page.noticeRows + row))[..<page.list.columns]
      return String(String.UnicodeScalarView(cells.map(\.scalar).filter { $0 != Cell.continuation }))
    }
    let words = notice.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(words == look.text(card.notice).split(separator: " ").joined(separator: " "))
  }
}
