import Canvas
import Simulation

/// The losses of one entrant as a plot can show them: the steps that fall into one column of dots are one piece.
///
/// A long race has thousands of losses, and a picture of them is made sixty times a second: so each piece is gathered
/// with comparisons, and only what is left of it is put on the scale.
struct LossCurve {
  /// What lies above each other in a column of dots, as positions on the scale; NaN where there is none.
  private struct Piece {
    let x: Double
    let first: Double
    let last: Double
    let low: Double
    let high: Double
  }

  /// The losses of a piece while it is gathered.
  private struct Range {
    let step: Double
    let first: Double
    var last: Double
    var least = Double.infinity
    var greatest = -Double.infinity
  }

  private let pieces: [Piece]

  /// - Parameters:
  ///   - lowest: What the losses are counted from.
  ///   - span: How many steps the plot is wide.
  ///   - columns: How many columns of dots it is wide.
  init(_ history: LossHistory, above lowest: Double, _ scale: Scale, span: Int, columns: Int) {
    var ranges: [Range] = []
    // What has no position must not hide what has one.
    let floor = scale == .linear ? -Double.infinity : lowest
    var range = Range(step: 0, first: .nan, last: .nan)
    // The step at which the next column begins.
    var end = 0
    for (place, entry) in history.entries.enumerated() {
      let step = place * history.width
      if step >= end {
        if place > 0 { ranges.append(range) }
        range = Range(step: Double(step), first: entry.greatest, last: entry.least)
        end = ((step * columns / span + 1) * span + columns - 1) / columns
      }
      range.last = entry.least
      if entry.least > floor { range.least = min(range.least, entry.least) }
      if entry.greatest < .infinity { range.greatest = max(range.greatest, entry.greatest) }
    }
    if !history.entries.isEmpty { ranges.append(range) }
    pieces = ranges.map { range in
      func position(_ loss: Double) -> Double { scale.position(of: loss - lowest) }
      return Piece(
        x: range.step, first: position(range.first), last: position(range.last), low: position(range.least),
        high: position(range.greatest))
    }
  }

  /// The least position; infinity where there is none.
  var least: Double { pieces.reduce(.infinity) { $1.low.isFinite ? min($0, $1.low) : $0 } }
  /// The greatest position; minus infinity where there is none.
  var greatest: Double { pieces.reduce(-.infinity) { $1.high.isFinite ? max($0, $1.high) : $0 } }
  /// The position of the first loss.
  var start: Double { pieces.first?.first ?? .nan }

  /// The curve as points of its plot.
  var points: [PlotPoint] {
    pieces.flatMap { piece in
      [piece.first, piece.high, piece.low, piece.last].filter { !$0.isNaN }.map { PlotPoint(piece.x, $0) }
    }
  }

  /// The curve as dots.
  func dots(in viewport: Viewport) -> DotGrid {
    var grid = DotGrid(viewport)
    var last: PlotPoint?
    for piece in pieces {
      let first = PlotPoint(piece.x, piece.first)
      if let last { grid.line(from: last, to: first, in: viewport) } else { grid.set(viewport.dotPoint(first)) }
      grid.line(from: PlotPoint(piece.x, piece.high), to: PlotPoint(piece.x, piece.low), in: viewport)
      last = PlotPoint(piece.x, piece.last)
    }
    return grid
  }
}
