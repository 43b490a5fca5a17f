import Assets
import Canvas
import Foundation
import Simulation
import Testbed
import Testing
import Words

@testable import Studio

/// Random keys, mouse, pastes, sizes and times: nothing that a person can do ends the program or spoils a frame.
@Suite struct StormTests {
  private static let looks: [Look] = Charset.all.flatMap { charset in
    ColorDepth.allCases.flatMap { depth in
      // The coloured themes differ from the others only where there are colours for them.
      let names = depth >= .full && charset == .braille ? Theme.names : ["dark", "light"]
      return names.compactMap { Theme(named: $0, depth: depth) }.map { Look(charset: charset, theme: $0) }
    }
  }

  /// How many events there are in all; more are asked for with `DESCENT_STORM=100000`.
  private static let events = ProcessInfo.processInfo.environment["DESCENT_STORM"].flatMap { Int($0) } ?? 6000

  @Test(arguments: looks.indices)
  func `no storm of keys, clicks and sizes spoils a frame`(index: Int) throws {
    var storm = Storm(seed: UInt64(index))
    let setup = try RaceSetup(surface: Surface(named: "himmelblau"), entrants: ["sgd", "adam", "adam"])
    var model = Model(setup, size: Size(columns: 60, rows: 20), look: Self.looks[index])
    var stage = Stage()
    let views = Views.fitting(2)
    model.show(view: views[index % views.count].card.name)
    for count in 0..<(Self.events / Self.looks.count) {
      let message = storm.message(for: model)
      _ = model.update(message)
      var violations = FrameRules.violations(of: model)
      if stage.frame(of: model) != model.frame { violations.append("a stage with a past shows another frame") }
      guard violations.isEmpty else {
        Issue.record("event \(count), \(message): \(violations)")
        return
      }
    }
  }

  @Test(arguments: 100..<106)
  func `no storm finds a word that lacks its Korean, or a spoiled frame with it`(seed: UInt64) throws {
    var storm = Storm(seed: seed)
    let setup = try RaceSetup(surface: Surface(named: seed % 2 == 0 ? "tilted-well" : "himmelblau"))
    let look = Look(charset: .braille, theme: .plain, lexicon: try Lexicon(of: .korean).strict)
    var model = Model(setup, size: Size(columns: 80, rows: 24), look: look)
    for count in 0..<150 {
      let message = storm.message(for: model)
      _ = model.update(message)
      let violations = FrameRules.violations(of: model) + model.frame.lines.filter { $0.contains("⟦") }
      guard violations.isEmpty else {
        Issue.record("event \(count), \(message): \(violations)")
        return
      }
    }
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34, 39, 40, 41, 59, 60, 75, 76, 77, 100, 150, 300])
  func `every size has a frame, in one and two parameters`(columns: Int) throws {
    for surface in ["bowl", "double-well"] {
      var model = try Model.racing(on: surface)
      model.advance(to: 20)
      for rows in [1, 2, 11, 12, 13, 19, 20, 21, 22, 24, 29, 30, 31, 100] {
        model.resize(columns, rows)
        for key: Key in ["?", "s", "f", "c"] {
          model.press(key)
          #expect(FrameRules.violations(of: model) == [])
          model.press(.escape)
        }
        #expect(FrameRules.violations(of: model) == [])
      }
    }
  }
}

/// A person who presses anything.
private struct Storm {
  private var random: SeededGenerator

  private static let named: [Key] = [
    .up, .down, .left, .right, .shiftLeft, .shiftRight, .home, .end, .pageUp, .pageDown, .enter, .tab, .backTab,
    .escape, .backspace, .delete, .function(1), .control("l"), .control("a"), .control("u"),
  ]
  private static let typed = Array(
    " +-=_[]*/.,<>?#{}\\123456789abcdefghijklmnopqrstuvwxyzABCDEGHIJKLMNOPTVXYZvvG^()|가ㅂㄴㅌé\u{301}\u{200B}"
      .unicodeScalars)
  private static let pastes = [
    "log(-1-x^2)", "x*0", "1", "경사 하강", "1/(x*y)", "\u{1B}[2J\n", "x^2 + y^2", "e\u{301}", "exp(exp(x))", "tan(x)y",
    "\u{600}", "x\u{D4E}",
  ]

  init(seed: UInt64) { random = SeededGenerator(state: seed) }

  mutating func message(for model: Model) -> Message {
    switch Int.random(in: 0..<40, using: &random) {
    case 0: return .event(.resize(size()))
    case 1...4: return .event(.mouse(mouse(in: model.size)))
    case 5: return .event(.paste(Self.pastes.randomElement(using: &random) ?? ""))
    case 6...9: return .tick(seconds: Double.random(in: 0...0.02, using: &random))
    case 10...20: return .event(.key(Self.named.randomElement(using: &random) ?? .enter))
    default: return .event(.key(.character(Self.typed.randomElement(using: &random) ?? " ")))
    }
  }

  private mutating func size() -> Size {
    let isLarge = Int.random(in: 0..<16, using: &random) == 0
    return Size(
      columns: Int.random(in: 1...(isLarge ? 300 : 100), using: &random),
      rows: Int.random(in: 1...(isLarge ? 100 : 30), using: &random))
  }

  private mutating func mouse(in size: Size) -> Mouse {
    let actions: [Mouse.Action] = [.press, .press, .press, .drag, .release, .wheelUp, .wheelDown]
    return Mouse(
      actions.randomElement(using: &random) ?? .press, column: Int.random(in: -1...(size.columns + 1), using: &random),
      row: Int.random(in: -1...(size.rows + 1), using: &random))
  }
}
