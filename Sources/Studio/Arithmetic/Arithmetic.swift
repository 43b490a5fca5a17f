import Canvas
import Simulation
import Words

/// The arithmetic of a step as rows of text: what is given, and each equation of the optimizer in the order in which it
/// is computed, as a formula, with the numbers put in, and with what comes out.
///
/// A row never ends in the middle of a number, and the numbers have as many digits as it takes: who computes a row with
/// a pocket calculator comes to the digits that are shown. What each coordinate has for itself stands there for each;
/// what is the same for both is said once.
struct Arithmetic: Sendable {
  /// A row and its rank.
  struct Row: Sendable {
    enum Rank: Sendable { case formula, numbers, result }
    let text: String
    let rank: Rank
    /// What a given quantity is, in words.
    var words: Phrase?
  }

  /// How many rows so many equations take about; what is more can be scrolled to.
  static func rowCount(equations: Int, dimension: Int) -> Int {
    equations == 1 ? 3 * dimension : (dimension == 1 ? 3 : 5) * equations + 2 * dimension
  }

  private let explanations: [Explanation]
  private let names: [SymbolNames]
  private let charset: Charset
  private let width: Int

  /// The arithmetic in every coordinate, each with its parameter, in rows of so many cells.
  init(_ explanations: [Explanation], of parameters: [String], _ charset: Charset, width: Int) {
    self.explanations = explanations
    self.charset = charset
    self.width = max(20, width)
    names = explanations.map { SymbolNames($0, parameters, charset) }
  }

  /// The rows of the whole step.
  var rows: [Row] {
    guard let first = explanations.first else { return [] }
    var known: Set<String> = ["w"]
    var said: Set<String> = []
    var rows: [Row] = []
    let computed = Set(first.lines.map(\.equation.target))
    for place in first.lines.indices {
      let equation = FilledEquation(first.lines[place], names[0], 0, step: first.step)
      for symbol in equation.line.equation.symbols where !known.contains(symbol) && !computed.contains(symbol) {
        known.insert(symbol)
        rows += given(symbol, equation)
      }
      for symbol in equation.complements where said.insert(symbol).inserted { rows += complement(symbol, equation) }
      rows += self.rows(of: place)
    }
    return rows
  }

  /// The rows of the parameters alone.
  var lastRows: [Row] { explanations.first.map { rows(of: $0.lines.count - 1) } ?? [] }

  /// Formula, numbers and result.
  static let linesPerEquation = 3

  /// Formula, numbers and result of the last equation in one row; less of it where there is no room for all.
  var sentence: String { sentences(all: false).first?.text ?? "" }

  /// The same for the last equation of every coordinate, or for all equations in the order in which they are computed, and
  /// what each ends in.
  func sentences(all: Bool) -> [(text: String, result: String)] {
    guard let count = explanations.first?.lines.count else { return [] }
    return (all ? Array(0..<count) : [count - 1]).flatMap { place in
      explanations.indices.compactMap { coordinate in
        let target = explanations[coordinate].lines[place].equation.target
        if coordinate > 0, names[coordinate].isShared(target) { return nil }
        let text = sentence(of: place, coordinate)
        return (text, text.split(separator: " ").last.map(String.init) ?? "")
      }
    }
  }

  private func sentence(of place: Int, _ coordinate: Int) -> String {
    let line = explanations[coordinate].lines[place]
    let equation = FilledEquation(line, names[coordinate], coordinate, step: explanations[coordinate].step)
    for left in ["\(equation.target) ← \(equation.formula) = ", "\(equation.target) = "] {
      let room = width - measure(left)
      let best = Precision.best(equation) { numbers, result in measure("\(numbers) = \(result)") <= room }
      if let best {
        return "\(left)\(best.numbers) = \(best.result)"
      }
    }
    return "\(equation.target) = \(ArithmeticNumber.text(line.result, digits: 6))"
  }

  private func rows(of place: Int) -> [Row] {
    explanations.indices.flatMap { coordinate -> [Row] in
      let line = explanations[coordinate].lines[place]
      let names = names[coordinate]
      let target = line.equation.target
      if coordinate > 0, names.isShared(target) { return [] }
      let equation = FilledEquation(line, names, coordinate, step: explanations[coordinate].step)
      // The formula of the second coordinate is that of the first; but the parameters' own lines are the lesson.
      if coordinate > 0, target != "w" { return numbers(equation, after: "\(equation.target) = ") }
      return row("\(equation.target) ← ", equation.formula, .formula) + numbers(equation, after: "  = ")
    }
  }

  /// The numbers put in, and the result below them.
  private func numbers(_ equation: FilledEquation, after left: String) -> [Row] {
    let room = width - measure(left)
    let spaced = Precision.best(equation) { numbers, _ in measure(numbers) <= room }
    // Blanks before digits: at last a row without them, and only then a second row.
    let dense = spaced ?? Precision.best(equation) { numbers, _ in measure(Self.dense(numbers)) <= room }
    if let dense, spaced == nil {
      return [
        Row(text: left + Self.dense(dense.numbers), rank: .numbers), Row(text: "  = \(dense.result)", rank: .result),
      ]
    }
    // What has to be broken is short at least.
    let best = spaced ?? Precision.best(equation, most: 5) { _, _ in true }
    guard let best else { return [] }
    return row(left, best.numbers, .numbers) + [Row(text: "  = \(best.result)", rank: .result)]
  }

  /// The numbers without the blanks around their signs.
  private static func dense(_ numbers: String) -> String { numbers.filter { $0 != " " } }

  private func row(_ left: String, _ right: String, _ rank: Row.Rank) -> [Row] {
    BrokenFormula.rows(left + right, width: width, measure).map { Row(text: $0, rank: rank) }
  }

  /// How many cells a text takes in these characters.
  private func measure(_ text: String) -> Int { charset.text(text).cellWidth }

  /// What no equation computes: a slope, a length that a search has found.
  private func given(_ symbol: String, _ equation: FilledEquation) -> [Row] {
    if case .knob = names[0].kind(of: symbol) { return [] }
    if names[0].base(of: symbol) != nil { return [] }
    let isShared = names[0].isShared(symbol)
    return explanations.indices.prefix(isShared ? 1 : 2).map { coordinate in
      let value = explanations[coordinate].value(of: symbol)
      let text = "\(names[coordinate].spelled(symbol, coordinate)) = \(ArithmeticNumber.text(value, digits: 8))"
      return Row(text: text, rank: .numbers, words: explanations[coordinate].meanings[symbol])
    }
  }

  /// 1 − βᵗ with its numbers: the same for both coordinates, so it is said once.
  private func complement(_ symbol: String, _ equation: FilledEquation) -> [Row] {
    guard let base = names[0].base(of: symbol), let knob = equation.line.values[base] else { return [] }
    let power = names[0].power(ArithmeticNumber.exact(knob, digits: 8), equation.step)
    let value = ArithmeticNumber.text(1 - equation.line.value(of: symbol), digits: 8)
    let text = "1 − \(names[0].spelled(symbol, 0)) = 1 − \(power)"
    if measure("\(text) = \(value)") <= width { return [Row(text: "\(text) = \(value)", rank: .numbers)] }
    return [Row(text: text, rank: .numbers), Row(text: "  = \(value)", rank: .result)]
  }
}
