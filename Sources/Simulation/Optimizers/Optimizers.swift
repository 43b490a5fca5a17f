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
  ]

  /// The optimizer with this name.
  public static func named(_ name: String) -> (any Optimizer.Type)? {
    let wanted = name.lowercased()
    return all.first { $0.card.name == wanted }
  }
}
