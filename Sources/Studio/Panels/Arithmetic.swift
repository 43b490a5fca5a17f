import Canvas
import Simulation
import Words

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
  private let parameter: String
  private let width: Int

  /// The arithmetic in the coordinate of a parameter, with as many digits as `width` cells have room for: a number cut
  /// off at its end would be a wrong number.
  init(_ explanation: Explanation, of parameter: String, width: Int) {
    self.explanation = explanation
    self.parameter = parameter
    self.width = width
  }

  /// The lines of all equations, or of the last one only; in brief without the formulas.
  func lines(all: Bool, isBrief: Bool = false) -> [Line] {
    (all ? explanation.lines : explanation.lines.suffix(1)).flatMap { line in
      if isBrief {
        return [
          Line(
            text: fitting { "\(spelled(line.equation.target)) = \(numbers(line, digits: $0, isTight: $1))" },
            rank: .numbers),
          Line(text: fitting { digits, _ in "  = \(number(line.result, digits: digits))" }, rank: .result),
        ]
      }
      return [
        Line(text: "\(spelled(line.equation.target)) ← \(formula(line))", rank: .formula),
        Line(text: fitting { "  = \(numbers(line, digits: $0, isTight: $1))" }, rank: .numbers),
        Line(text: fitting { digits, _ in "  = \(number(line.result, digits: digits))" }, rank: .result),
      ]
    }
  }

  /// Formula, numbers and result of the last equation in one line.
  var sentence: String { sentences(all: false).first?.text ?? "" }

  /// Formula, numbers and result in one line for each equation, or for the last one only, and what it ends in. Where there
  /// is no room for all of it the formula is left out, never a digit of a number.
  func sentences(all: Bool) -> [(text: String, result: String)] {
    (all ? explanation.lines : explanation.lines.suffix(1)).map { line in
      let target = spelled(line.equation.target)
      func ending(_ digits: Int, _ isTight: Bool) -> String {
        "\(numbers(line, digits: digits, isTight: isTight)) = \(number(line.result, digits: digits))"
      }
      let whole = fitting { "\(target) ← \(formula(line, isTight: $1)) = \(ending($0, $1))" }
      let text = whole.cellWidth <= width ? whole : fitting { "\(target) ← \(ending($0, $1))" }
      return (text, text.split(separator: " ").last.map(String.init) ?? "")
    }
  }

  /// The text with the most digits, from 8 down to 3, with which it fits; at last without the blanks around its signs.
  private func fitting(_ text: (_ digits: Int, _ isTight: Bool) -> String) -> String {
    let most = text(8, false)
    if most.cellWidth <= width { return most }
    let least = text(3, false)
    // Most lines have room for all digits or for none, and each try costs a picture some of its time.
    if least.cellWidth > width { return text(3, true) }
    for digits in (4...7).reversed() {
      let text = text(digits, false)
      if text.cellWidth <= width { return text }
    }
    return least
  }

  private func formula(_ line: Explanation.Line, isTight: Bool = false) -> String {
    joined(line, isTight) { symbol, _, isPower, _ in
      let name = spelled(symbol)
      return isPower && symbol == "g" ? "(\(name))" : name
    }
  }

  private func numbers(_ line: Explanation.Line, digits: Int, isTight: Bool) -> String {
    joined(line, isTight) { _, value, isPower, isFirst in
      let text = number(value, digits: digits)
      return value < 0 && !isFirst || isPower && text.utf8.contains(UInt8(ascii: "e")) ? "(\(text))" : text
    }
  }

  /// The formula with something in the place of each symbol, which may have to be put in brackets: where a power follows
  /// it, and where it is not the first.
  private func joined(
    _ line: Explanation.Line, _ isTight: Bool,
    _ spell: (_ symbol: String, _ value: Double, _ isPower: Bool, _ isFirst: Bool) -> String
  ) -> String {
    let pieces = line.equation.pieces
    return pieces.indices.map { place in
      switch pieces[place] {
      case .text(let text): return isTight ? text.filter { $0 != " " } : text
      case .symbol(let symbol):
        var isPower = false
        if place + 1 < pieces.count, case .text(let next) = pieces[place + 1] { isPower = next.hasPrefix("²") }
        return spell(symbol, line.value(of: symbol), isPower, place == 0)
      }
    }.joined()
  }

  /// A symbol as a class knows it: the parameter and its derivative by their name.
  private func spelled(_ symbol: String) -> String {
    switch symbol {
    case "w": parameter
    // With noise, clipping or decay it is no longer the derivative.
    case "g": explanation.isGradientExact ? "∂f/∂\(parameter)" : "g"
    default: symbol
    }
  }

  private func number(_ value: Double, digits: Int) -> String { NumberText.significant(value, digits: digits) }
}
