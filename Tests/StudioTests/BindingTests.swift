import Canvas
import Testing
import Words

@testable import Studio

@Suite struct BindingTests {
  private func twice<Action>(_ table: KeyTable<Action>) -> [String] {
    Dictionary(grouping: table.bindings.flatMap(\.keys)) { $0 }.filter { $0.value.count > 1 }.keys.map(\.name)
  }

  private func isReached<Action>(_ table: KeyTable<Action>) -> Bool {
    table.bindings.allSatisfy { binding in
      !binding.keys.isEmpty && binding.keys.allSatisfy { table[$0] == binding.action }
    }
  }

  private func hasOneRow<Action>(_ table: KeyTable<Action>) -> Bool {
    Set(table.bindings.map(\.action)).count == table.bindings.count
  }

  @Test func `in no mode is a key bound twice`() {
    #expect(twice(Keys.racing) + twice(Keys.help) + twice(Keys.list) + twice(Keys.prompt) + twice(Keys.cross) == [])
  }

  @Test func `every binding is reached by each of its keys, and every deed has one`() {
    #expect(isReached(Keys.racing) && hasOneRow(Keys.racing))
    #expect(isReached(Keys.help) && hasOneRow(Keys.help))
    #expect(isReached(Keys.list) && hasOneRow(Keys.list))
    #expect(isReached(Keys.prompt) && hasOneRow(Keys.prompt))
    #expect(isReached(Keys.cross) && hasOneRow(Keys.cross))
  }

  @Test func `every phrase stands in the help and fits its line`() {
    let rows = KeyGroup.allCases.flatMap(\.rows)
    #expect(rows.allSatisfy { $0.phrase.description.cellWidth <= 58 && $0.keys.cellWidth <= 16 })
    let racing = KeyGroup.allCases.prefix(6).flatMap(\.rows).map(\.phrase)
    #expect(Set(racing).count == racing.count)
  }

  @Test(arguments: ["parabola", "himmelblau"])
  func `start and heads that are hidden are drawn nowhere and not explained`(surface: String) throws {
    var model = try Model.racing(on: surface, ["sgd"], columns: 120, rows: 36)
    model.advance(to: 3)
    let map = model.layout.map
    func signs() -> Set<Unicode.Scalar> {
      let frame = model.frame
      let rows = Array(map.row..<map.endRow) + [model.layout.legendRow ?? map.row]
      return Set(rows.flatMap { row in Array(frame.row(row))[map.column..<map.endColumn].map(\.scalar) })
    }
    #expect(signs().isSuperset(of: ["○", "▲", "★"]))
    model.show(without: ["start", "heads", "names", "minima"])
    #expect(signs().isDisjoint(with: ["○", "▲", "★"]))
  }

  @Test func `every overlay that has a key is shown and hidden by it`() throws {
    for overlay in Overlays.all {
      guard let key = overlay.card.key else { continue }
      let surface = ["tangent": "parabola", "stationary": "himmelblau"][overlay.card.name] ?? "bowl"
      var model = try Model.racing(on: surface, columns: 160, rows: 45)
      model.advance(to: 5)
      // A ghost, so that there is one to hide; its word goes with the next key.
      model.press("]", .tab, .backTab)
      let before = model.frame
      for case .begin(let ticket, var job) in model.press(key) {
        while let finding = job.next() { _ = model.update(.found(ticket, finding)) }
      }
      #expect(model.frame != before, "\(overlay.card.name)")
      model.press(key)
      #expect(model.frame == before, "\(overlay.card.name)")
    }
  }

  @Test(arguments: [40, 60, 80, 120, 200])
  func `the bar shows pause, step, rate, quit and help wherever they fit, and never half a key`(columns: Int) throws {
    for charset in Charset.all {
      let model = try Model.racing(columns: columns, rows: 24, charset: charset)
      let bar = try #require(model.frame.lines.last)
      #expect(bar.hasPrefix("  Space  pause"))
      if columns >= 80 { for word in ["step", "learning rate", "help", "quit"] { #expect(bar.contains(word)) } }
      let words = [
        "pause", "step", "rate", "choose", "speed", "restart", "surface", "formula", "details", "help", "quit",
        "run", "on",
      ]
      #expect(words.contains { bar.hasSuffix($0) })
    }
  }

  /// The letters on the keys of q, w, n and p, by the layouts as they are printed on keyboards.
  @Test(arguments: ["ㅂㅈㅜㅔ", "йцнз".replacing("н", with: "т"), "qςνπ"])
  func `letters go by their place on the keyboard`(letters: String) throws {
    let keys = letters.unicodeScalars.map { Keys.racing[.character($0)] }
    #expect(keys == [.quit, .showPaths, .nextSurface, .previousSurface])
  }
}
