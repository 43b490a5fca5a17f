/// Writes a formula as in class: `20 + x² + y² − 10·(cos(2πx) + cos(2πy))`.
///
/// Brackets keep the order of the operations, so reading the text gives the same values to the last bit.
struct Printer {
  /// How strongly a piece of text holds together, weakest first.
  private enum Strength: Int, Comparable {
    case sum, product, power, atom
    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  /// Longer texts are cut: a shared subexpression is printed each time it occurs, which can grow without end.
  static let longestText = 8_000
  static let deepestNesting = 200

  private let nodes: [Node]
  private let variables: [String]
  /// Whether names may stand side by side as in xy: other letters might make a word together.
  private let namesAreLetters: Bool
  private var room = longestText
  private var depth = 0

  init(nodes: [Node], variables: [String]) {
    self.nodes = nodes
    self.variables = variables
    namesAreLetters = variables.allSatisfy(["x", "y", "z"].contains)
  }

  /// The formula at the end of the nodes.
  var text: String {
    var printer = self
    return printer.print(nodes.count - 1, .sum)
  }

  /// The text of a node, in brackets when it would fall apart next to something that binds as strongly as `context`.
  private mutating func print(_ place: Int, _ context: Strength) -> String {
    depth += 1
    defer { depth -= 1 }
    guard room > 0, depth < Self.deepestNesting else { return "…" }
    let (text, strength) = piece(place)
    room -= 1
    return strength < context ? "(\(text))" : text
  }

  private mutating func piece(_ place: Int) -> (String, Strength) {
    switch nodes[place] {
    case .bits(let bits):
      let value = Double(bitPattern: bits)
      return (numeral(value), value < 0 ? .product : .atom)
    case .constant(let index): return (Constant.all[index].symbol, .atom)
    case .variable(let index): return (variables[index], .atom)
    case .negate(let a): return ("−" + unsigned(print(a, .product)), .product)
    case .call(let function, let a): return call(function, a)
    case .combine(.add, _, _), .combine(.subtract, _, _): return (sum(place), .sum)
    case .combine(.multiply, _, _), .combine(.divide, _, _): return (product(place), .product)
    case .combine(.power, let a, let b): return (print(a, .atom) + exponent(b), .power)
    case .combine(let operation, let a, let b):
      return ("\(operation.functionName ?? "")(\(print(a, .sum)), \(print(b, .sum)))", .atom)
    }
  }

  private mutating func call(_ function: Int, _ argument: Int) -> (String, Strength) {
    switch Function.all[function].name {
    case "abs": return ("|\(print(argument, .sum))|", .atom)
    case "sqrt":
      let text = print(argument, .atom)
      // √x² would be read as √(x²): as a base it needs brackets around it.
      return text.hasPrefix("(") ? ("√" + text, .atom) : ("√" + text, .power)
    case "reciprocal-of-base": return ("(1/\(unsigned(print(argument, .power))))", .atom)
    case let name: return ("\(Function.all[function].symbol ?? name)(\(print(argument, .sum)))", .atom)
    }
  }

  /// The terms of a chain of + and −, which may be long: a loop, not recursion.
  private mutating func sum(_ place: Int) -> String {
    var terms: [(sign: String, place: Int)] = []
    var place = place
    while case .combine(let operation, let a, let b) = nodes[place], operation == .add || operation == .subtract {
      terms.append((operation == .add ? " + " : " − ", b))
      place = a
    }
    var text = print(place, .product)
    for (sign, place) in terms.reversed() { text += sign + unsigned(print(place, .product)) }
    return text
  }

  private mutating func product(_ place: Int) -> String {
    var factors: [(operation: Operator, place: Int)] = []
    var place = place
    while case .combine(let operation, let a, let b) = nodes[place], operation == .multiply || operation == .divide {
      factors.append((operation, b))
      place = a
    }
    var text = print(place, .product)
    var previous: Int? = place
    for (operation, place) in factors.reversed() {
      let factor = unsigned(print(place, .power))
      if operation == .divide {
        text += "/" + factor
        previous = nil
      } else {
        text += (previous.map { canTouch($0, place) } ?? false ? "" : "·") + factor
        previous = previous == nil ? nil : place
      }
    }
    return text
  }

  /// A text that may follow an operator: one that begins with a sign gets brackets.
  private func unsigned(_ text: String) -> String { text.hasPrefix("−") ? "(\(text))" : text }

  /// Whether a product needs no dot: 2x, 2πx, x²y.
  private func canTouch(_ left: Int, _ right: Int) -> Bool {
    switch (letters(lastFactor(left)), letters(right)) {
    case (.number, .variable), (.number, .circle), (.circle, .variable): true
    case (.variable, .variable): namesAreLetters
    default: false
    }
  }

  /// What stands next to the dot: the y of −x·y.
  private func lastFactor(_ place: Int) -> Int {
    var place = place
    while true {
      switch nodes[place] {
      case .negate(let a): place = a
      case .combine(.multiply, _, let b): place = b
      default: return place
      }
    }
  }

  private enum Letters { case number, circle, variable, other }

  private func letters(_ place: Int) -> Letters {
    switch nodes[place] {
    case .bits: .number
    case .constant(let index): Constant.all[index].symbol == "e" ? .other : .circle
    case .variable: .variable
    case .combine(.power, let a, let b): raised(b) != nil ? (letters(a) == .variable ? .variable : .other) : .other
    default: .other
    }
  }

  private mutating func exponent(_ place: Int) -> String {
    if let raised = raised(place) { return raised }
    let text = print(place, .atom)
    return "^" + text
  }

  /// A whole exponent in raised digits.
  private func raised(_ place: Int) -> String? {
    var place = place
    var sign = ""
    if case .negate(let inner) = nodes[place] {
      place = inner
      sign = "⁻"
    }
    guard var value = nodes[place].number, value.magnitude < 1_000, value.rounded() == value else { return nil }
    if value < 0 {
      if !sign.isEmpty { return nil }
      value = -value
      sign = "⁻"
    }
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return sign + String(String(Int(value)).compactMap(\.wholeNumberValue).map { digits[$0] })
  }

  private func numeral(_ value: Double) -> String {
    let size = value.magnitude
    let text = size < 1e15 && size.rounded() == size ? String(Int(size)) : "\(size)"
    return value < 0 ? "−" + text : text
  }
}
