/// Values on a regular grid: what depends on x alone is computed once per column, what depends on y alone once per row.
struct Grid: Sendable {
  private let columnTape: Tape
  private let rowTape: Tape
  private let cellTape: Tape
  private let columnCount: Int
  private let rowCount: Int

  /// Divides the operations that `root` of a folded graph needs.
  init(_ source: Graph, root: Int) {
    var graph = source
    let x = graph.insert(.variable(0))
    let y = graph.insert(.variable(1))
    let dependsOnX = graph.depending(on: [0])
    let dependsOnY = graph.depending(on: [1])
    let needed = graph.needed(for: [root])
    // What the cells read from their column and from their row.
    var fromColumn: Set<Int> = []
    var fromRow: Set<Int> = []
    func read(_ place: Int) {
      if dependsOnX[place], !dependsOnY[place] { fromColumn.insert(place) }
      if dependsOnY[place], !dependsOnX[place] { fromRow.insert(place) }
    }
    read(root)
    for place in graph.nodes.indices where needed[place] && dependsOnX[place] && dependsOnY[place] {
      let operands = graph[place].operands
      if let first = operands.first { read(first) }
      if let second = operands.second { read(second) }
    }
    let columns = fromColumn.sorted()
    let rows = fromRow.sorted()
    columnCount = columns.count
    rowCount = rows.count
    columnTape = Compiler.tape(graph, inputs: [x], outputs: columns)
    rowTape = Compiler.tape(graph, inputs: [y], outputs: rows)
    cellTape = Compiler.tape(graph, inputs: columns + rows, outputs: [root])
  }

  /// The values at (`xs[i]`, `ys[j]`), row after row.
  func values(xs: [Double], ys: [Double]) -> [Double] {
    guard !xs.isEmpty, !ys.isEmpty else { return [] }
    let columns = columnValues(xs)
    return [Double](unsafeUninitializedCapacity: xs.count * ys.count) { cells, count in
      // Slices go to all cores when there is more to do than to wake them: a few microseconds each.
      let isLarge = xs.count * ys.count * cellTape.instructionCount > 100_000
      let slices = isLarge ? min(ys.count, 16) : 1
      // The threads write different rows.
      nonisolated(unsafe) let cells = cells
      Slices.perform(slices) { slice in
        let rows = ys.count * slice / slices..<ys.count * (slice + 1) / slices
        fill(cells, width: xs.count, rows, ys, columns)
      }
      count = xs.count * ys.count
    }
  }

  private func fill(
    _ cells: UnsafeMutableBufferPointer<Double>, width: Int, _ rows: Range<Int>, _ ys: [Double],
    _ columns: [SIMD8<Double>]
  ) {
    cellTape.withRegisters { (registers: UnsafeMutablePointer<SIMD8<Double>>) in
      for row in rows {
        for (index, value) in rowValues(ys[row]).enumerated() {
          registers[columnCount + index] = SIMD8(repeating: value)
        }
        for first in stride(from: 0, to: width, by: 8) {
          for index in 0..<columnCount { registers[index] = columns[first / 8 * columnCount + index] }
          cellTape.run(registers)
          let values = registers[cellTape.outputs[0]]
          for lane in 0..<min(8, width - first) { cells[row * width + first + lane] = values[lane] }
        }
      }
    }
  }

  /// What the cells read from their column, for blocks of eight columns.
  private func columnValues(_ xs: [Double]) -> [SIMD8<Double>] {
    var result: [SIMD8<Double>] = []
    result.reserveCapacity((xs.count + 7) / 8 * columnCount)
    columnTape.withRegisters { (registers: UnsafeMutablePointer<SIMD8<Double>>) in
      for first in stride(from: 0, to: xs.count, by: 8) {
        var x = SIMD8(repeating: xs[first])
        for lane in 0..<min(8, xs.count - first) { x[lane] = xs[first + lane] }
        registers[0] = x
        columnTape.run(registers)
        for index in 0..<columnCount { result.append(registers[columnTape.outputs[index]]) }
      }
    }
    return result
  }

  /// What the cells read from their row.
  private func rowValues(_ y: Double) -> [Double] {
    rowTape.withRegisters { (registers: UnsafeMutablePointer<Double>) in
      registers[0] = y
      rowTape.run(registers)
      return (0..<rowCount).map { registers[rowTape.outputs[$0]] }
    }
  }
}
