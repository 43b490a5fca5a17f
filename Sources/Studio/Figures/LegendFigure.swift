import Canvas
import Simulation
import Words

/// The line below a map: what its signs mean, and how high its bands are.
struct LegendFigure {
  let moment: Moment
  let look: FigureLook

  /// - Parameter map: The ground of the map; nil where there is none.
  func draw(at baseline: Double, below box: PlotBox, _ map: MapFigure?, on figure: inout Figure) {
    var x = box.left + 6
    let y = baseline - 4.5
    func word(_ phrase: Phrase, _ figure: inout Figure) {
      let text = look.lexicon.text(phrase)
      figure.text(text, at: DotPoint(x: x + 11, y: baseline), look.faint, size: 12)
      x += 32 + StrokeFont.room(for: text, size: 12)
    }
    figure.ring(at: DotPoint(x: x, y: y), look.strong, on: look.ground)
    word("start", &figure)
    if moment.markedMinima.contains(where: \.isGlobal) {
      figure.star(at: DotPoint(x: x, y: y), look.strong, on: look.ground)
      word("lowest", &figure)
    }
    if moment.markedMinima.contains(where: { !$0.isGlobal }) {
      if moment.isCrowded {
        figure.line([DotPoint(x: x, y: y)], look.text, width: 3.5)
      } else {
        figure.cross(at: DotPoint(x: x, y: y), look.text, on: look.ground)
      }
      word("false minimum", &figure)
    }
    if let map { bar(map, at: baseline, from: x, to: box.right, on: &figure) }
  }

  /// The bands side by side, with their levels on their edges, as many as there is room for.
  private func bar(_ map: MapFigure, at baseline: Double, from left: Double, to right: Double, on figure: inout Figure)
  {
    let count = map.levels.bandCount
    let room = right - left - 10
    let width = min(34, room / Double(max(1, count)))
    guard width >= 6, count > 1 else { return }
    let start = right - width * Double(count)
    for band in 0..<count {
      let box = PlotBox(
        x: 0...1, y: 0...1, left: start + width * Double(band), top: baseline - 18, width: width, height: 9)
      figure.area([box.outline], look.shade(map.share(band)))
    }
    let frame = PlotBox(x: 0...1, y: 0...1, left: start, top: baseline - 18, width: right - start, height: 9)
    figure.frame(frame, look)
    var last = -Double.infinity
    for (index, level) in map.levels.values.enumerated() {
      let text = NumberText.significant(level, digits: 3).withMinus
      let (middle, half) = (start + width * Double(index + 1), StrokeFont.room(for: text, size: 10) / 2)
      guard middle - half > last + 4 else { continue }
      figure.text(text, at: DotPoint(x: middle, y: baseline + 3), look.faint, size: 10, anchor: .middle)
      last = middle + half
    }
  }
}
