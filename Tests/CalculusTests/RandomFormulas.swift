/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers on every run and platform.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Points of the square from −2 to 2.
  mutating func points(_ count: Int) -> [[Double]] {
    (0..<count).map { _ in [Double.random(in: -2...2, using: &self), Double.random(in: -2...2, using: &self)] }
  }
}

/// A formula as a user might type it, with operators and functions nested up to `depth` deep.
func randomText(depth: Int, of names: [String] = ["x", "y"], _ generator: inout Seeded) -> String {
  func part() -> String { randomText(depth: depth - 1, of: names, &generator) }
  if depth == 0 {
    return (names + names + ["2", "0.3", "pi", "e", "7", "1.5e-2"]).randomElement(using: &generator) ?? "2"
  }
  let functions = ["sin", "cos", "exp", "sqrt", "tanh", "atan", "abs", "log", "cbrt"]
  switch Int.random(in: 0..<12, using: &generator) {
  case 0, 1: return "(\(part()) + \(part()))"
  case 2, 3: return "(\(part()) - \(part()))"
  case 4, 5: return "(\(part()))*(\(part()))"
  case 6: return "(\(part()))/(\(part()))"
  case 7: return "(\(part()))^\(Int.random(in: -3...6, using: &generator))"
  case 8: return "-\(part())"
  case 9: return "(\(part()))(\(part()))"
  case 10:
    let name = ["min", "max", "hypot", "atan2"].randomElement(using: &generator) ?? "min"
    return "\(name)(\(part()), \(part()))"
  default: return "\(functions.randomElement(using: &generator) ?? "sin")(\(part()))"
  }
}
