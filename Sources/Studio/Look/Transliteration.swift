/// Spells the signs of formulas and of the screen in ASCII, so that what is shown can also be typed.
enum Transliteration {
  private static let spelled: [Unicode.Scalar: String] = [
    "α": "lr", "β": "b", "μ": "mu", "τ": "tau", "ε": "eps", "ρ": "rho", "η": "eta", "λ": "lambda", "ν": "nu",
    "θ": "theta", "γ": "gamma", "δ": "delta", "σ": "sigma", "π": "pi",
    "κ": "kappa", "ψ": "psi",
    "−": "-", "·": "*", "×": "x", "÷": "/", "√": "sqrt", "∂": "d", "←": "<-", "→": "->", "↑": "up", "↓": "down",
    "≤": "<=", "≥": ">=", "≠": "!=", "∞": "inf", "‖": "|", "…": "...", "–": "-", "—": "-", "“": "\"", "”": "\"",
    "±": "+-", "∘": "o", "⋅": "*", "′": "'", "°": " deg",
    "²": "^2", "³": "^3", "⁴": "^4", "⁵": "^5", "⁶": "^6", "⁷": "^7", "⁸": "^8", "⁹": "^9", "⁰": "^0", "¹": "^1",
    "⁺": "+", "⁻": "-", "ᵏ": "^k", "½": "1/2", "₀": "0", "₁": "1", "₂": "2", "ₜ": "_t", "₃": "3", "ᵗ": "^t",
    "\u{302}": "hat", "\u{304}": "bar", "ḡ": "gbar", "ŷ": "yhat", "ŝ": "shat", "û": "uhat",
    "★": "*", "✕": "x", "○": "o", "▸": ">", "▴": "^", "▶": ">", "◀": "<",
  ]

  /// The text with every sign spelled that is not kept; a character without a spelling becomes `?`.
  static func text(_ text: String, keeping isKept: (Unicode.Scalar) -> Bool) -> String {
    text.unicodeScalars.map { isKept($0) ? String($0) : spelled[$0] ?? "?" }.joined()
  }
}
