import Canvas
import Simulation

/// The arithmetic of a step as lines of text: each equation of the optimizer, then the same with the numbers put in.
struct Arithmetic {
  /// A line and its rank: the formula, the numbers, the result.
  struct Line {
    enum Rank { case formula, numbers, result }
    let text: String
    let rank: Rank
  }

  /// The lines of one coordinate: all equations, or the last one only.
  static func lines(_ explanation: Explanation, coordinate: Int, all: Bool) -> [Line] {
    (all ? explanation.lines : explanation.lines.suffix(1)).flatMap { line in
      [
        Line(text: "\(spelled(line.target, coordinate)) ← \(formula(line, coordinate))", rank: .formula),
        Line(text: "  = \(numbers(line))", rank: .numbers),
        Line(text: "  = \(number(line.result))", rank: .result),
      ]
    }
  }

  /// Formula, numbers and result of the last equation in one line.
  static func sentence(_ explanation: Explanation, coordinate: Int) -> String {
    guard let line = explanation.lines.last else { return "" }
    let name = spelled(line.target, coordinate)
    return "\(name) ← \(formula(line, coordinate)) = \(numbers(line)) = \(number(line.result))"
  }

  private static func formula(_ line: Explanation.Line, _ coordinate: Int) -> String {
    line.tokens.map { token in
      switch token {
      case .text(let text): text
      case .symbol(let symbol, _): spelled(symbol, coordinate)
      }
    }.joined()
  }

  private static func numbers(_ line: Explanation.Line) -> String {
    line.tokens.enumerated().map { place, token in
      switch token {
      case .text(let text): text
      case .symbol(_, let value): value < 0 && place > 0 ? "(\(number(value)))" : number(value)
      }
    }.joined()
  }

  /// A symbol as a class knows it: the parameter and its derivative by their coordinate.
  private static func spelled(_ symbol: String, _ coordinate: Int) -> String {
    let name = coordinate == 0 ? "x" : "y"
    switch symbol {
    case "w": return name
    case "g": return "∂f/∂\(name)"
    default: return symbol
    }
  }

  private static func number(_ value: Double) -> String { NumberText.significant(value, digits: 5) }
}
