import Words

/// A function of one variable that a formula may use: its name, its value and its slope, in one place.
///
/// Adding a function is one entry in ``all``: the lexer, the printer, the help, the tape and the tests read this list.
struct Function: Sendable {
  /// The name in a formula.
  let name: String
  /// Other spellings.
  var aliases: [String] = []
  /// One line for the help.
  let meaning: Phrase
  /// How it is printed, where that is another function's name.
  var symbol: String?
  /// f(u).
  let value: @convention(c) (Double) -> Double
  /// f′(u), as a node; the arguments are the graph, u and f(u), which a slope may use again.
  let slope: @Sendable (inout Graph, _ u: Int, _ f: Int) -> Int

  /// The function's place in ``all``; a node of a graph refers to a function by it.
  static func index(of name: String) -> Int {
    guard let index = all.firstIndex(where: { $0.name == name }) else { preconditionFailure("no function \(name)") }
    return index
  }

  /// All functions of one variable.
  ///
  /// At kinks and jumps the slopes follow PyTorch: |u|′ is 0 at 0, and sign, floor and step have the slope 0 everywhere.
  /// The names with a dash are for derivatives; nobody can type them.
  static let all: [Function] = trigonometric + exponential + bends + piecewise

  /// Whether it has a name that can be typed.
  var isListed: Bool { !name.contains("-") }
}
