import Words

/// A formula in the user's own language: parsed, printable, and differentiable.
///
/// ```swift
/// let parabola = try Formula("3x^2 - 3x + 4")
/// parabola.value([2, 0])                   // 10.0
/// parabola.derivative(by: "x").description // "6x − 3"
/// ```
///
/// The rules of the language stand in the module's article.
public struct Formula: Sendable, Hashable, CustomStringConvertible {
  /// The formula as it was typed.
  public let text: String
  /// The names that are variables, in the order in which ``value(_:)`` takes their values. They are printed like this:
  /// `x₁` for x1, `θ` for theta.
  public let variables: [String]
  /// The variables that a surface of this formula runs over unless told otherwise: x alone for a formula of x.
  public let parameters: [String]
  /// The operations, each after its operands; the last one is the formula.
  let nodes: [Node]

  /// Reads a formula whose parameters are found in it, or listed on its left side, as in `E(w) = w^2`.
  ///
  /// - Parameter text: What the user typed.
  /// - Throws: What is wrong, where, and what is allowed there.
  public init(_ text: String) throws(FormulaError) {
    let reading = try Reading(of: text)
    self.text = text
    variables = reading.variables
    parameters = reading.parameters
    nodes = try Parser.nodes(of: text, variables, reading.tokens)
  }

  /// Reads a formula of given variables.
  ///
  /// - Parameters:
  ///   - text: What the user typed.
  ///   - variables: The names that are variables; they win over constants and functions of the same name.
  /// - Throws: What is wrong, where, and what is allowed there.
  public init(_ text: String, variables: [String]) throws(FormulaError) {
    try self.init(text, variables: variables, Lexer.tokens(of: text, Vocabulary(variables: variables)))
  }

  /// Reads a formula that has been cut into tokens.
  init(_ text: String, variables: [String], _ tokens: [Token]) throws(FormulaError) {
    self.text = text
    self.variables = variables
    parameters = variables
    nodes = try Parser.nodes(of: text, variables, tokens)
  }

  /// A formula made from another one: the end of `nodes`, with its printed form as its text.
  private init(nodes: [Node], of other: Formula) {
    text = Printer(nodes: nodes, variables: other.variables).text
    variables = other.variables
    parameters = other.parameters
    self.nodes = nodes
  }

  /// The variables that occur, in the declared order.
  public var usedVariables: [String] {
    variables.enumerated().filter { nodes.contains(.variable($0.offset)) }.map(\.element)
  }

  /// The formula as it is written in class: `x²/20 + y²`.
  ///
  /// Reading it gives the same values to the last bit. A formula that would fill pages is cut, with an ellipsis.
  public var description: String { written(with: variables) }

  /// The formula with other names for its variables, as ``description`` otherwise.
  public func written(with names: [String]) -> String {
    precondition(names.count == variables.count, "one name for each variable")
    return Printer(nodes: nodes, variables: names).text
  }

  /// The value at a point, computed operation by operation as written.
  ///
  /// - Parameter arguments: The values of ``variables``, in their order.
  public func value(_ arguments: [Double]) -> Double {
    precondition(arguments.count == variables.count, "one value for each variable")
    var values: [Double] = []
    values.reserveCapacity(nodes.count)
    for node in nodes { values.append(node.value(values, arguments)) }
    return values[nodes.count - 1]
  }

  /// The exact derivative, simplified. A name that is no variable gives 0.
  public func derivative(by variable: String) -> Formula {
    var graph = Graph(nodes: nodes)
    var slope = graph.zero
    if let index = variables.firstIndex(of: variable) {
      slope = graph.derivative(of: nodes.count - 1, by: index)
    }
    return Formula(nodes: Simplifier.simplify(graph.pruned(to: slope)), of: self)
  }
}

extension Formula {
  /// A name of the language, for the help.
  public struct Word: Sendable, Hashable {
    /// The name as it is typed.
    public let name: String
    /// Other spellings.
    public var aliases: [String] = []
    /// One line.
    public let meaning: Phrase
  }

  /// The functions a formula may use.
  public static var functions: [Word] {
    Function.all.filter(\.isListed).map { Word(name: $0.name, aliases: $0.aliases, meaning: $0.meaning) }
      + Operator.named.map { Word(name: $0.name, meaning: $0.meaning) }
  }

  /// The constants a formula may use.
  public static var constants: [Word] {
    Constant.all.map { Word(name: $0.name, aliases: $0.aliases, meaning: $0.meaning) }
  }
}
