import Simulation
import Words

/// How the symbols of an optimizer's equations are spelled, so that no two things on the screen share a letter.
///
/// A quantity that each coordinate has for itself carries the parameter as its subscript: `m_x`, `s_θ₁`. Where there is
/// one parameter it stands alone, unless the parameter has the same letter: of m² Adam's mean is `m_m`. A knob that shares
/// the letter of a parameter is called by its name, `lr` for the α beside a parameter α.
struct SymbolNames: Sendable {
  let charset: Charset
  let parameters: [String]
  private let kinds: [String: Explanation.Kind]
  private let isGradientExact: Bool
  private let hasSubscripts: Bool

  init(_ explanation: Explanation, _ parameters: [String], _ charset: Charset) {
    self.charset = charset
    self.parameters = parameters
    kinds = explanation.kinds
    isGradientExact = explanation.isGradientExact
    hasSubscripts =
      parameters.count > 1
      || explanation.kinds.contains { $1 == .coordinate && parameters.contains(charset.text($0)) }
  }

  func kind(of symbol: String) -> Explanation.Kind? { kinds[symbol] }

  /// Whether a symbol stands for the same number in every coordinate.
  func isShared(_ symbol: String) -> Bool {
    switch kinds[symbol] {
    case .knob, .number: true
    case .parameter, .gradient, .coordinate, nil: false
    }
  }

  /// A symbol in a coordinate.
  func spelled(_ symbol: String, _ coordinate: Int) -> String {
    let parameter = parameters[coordinate]
    switch kinds[symbol] {
    case .parameter: return parameter
    // With noise, clipping or decay it is no longer the derivative.
    case .gradient: return isGradientExact ? "∂f/∂\(parameter)" : "g_\(parameter)"
    case .coordinate: return hasSubscripts ? "\(symbol)_\(parameter)" : symbol
    case .knob(let name): return isTaken(symbol) ? name : symbol
    case .number: return isTaken(symbol) ? symbol + "ₜ" : symbol
    case nil: return symbol
    }
  }

  /// β for βᵗ, the power of a knob with the number of steps; nil for all other symbols.
  func base(of symbol: String) -> String? { symbol.hasSuffix("ᵗ") ? String(symbol.dropLast()) : nil }

  /// A power as a person types or writes it: `0.9³`, `0.9^12` where there are no raised digits.
  func power(_ base: String, _ exponent: Int) -> String {
    if charset.isNarrow { return "\(base)^\(exponent)" }
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return base + "\(exponent)".compactMap { $0.wholeNumberValue.map { String(digits[$0]) } }.joined()
  }

  private func isTaken(_ symbol: String) -> Bool { parameters.contains(charset.text(symbol)) }
}
