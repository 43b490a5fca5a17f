import Canvas
import Simulation

/// The arithmetic of a step in one coordinate as lines of text: each equation of the optimizer, then the same with the
/// numbers put in.
struct Arithmetic {
  /// A line and its rank: the formula, the numbers, the result.
  struct Line {
    enum Rank { case formula, numbers, result }
    let text: String
    let rank: Rank
  }

  /// Formula, numbers, result.
  static let linesPerEquation = 3

  private let explanation: Explanation
  private let coordinate: Int
  private let digits: Int

  /// The arithmetic in coordinate 0 or 1, in numbers of so many significant digits.
  init(_ explanation: Explanation, coordinate: Int, digits: Int) {
    self.explanation = explanation
    self.coordinate = coordinate
    self.digits = digits
  }

  /// The lines of all equations, or of the last one only.
  func lines(all: Bool) -> [Line] {
    (all ? explanation.lines : explanation.lines.suffix(1)).flatMap { line in
      [
        Line(text: "\(spelled(line.target)) ← \(formula(line))", rank: .formula),
        Line(text: "  = \(numbers(line))", rank: .numbers),
        Line(text: "  = \(number(line.result))", rank: .result),
      ]
    }
  }

  /// Formula, numbers and result of the last equation in one line.
  var sentence: String {
    guard let line = explanation.lines.last else { return "" }
    return "\(spelled(line.target)) ← \(formula(line)) = \(numbers(line)) = \(number(line.result))"
  }

  private func formula(_ line: Explanation.Line) -> String {
    joined(line) { symbol, _, isPower, _ in
      let name = spelled(symbol)
      return isPower && symbol == "g" ? "(\(name))" : name
    }
  }

  private func numbers(_ line: Explanation.Line) -> String {
    joined(line) { _, value, isPower, isFirst in
      let text = number(value)
      return value < 0 && !isFirst || isPower && text.contains("e") ? "(\(text))" : text
    }
  }

  /// The formula with something in the place of each symbol, which may have to be put in brackets: where a power follows
  /// it, and where it is not the first.
  private func joined(
    _ line: Explanation.Line, _ spell: (_ symbol: String, _ value: Double, _ isPower: Bool, _ isFirst: Bool) -> String
  ) -> String {
    line.tokens.indices.map { place in
      switch line.tokens[place] {
      case .text(let text): return text
      case .symbol(let symbol, let value):
        var isPower = false
        if place + 1 < line.tokens.count, case .text(let next) = line.tokens[place + 1] {
          isPower = next.hasPrefix("²")
        }
        return spell(symbol, value, isPower, place == 0)
      }
    }.joined()
  }

  /// A symbol as a class knows it: the parameter and its derivative by their coordinate.
  private func spelled(_ symbol: String) -> String {
    let name = coordinate == 0 ? "x" : "y"
    switch symbol {
    case "w": return name
    case "g": return "∂f/∂\(name)"
    default: return symbol
    }
  }

  private func number(_ value: Double) -> String { NumberText.significant(value, digits: digits) }
}
