import Words

/// The catalogue of optimizers. A new one is one file and one line here.
public enum Optimizers {
  /// Every optimizer, in the order of menus and lists.
  public static let all: [any Optimizer.Type] = [
    SGD<Point>.self,
    Momentum<Point>.self,
    Nesterov<Point>.self,
    AdaGrad<Point>.self,
    RMSProp<Point>.self,
    AdaDelta<Point>.self,
    Adam<Point>.self,
    AdamW<Point>.self,
    AMSGrad<Point>.self,
    NAdam<Point>.self,
    RAdam<Point>.self,
    AdaMax<Point>.self,
    AdaBelief<Point>.self,
    Yogi<Point>.self,
    Adan<Point>.self,
    QHAdam<Point>.self,
    QHM<Point>.self,
    Lion<Point>.self,
    SignSGD<Point>.self,
    Rprop<Point>.self,
    ASGD<Point>.self,
    Backtracking.self,
    ConjugateGradient.self,
    BFGS.self,
    Newton.self,
    NelderMead.self,
  ]

  /// The optimizer with this name; capitals, `-` and `_` make no difference.
  public static func named(_ name: String) -> (any Optimizer.Type)? {
    Spelling.match(name, in: all) { [$0.card.name] + $0.card.aliases }
  }
}
