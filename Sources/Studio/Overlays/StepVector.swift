import Simulation

/// A vector from which a step is made, as it is drawn.
struct StepVector {
  /// What stands behind its tip.
  let letter: String
  /// Its symbol in the equations.
  let symbol: String
  /// Where it is drawn to, before any scale.
  let way: Point
  /// Whether the step goes against it.
  let isAgainst: Bool

  /// The vectors of a step, by the symbols of its own equations: what is divided by a root, and the root; or the velocity
  /// or direction that the point follows. None for plain gradient descent, whose step is its gradient.
  static func vectors(from before: Run, to after: Run) -> [StepVector] {
    let signals = Dictionary(after.optimizer.signals.map { ($0.symbol, $0.value) }) { first, _ in first }
    let equations = after.optimizer.equations
    if let root = ["v̂", "ŝ", "n̂", "s", "v"].first(where: { name in
      signals[name] != nil && equations.contains { $0.contains("√\(name)") || $0.contains("√(\(name)") }
    }) {
      return scaled(by: root, signals, gradient: before.course.gradient)
    }
    guard let last = equations.last,
      let name = ["v", "b", "u", "p", "d", "m̂", "m"].first(where: { signals[$0] != nil && last.contains($0) }),
      let value = signals[name]
    else { return [] }
    let isAgainst = !last.contains("w + ")
    return [StepVector(letter: name, symbol: name, way: isAgainst ? -value : value, isAgainst: isAgainst)]
  }

  /// A mean of gradients, or the gradient where there is no mean, and the root that divides it. The root has no sign of its
  /// own: it is drawn on the side of what it divides. Where both are equally long in a coordinate, the step is α there.
  private static func scaled(by root: String, _ signals: [String: Point], gradient: Point) -> [StepVector] {
    let name = ["m̂", "m"].first { signals[$0] != nil } ?? "g"
    let mean = signals[name] ?? gradient
    let square = signals[root] ?? .zero
    let side = Point(mean.x > 0 ? -1 : 1, mean.y > 0 ? -1 : 1)
    let length = Point(max(0, square.x).squareRoot(), max(0, square.y).squareRoot())
    return [
      StepVector(letter: String(name.prefix(1)).unaccented, symbol: name, way: -mean, isAgainst: true),
      StepVector(letter: "√", symbol: "√\(root)", way: side * length, isAgainst: false),
    ]
  }
}

extension String {
  /// The letter below its marks.
  fileprivate var unaccented: String { unicodeScalars.first.map { String($0) } ?? self }
}

extension Run {
  /// The run a step later.
  var next: Run {
    var next = self
    next.advance(by: 1)
    return next
  }
}
