/// The letters of the Greek alphabet by their English names.
public enum GreekAlphabet {
  /// The names of the small letters, in the order of the alphabet; the capitals have the same names with a capital.
  public static let names = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi",
    "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
  ]

  /// Every letter with its name, the small ones first.
  public static let letters: [(letter: Character, name: String)] =
    zip("αβγδεζηθικλμνξοπρστυφχψω", names).map { ($0, $1) }
    + zip("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ", names).map { ($0, $1.prefix(1).uppercased() + $1.dropFirst()) }

  fileprivate static let nameByLetter = Dictionary(uniqueKeysWithValues: letters.map { ($0.letter, $0.name) })
}

extension String {
  /// The name of a parameter in ASCII, as it can be typed: `θ₁` is `theta1`.
  public var plainName: String {
    map { character in
      if let name = GreekAlphabet.nameByLetter[character] { return name }
      return character.subscriptDigit.map { String($0) } ?? String(character)
    }.joined()
  }

  /// Digits in subscript: `12` is `₁₂`.
  public var inSubscript: String {
    String(String.UnicodeScalarView(unicodeScalars.compactMap { Unicode.Scalar($0.value - 0x30 + 0x2080) }))
  }
}

extension Character {
  /// The digit that a subscript digit stands for: 1 for ₁.
  public var subscriptDigit: Int? {
    let digits = "₀"..."₉"
    guard unicodeScalars.count == 1, digits.contains(String(self)) else { return nil }
    return unicodeScalars.first.map { Int($0.value) - 0x2080 }
  }
}
