/// Operations in an order in which each one stands after its operands; equal subexpressions are one node.
///
/// `(x + 1)² + sin(x + 1)` is the list x, 1, x + 1, (x + 1)², sin(x + 1), and their sum: six nodes, x + 1 once.
/// Since it is a list, no pass over a graph needs recursion, however deep the formula is.
struct Graph: Sendable {
  /// The nodes; a node is named by its place.
  private(set) var nodes: [Node] = []
  private var places: [Node: Int] = [:]

  init() {}

  /// A graph that continues `nodes`, which must all be different.
  init(nodes: [Node]) {
    self.nodes = nodes
    for (place, node) in nodes.enumerated() { places[node] = place }
  }

  subscript(place: Int) -> Node { nodes[place] }

  /// The place of `node`, which is added unless it is there. A sum or product counts as equal to its mirror image.
  mutating func insert(_ node: Node) -> Int {
    if let place = places[node] { return place }
    if case .combine(let operation, let a, let b) = node, operation.isCommutative,
      let place = places[.combine(operation, b, a)]
    {
      return place
    }
    nodes.append(node)
    places[node] = nodes.count - 1
    return nodes.count - 1
  }

  /// Which nodes the given ones are computed from, these included.
  func needed(for roots: [Int]) -> [Bool] {
    var needed = [Bool](repeating: false, count: nodes.count)
    for root in roots { needed[root] = true }
    for place in nodes.indices.reversed() where needed[place] {
      let operands = nodes[place].operands
      if let first = operands.first { needed[first] = true }
      if let second = operands.second { needed[second] = true }
    }
    return needed
  }

  /// Which nodes depend on one of the variables, named by their places in the formula's list.
  func depending(on variables: Set<Int>) -> [Bool] {
    var depends: [Bool] = []
    depends.reserveCapacity(nodes.count)
    for node in nodes {
      let (first, second) = node.operands
      if case .variable(let index) = node {
        depends.append(variables.contains(index))
      } else {
        depends.append((first.map { depends[$0] } ?? false) || (second.map { depends[$0] } ?? false))
      }
    }
    return depends
  }

  /// The nodes that `root` needs, root last.
  func pruned(to root: Int) -> [Node] {
    let needed = needed(for: [root])
    var kept: [Node] = []
    var newPlace = [Int](repeating: 0, count: nodes.count)
    for place in 0...root where needed[place] {
      kept.append(nodes[place].mapOperands { newPlace[$0] })
      newPlace[place] = kept.count - 1
    }
    return kept
  }
}
