import Canvas
import Simulation
import Testing

@testable import Studio

/// Knobs turned in the editor are knobs of the race, of which the command line tells.
@Suite struct EditorTests {
  private func editing(_ entrants: [String] = ["adam:lr=0.1", "sgd:lr=0.5"], columns: Int = 120) throws -> Model {
    var model = try Model.racing(entrants, columns: columns, rows: 36)
    model.press(" ")
    model.press(.enter)
    return model
  }

  /// Puts the cursor on the line with this name.
  private func go(to name: String, _ model: inout Model) throws {
    let row = try #require(model.editorRows.firstIndex { $0.name == name })
    model.press(.home)
    for _ in 0..<row { model.press(.down) }
  }

  @Test(arguments: Optimizers.all.map { $0.card.name })
  func `every knob of every optimizer has its line, with its number on the screen`(name: String) throws {
    var model = try editing([name])
    for card in Entrant.knobs(of: try #require(Optimizers.named(name))) {
      try go(to: card.name, &model)
      #expect(model.text.contains("\(card.name) = "), "\(card.name)")
      #expect(FrameRules.violations(of: model) == [])
    }
  }

  @Test(arguments: Optimizers.all.map { $0.card.name })
  func `turned up and down every knob stays in its range, and Del gives its default back`(name: String) throws {
    var model = try editing([name])
    for row in model.editorRows {
      try go(to: row.name, &model)
      let usual = row == .seed ? 0 : model.usualValue(of: row)
      for key: Key in [.right, .right, .left, .shiftRight, .left, .left, .left, .shiftLeft] {
        model.press(key)
        if let range = row.range { #expect(range.contains(model.value(of: row)), "\(row.name)") }
      }
      model.press(.delete)
      #expect(model.value(of: row) == usual, "\(row.name)")
    }
    #expect(throws: Never.self) { try RaceSetup(words: model.race.setup.commandLine.shellWords ?? []) }
  }

  @Test func `a number typed is the number that is computed with, and one out of range says what is allowed`() throws {
    var model = try editing()
    try go(to: "beta1", &model)
    model.type("0.925")
    #expect(model.text.contains("beta1 = 0.925_"))
    model.press(.enter)
    #expect(model.race.runs[0].value(of: "beta1") == 0.925)
    model.type("1.5")
    model.press(.enter)
    #expect(model.race.runs[0].value(of: "beta1") == 0.925)
    #expect(model.text.contains("beta1 takes a number from 0 up to"))
    model.press(.escape)
    #expect(model.editor?.typed == nil)
    model.press(.escape)
    #expect(model.isRacing)
  }

  @Test func `the learning rate turns as its keys do`() throws {
    var model = try editing()
    model.press(.right)
    #expect(model.rates == [0.125, 0.5])
    model.press(.left, .left)
    #expect(model.rates[0] == 0.08)
    model.press(.tab)
    #expect(model.entrant.name == "sgd")
    model.type("0.05")
    model.press(.enter)
    #expect(model.rates == [0.08, 0.05])
  }

  @Test func `a knob turned in mid-run keeps the optimizer's memory`() throws {
    var model = try Model.racing(["momentum:lr=0.1"], columns: 120, rows: 36)
    model.advance(to: 20)
    let before = model.race.runs[0]
    model.press(" ")
    model.press(.enter, .down)
    model.type("0.5")
    model.press(.enter)
    var run = before
    run.turn("momentum", to: 0.5)
    run.advance(by: 5)
    model.press(.escape)
    model.advance(to: 25)
    #expect(model.race.runs[0].bits == run.bits)
  }

  @Test func `the race goes on beside the editor while it plays, and Space pauses it`() throws {
    var model = try Model.racing(["sgd"], columns: 120, rows: 36)
    model.press(.enter)
    let before = model.frame
    model.wait(seconds: 1)
    #expect(model.race.step == 10)
    #expect(model.frame != before)
    model.press(" ")
    model.wait(seconds: 1)
    #expect(model.race.step == 10)
  }

  @Test func `a schedule is chosen from its list, seen beside it, and its knobs are turned`() throws {
    var model = try editing(["sgd:lr=0.5", "adam:lr=0.1"])
    model.press(.escape)
    model.advance(to: 60)
    model.press(.enter)
    try go(to: "schedule", &model)
    model.press(.enter)
    model.type("step")
    #expect(model.picker?.preview?.entrant.plan?.kind.name == "step")
    model.press(.enter)
    #expect(model.editor != nil)
    try go(to: "step-size", &model)
    model.type("20")
    model.press(.enter)
    #expect(model.race.setup.commandLine.contains("--schedule sgd=step:step-size=20"))
    #expect(model.race.step == 60)
    #expect(model.race.timelines[0].run(at: 19).learningRate == 0.5)
    #expect(abs(model.race.timelines[0].run(at: 40).learningRate - 0.005) < 1e-15)
    #expect(model.race.runs[1].learningRate == 0.1)
  }

  @Test(arguments: [(40, 12), (60, 20), (80, 24), (120, 36), (200, 60)])
  func `the line under the cursor is on the screen, at every size`(columns: Int, rows: Int) throws {
    for charset in Charset.all {
      var model = try Model.racing(["adam"], columns: columns, rows: rows, charset: charset)
      model.press(.enter)
      for row in model.editorRows {
        #expect(model.frame.lines.dropFirst(2).contains { $0.contains(" \(row.name) ") }, "\(row.name)")
        #expect(FrameRules.violations(of: model) == [])
        model.press(.down)
      }
    }
  }
}
