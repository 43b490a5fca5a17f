import Canvas
import Foundation
import Simulation
import Testing
import Words

@testable import Studio

/// A pupil with a pocket calculator comes to the digits that are shown.
@Suite struct PupilTests {
  private static let optimizers: [String] =
    Optimizers.all.map { $0.card.name } + [
      "sgd:momentum=0.5,dampening=0.5", "momentum:velocity-form=true", "nesterov:velocity-form=true",
      "nesterov:look-ahead=true", "adagrad:lr-decay=0.1", "adagrad:eps-in-root=true,initial-accumulator=0.1",
      "rmsprop:momentum=0.9,centered=true", "rmsprop:eps-in-root=true", "adam:weight-decay=0.1",
      "adam:amsgrad=true,eps-hat=true", "adam:clip-norm=0.5", "adan:weight-decay=0.1", "lion:weight-decay=0",
      "qhadam:nu2=0.5", "asgd:t0=0", "radam:beta2=0.9", "radam:eps-hat=false", "newton:plain=true",
      "adamax:eps-outside=true", "sgd:lr=0.3333333333",
    ]
  private static let surfaces = ["bowl", "rosenbrock", "himmelblau", "ackley", "x^4 - 3x^3 + 2"]
  private static let panels: [(width: Int, charset: Charset)] = [
    (37, .braille), (46, .ascii), (58, .braille), (64, .ascii), (78, .narrow),
  ]

  @Test(arguments: optimizers)
  func `every row gives its result`(optimizer: String) throws {
    var book = EquationBook()
    for (number, surface) in Self.surfaces.enumerated() {
      let setup = try RaceSetup(
        surface: Surface(surface), entrants: [optimizer], schedules: surface == "ackley" ? ["cosine"] : [],
        noise: surface == "himmelblau" ? 0.2 : 0)
      var race = Race(setup)
      for (turn, step) in [1, 2, 3, 12, 150].enumerated() {
        race.seek(to: step)
        let explanations = race.explanations(of: 0, reading: &book)
        // Every width meets every step, on one surface or another.
        let (width, charset) = Self.panels[(turn + number) % Self.panels.count]
        let names = race.surface.parameters.map(charset.name).prefix(race.surface.dimension)
        let arithmetic = Arithmetic(explanations, of: Array(names), charset, width: width)
        let rows = arithmetic.rows.map { charset.text($0.text) }
        let place = "\(optimizer) on \(surface), step \(step), \(width) wide"
        #expect(rows.allSatisfy { $0.cellWidth <= width }, "\(place): \(rows)")
        check(rows, place, results: explanations.map { $0.lines.last?.result ?? .nan })
        let sentence = Arithmetic(explanations, of: Array(names), charset, width: 2 * width).sentence
        check([charset.text(sentence)], place, results: [])
      }
    }
  }

  /// Computes every row, and looks for the results of the last equation, in their order.
  private func check(_ rows: [String], _ place: String, results: [Double]) {
    let statements = Statement.all(in: rows)
    for statement in statements {
      let texts = statement.numbers
      guard let last = texts.last, last != "nan", !last.contains("inf") else { continue }
      guard let shown = Double(last) else {
        Issue.record("\(place): \(statement.text) has no result")
        continue
      }
      for text in texts.dropLast() {
        do {
          let (value, bounds) = try PocketCalculator.compute(text)
          let digits = last.split(separator: "e")
          let decimals = digits[0].split(separator: ".").dropFirst().first?.count ?? 0
          let half = 0.5 * pow(10, Double((digits.count > 1 ? Int(digits[1]) ?? 0 : 0) - decimals))
          let tolerance = min(half, 5e-3 * abs(shown)) + 1e-12 * max(1, abs(value))
          #expect(abs(value - shown) <= tolerance, "\(place): \(statement.text): \(text) is \(value)")
          #expect(bounds.low - half <= shown && shown <= bounds.high + half, "\(place): \(statement.text): \(bounds)")
        } catch {
          Issue.record("\(place): \(statement.text): \(text): \(error)")
        }
      }
    }
    let shown = statements.suffix(results.count).map { Double($0.numbers.last ?? "") ?? .nan }
    for (shown, result) in zip(shown, results) where result.isFinite {
      #expect(abs(shown - result) <= 5e-3 * abs(result), "\(place): \(shown) for \(result): \(rows)")
    }
  }
}

/// What is said to be equal in some rows: `m_x ← β₁·m_x + …`, `= 0.9·0 + …`, `= 0.5`.
struct Statement {
  /// All of it in one line.
  private(set) var text: String
  /// What stands between the signs of equality, without letters.
  private(set) var numbers: [String] = []

  static func all(in rows: [String]) -> [Statement] {
    var whole: [String] = []
    for row in rows {
      if row.hasPrefix("    "), let last = whole.popLast() {
        whole.append(last + row.trimmingCharacters(in: .whitespaces))
      } else if row.hasPrefix("  = "), let last = whole.popLast() {
        whole.append(last + " = " + row.dropFirst(4))
      } else {
        whole.append(row)
      }
    }
    return whole.map { text in
      var statement = Statement(text: text)
      let parts = text.components(separatedBy: " = ")
      statement.numbers = parts.dropFirst().map { String($0) }
      return statement
    }
  }
}
