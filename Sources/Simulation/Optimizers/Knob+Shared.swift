import Words

/// Knobs that many optimizers have: one name, one letter, one range; what they weigh may differ.
extension Knob {
  /// The learning rate α, the one knob that every optimizer has.
  public static func learningRate(_ path: WritableKeyPath<Owner, Double> & Sendable) -> Self {
    Self("lr", "α", path, .nonNegative, "learning rate: how far a step goes")
  }

  /// β₁, the share of a mean of gradients that is kept at each step.
  static func beta1(
    _ path: WritableKeyPath<Owner, Double> & Sendable, _ meaning: Phrase = "how much of the mean of gradients is kept"
  ) -> Self {
    Self("beta1", "β₁", path, .decay, meaning)
  }

  /// β₂, the share of a mean of squares that is kept at each step.
  static func beta2(
    _ path: WritableKeyPath<Owner, Double> & Sendable, _ meaning: Phrase = "how much of the mean of squares is kept"
  ) -> Self {
    Self("beta2", "β₂", path, .decay, meaning)
  }

  /// ε, a small number beside a root in a denominator.
  static func eps(
    _ path: WritableKeyPath<Owner, Double> & Sendable, _ meaning: Phrase = "keeps the division from 0"
  ) -> Self {
    Self("eps", "ε", path, .positive, meaning)
  }

  /// λ of a decay that acts on the parameter past the means.
  static func weightDecay(_ path: WritableKeyPath<Owner, Double> & Sendable, _ meaning: Phrase) -> Self {
    Self("weight-decay", "λ", path, .nonNegative, meaning)
  }
}
