import Words

/// A number with a name.
struct Constant: Sendable {
  /// The name in a formula.
  let name: String
  /// Other spellings.
  let aliases: [String]
  /// How it is printed.
  let symbol: String
  /// One line for the help.
  let meaning: Phrase
  let value: Double

  /// All constants: adding one is one line here. A node of a graph refers to a constant by its place in this list.
  static let all = [
    Constant(name: "pi", aliases: ["π"], symbol: "π", meaning: "half a turn, 3.14159…", value: .pi),
    Constant(
      name: "e", aliases: [], symbol: "e", meaning: "the base of exp and log, 2.71828…", value: 0x1.5bf0a8b145769p1),
    Constant(name: "tau", aliases: ["τ"], symbol: "τ", meaning: "a full turn, 2π", value: 2 * .pi),
  ]
}
