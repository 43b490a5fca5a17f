import Words

/// The rate that the knob says, always.
public struct Constant: Schedule {
  public static var name: String { "constant" }
  public static var idea: Phrase { "the same rate at every step: α" }
  public static var knobs: [Knob<Self>] { [] }

  public init() {}

  public mutating func rate(at k: Int, base: Double, loss: Double) -> Double { base }
}
