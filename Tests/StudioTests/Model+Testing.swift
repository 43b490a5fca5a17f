import Canvas
import Simulation

@testable import Studio

extension Model {
  /// A race on a screen, as the program starts it.
  static func racing(
    on surface: String = "bowl", _ entrants: [String] = [], from start: Point? = nil, rate: Double? = nil,
    seed: UInt64 = 0, noise: Double = 0, turns: [String] = [], columns: Int = 80, rows: Int = 24,
    charset: Charset = .braille, theme: String = "dark", depth: ColorDepth = .full, domain: Domain? = nil
  ) throws -> Model {
    let setup = try RaceSetup(
      surface: Surface(surface, domain: domain), entrants: entrants, start: start, learningRate: rate, seed: seed,
      noise: noise, turns: turns)
    let look = Look(charset: charset, theme: Theme(named: theme, depth: depth) ?? .plain)
    var model = Model(setup, size: Size(columns: columns, rows: rows), look: look)
    model.settle()
    return model
  }

  /// Presses keys one after another, and returns what the last one asked of the world.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    keys.reduce([]) { update(.event(.key($1))) }
  }

  /// Types a text, a key for each character.
  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { press(.character(scalar)) }
  }

  /// Lets time pass.
  mutating func wait(seconds: Double) { _ = update(.tick(seconds: seconds)) }

  /// Gives the screen another size.
  mutating func resize(_ columns: Int, _ rows: Int) {
    _ = update(.event(.resize(Size(columns: columns, rows: rows))))
  }

  /// Presses and releases the mouse on a cell.
  mutating func click(_ column: Int, _ row: Int) {
    mouse(.press, column, row)
    mouse(.release, column, row)
  }

  /// Does something with the mouse on a cell.
  mutating func mouse(_ action: Mouse.Action, _ column: Int, _ row: Int) {
    _ = update(.event(.mouse(Mouse(action, column: column, row: row))))
  }

  /// The learning rates as the knobs say them.
  var rates: [Double] { race.runs.map { $0.value(of: "lr") ?? .nan } }

  /// The screen, on a stage that has shown nothing before.
  var frame: Frame {
    var stage = Stage()
    return stage.frame(of: self)
  }

  /// The screen as text, in one piece.
  var text: String { frame.lines.joined(separator: "\n") }

  var isRacing: Bool { if case .racing = mode { true } else { false } }
  var cross: Point? { if case .placing(let cross) = mode { cross } else { nil } }
  var prompt: FormulaPrompt? { if case .typing(let prompt) = mode { prompt } else { nil } }
  var picker: Picker? { if case .picking(let picker) = mode { picker } else { nil } }
  var editor: Editor? { if case .editing(let editor) = mode { editor } else { nil } }
  var scroll: Int? { if case .help(let scroll) = mode { scroll } else { nil } }
}

extension Run {
  /// Every number of the run, bit by bit.
  var bits: [UInt64] {
    let numbers = [point.x, point.y, loss, learningRate] + optimizer.signals.flatMap { [$0.value.x, $0.value.y] }
    return numbers.map(\.bitPattern) + [UInt64(step)]
  }
}
