/// An equation of an algorithm, read once: what is computed, and from which symbols.
///
/// ```swift
/// let mean = try Equation("m ← β·m + (1 − β)·g", symbols: ["m", "β", "g"])
/// mean.target                // "m"
/// mean.formula.value([2, 0.9, 1])  // 1.9
/// ```
public struct Equation: Sendable, Hashable {
  /// A piece of the right side.
  public enum Piece: Sendable, Hashable {
    /// Signs, brackets, numbers and names of functions, as they were written.
    case text(String)
    /// A symbol.
    case symbol(String)
  }

  /// What is computed: the left side.
  public let target: String
  /// The right side, over all the symbols in the order given.
  public let formula: Formula
  /// The right side, cut at its symbols.
  public let pieces: [Piece]

  /// The symbols of the right side, in their order there.
  public var symbols: [String] { pieces.compactMap { if case .symbol(let symbol) = $0 { symbol } else { nil } } }

  /// Reads `target ← formula`.
  ///
  /// - Parameter symbols: The names that the right side may use; the longest that fits is read, so that β₁ᵗ is not β.
  /// - Throws: What is wrong with the right side. Without an arrow all of the text is the right side of no target.
  public init(_ text: String, symbols: [String]) throws(FormulaError) {
    let sides = text.split(separator: " ← ", maxSplits: 1).map(String.init)
    let right = sides.last ?? ""
    target = sides.count == 2 ? sides[0] : ""
    let tokens = try Lexer.tokens(of: right, Vocabulary(variables: symbols))
    formula = try Formula(right, variables: symbols, tokens)
    pieces = Self.pieces(of: right, tokens, symbols)
  }

  private static func pieces(of text: String, _ tokens: [Token], _ symbols: [String]) -> [Piece] {
    let characters = Array(text)
    var pieces: [Piece] = []
    var end = 0
    for token in tokens {
      guard case .name(.variable(let index)) = token.kind else { continue }
      if token.range.lowerBound > end { pieces.append(.text(String(characters[end..<token.range.lowerBound]))) }
      pieces.append(.symbol(symbols[index]))
      end = token.range.upperBound
    }
    return end < characters.count ? pieces + [.text(String(characters[end...]))] : pieces
  }
}
