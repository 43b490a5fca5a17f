import Assets
import Canvas
import Simulation
import Testing
import Words

@testable import Studio

/// Words that are two cells a letter wide stand where narrow ones do.
@Suite struct KoreanTests {
  private static let lexicon = Lexicon(
    .korean,
    phrases: [
      "optimizer": "최적화 방법", "loss": "손실", "gap": "차이", "outcome": "결과", "learning rate": "학습률",
      "choose": "고르기", "running": "진행 중", "global minimum": "전역 최솟값", "start": "출발점", "low": "낮음",
      "high": "높음", "step {1} of {2}": "{2}의 {1}단계", "Choose a surface": "곡면 고르기", "pause": "멈춤", "help": "도움말",
      "α {1} loss {2} {3}": "α {1} 손실 {2} {3}",
    ])

  private func model(_ columns: Int, _ rows: Int) throws -> Model {
    let setup = try RaceSetup(surface: Surface(named: "himmelblau"))
    let look = Look(charset: .braille, theme: .plain, lexicon: Self.lexicon)
    var model = Model(setup, size: Size(columns: columns, rows: rows), look: look)
    model.settle()
    model.advance(to: 12)
    return model
  }

  /// The cell after a text in a row.
  private func end(of text: String, in cells: [Cell]) -> Int? {
    let scalars = Array(text.unicodeScalars)
    let shown = cells.indices.filter { cells[$0].scalar != Cell.continuation }
    for start in shown.indices where start + scalars.count <= shown.count {
      if zip(shown[start...], scalars).allSatisfy({ cells[$0].scalar == $1 }) {
        let last = shown[start + scalars.count - 1]
        return last + cells[last].scalar.cellWidth
      }
    }
    return nil
  }

  @Test(arguments: [(100, 30), (120, 36), (200, 60)])
  func `numbers of the table end below the end of their head`(columns: Int, rows: Int) throws {
    let model = try model(columns, rows)
    let table = try #require(model.layout.table)
    let frame = model.frame
    let head = try #require(end(of: "손실", in: Array(frame.row(table.row))))
    for (line, index) in model.race.order.enumerated() {
      let loss = NumberText.plain(model.race.runs[index].loss)
      #expect(end(of: loss, in: Array(frame.row(table.row + 1 + line))) == head)
    }
    #expect(end(of: "최적화 방법", in: Array(frame.row(table.row))) != nil)
  }

  @Test(arguments: [(40, 12), (60, 20), (80, 24), (120, 36)])
  func `no row is too wide, and no key of the bar is cut`(columns: Int, rows: Int) throws {
    var model = try model(columns, rows)
    for key: Key in [" ", "s", .escape, "?", .escape, "f", .escape, "c", .escape, "l", .escape] {
      model.press(key)
      #expect(FrameRules.violations(of: model) == [])
    }
    let bar = try #require(model.frame.lines.last)
    #expect(["멈춤", "play", "step", "학습률", "help", "도움말", "quit", "고르기"].contains { bar.hasSuffix($0) })
  }

  @Test func `the name keeps its colour wherever the language puts it`() throws {
    let setup = try RaceSetup(surface: Surface(named: "bowl"), entrants: ["adam"])
    let look = Look(charset: .braille, theme: Theme(named: "dark", depth: .full) ?? .plain, lexicon: Self.lexicon)
    var model = Model(setup, size: Size(columns: 120, rows: 36), look: look)
    model.advance(to: 3)
    let area = try #require(model.layout.arithmetic)
    let cells = Array(Array(model.frame.row(area.row))[area.column...])
    #expect(String(String.UnicodeScalarView(cells.prefix(4).map(\.scalar))) == "adam")
    #expect(cells.prefix(4).allSatisfy { $0.style.ink == Badge.all(model.race.runs.map(\.entrant), look)[0].ink })
    #expect(end(of: "adam의 3단계", in: cells) == 12)
  }

  @Test func `where characters are ASCII alone the words are English`() throws {
    let setup = try RaceSetup(surface: Surface(named: "bowl"))
    let look = Look(charset: .ascii, theme: .plain, lexicon: Self.lexicon)
    let model = Model(setup, size: Size(columns: 100, rows: 24), look: look)
    #expect(FrameRules.violations(of: model) == [])
    #expect(model.text.contains("optimizer"))
  }
}

/// The Korean that the program has.
@Suite struct LexiconGapTests {
  @Test(arguments: ["himmelblau", "bowl -O sgd:lr=1.05 -O adam", "parabola -O sgd:lr=0", "tilted-well", "saddle"])
  func `no word of the live screen lacks its translation`(words: String) throws {
    let parts = words.split(separator: " ").map(String.init)
    let setup = try RaceSetup(surface: Surface(named: parts[0]), entrants: parts.dropFirst().filter { $0 != "-O" })
    let look = Look(charset: .braille, theme: .plain, lexicon: try Lexicon(of: .korean).strict)
    for (columns, rows) in [(80, 24), (160, 45)] {
      var model = Model(setup, size: Size(columns: columns, rows: rows), look: look)
      model.settle()
      let keys: [Key] = [
        "+", "a", "+", .left, "+", "u", "u", "v", "z", "w", "e", "d", "c", .escape, "?", .pageDown, .pageDown, .escape,
        "l",
        .escape, .end, "1",
      ]
      for step in [0, 40, 400] {
        model.advance(to: step)
        for key in keys {
          model.press(key)
          let gaps = model.frame.lines.filter { $0.contains("⟦") }
          #expect(gaps.isEmpty, "\(words) at \(step): \(gaps)")
        }
      }
    }
  }

  @Test(arguments: [(40, 12), (60, 16), (80, 24), (160, 45)])
  func `no two English words stand side by side in a race`(columns: Int, rows: Int) throws {
    // Without colours the paths are letters.
    let theme = try #require(Theme(named: "dark", depth: .full))
    let look = Look(charset: .braille, theme: theme, lexicon: try Lexicon(of: .korean))
    for (surface, entrants) in [("bowl", ["sgd", "sgd:lr=1.05"]), ("double-well", []), ("rastrigin", ["newton"])] {
      let setup = try RaceSetup(surface: Surface(named: surface), entrants: entrants)
      var model = Model(setup, size: Size(columns: columns, rows: rows), look: look)
      model.settle()
      for step in [0, 3, 1000] {
        model.advance(to: step)
        let english = model.frame.lines.filter { $0.contains(/[a-z]{2,} [a-z]{2,}/) }
        #expect(english.isEmpty, "\(surface) at \(step): \(english)")
      }
    }
  }
}
