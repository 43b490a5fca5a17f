import Canvas
import Simulation
import Words

/// The ground of a map as shapes: an area for everything that is at least as high as a level, from the lowest level up,
/// and an isoline with its number on its edge.
struct MapFigure {
  let levels: Levels
  private let field: SampledField
  private let box: PlotBox
  private let look: FigureLook
  private let isFilled: Bool
  private let hasLines: Bool

  /// How far samples are apart, in points: so near that no pixel of a straight piece is off its isoline.
  private static let grain = 2.5
  /// How far an outline may be from where it was computed.
  private static let tolerance = 0.08

  init(_ moment: Moment, in box: PlotBox, _ look: FigureLook) {
    (self.box, self.look) = (box, look)
    let view = moment.model.view.card.name
    // Lines as fine as these are no mesh: they are there unless they are hidden.
    let isHidden = moment.model.wantedOverlays[Isolines.card.name] == false
    (isFilled, hasLines) = (view != "lines", view != "filled" && !isHidden)
    let columns = max(2, min(800, Int(box.width / Self.grain)))
    let rows = max(2, min(800, Int(box.height / Self.grain)))
    func places(_ range: ClosedRange<Double>, _ count: Int) -> [Double] {
      (0..<count).map { index in
        let part = Double(index) / Double(count - 1)
        return range.lowerBound * (1 - part) + range.upperBound * part
      }
    }
    field = SampledField(
      columns: columns, rows: rows,
      values: moment.race.surface.field.values(xs: places(box.x, columns), ys: places(box.y, rows).reversed()))
    // The levels of the map of characters; a smooth one has four times as many.
    levels =
      view == "filled"
      ? .spaced(4 * look.bandCount - 1, of: field.values)
      : moment.scene.ground.bands?.levels ?? .spaced(look.bandCount - 1, of: field.values)
  }

  /// The area above each level, and the isolines.
  func draw(on figure: inout Figure) {
    if field.values.contains(where: \.isNaN) {
      figure.area([box.outline], look.ground)
      hatch(on: &figure)
      figure.area(Outlines(field, level: -.infinity).areas.map(closed), ground(0))
    } else {
      figure.area([box.outline], ground(0))
    }
    var lines: [(index: Int, line: [DotPoint])] = []
    for (index, level) in levels.values.enumerated() {
      let outlines = Outlines(field, level: level)
      if isFilled { figure.area(outlines.areas.map(closed), ground(index + 1)) }
      lines += outlines.lines.map { (index, placed($0).simplified(Self.tolerance)) }
    }
    guard hasLines else { return }
    for line in lines {
      figure.line(
        line.line, isFilled ? look.onMap(share(line.index), isText: false) : look.faint, width: isFilled ? 0.6 : 0.9)
    }
  }

  /// The ground of a band.
  private func ground(_ band: Int) -> Ink {
    isFilled ? look.shade(share(band)) : look.ground
  }

  /// The numbers of the isolines, along a ray from the lowest point away from the start, where it crosses them.
  func numbers(from lowest: Point, away start: Point, _ height: (Point) -> Double) -> [Caption] {
    var numbers: [Caption] = []
    guard hasLines else { return numbers }
    let from = box.place(PlotPoint(lowest.x, lowest.y))
    let to = box.place(PlotPoint(start.x, start.y))
    guard from.isFinite, to.isFinite else { return numbers }
    let (dx, dy) = (from.x - to.x, from.y - to.y)
    let length = max(1e-9, (dx * dx + dy * dy).squareRoot())
    // Straight to the right or down, numbers would stand close together or cover the paths.
    let way = length > 20 ? (x: dx / length, y: dy / length) : (x: 0.8, y: 0.6)
    var last = DotPoint(x: -.infinity, y: 0)
    var named: Set<Int> = []
    var band = levels.band(of: height(lowest))
    for step in 1..<2000 {
      let place = DotPoint(x: from.x + way.x * Double(step), y: from.y + way.y * Double(step))
      guard box.contains(place) else { break }
      let next = levels.band(of: height(point(at: place)))
      defer { band = next }
      guard next != band, next != Levels.undefined, band != Levels.undefined else { continue }
      let index = Int(min(next, band))
      let text = NumberText.significant(levels.values[index], digits: 3).withMinus
      let width = StrokeFont.room(for: text, size: 11)
      let isApart = abs(place.x - last.x) > width + 8 || abs(place.y - last.y) > 15
      let isInside =
        place.x - width / 2 > box.left + 4 && place.x + width / 2 < box.right - 4 && place.y > box.top + 10
        && place.y < box.bottom - 8
      // A level that is crossed to and fro has its number once.
      guard isApart, isInside, named.insert(index).inserted else { continue }
      let (ink, halo) = (
        isFilled ? look.onMap(share(Int(max(next, band))), isText: true) : look.strong, ground(Int(max(next, band)))
      )
      numbers.append(Caption(text: text, middle: place, size: 11, ink: ink, halo: halo))
      last = place
    }
    return numbers
  }

  /// How high a band is, from 0 to 1.
  func share(_ band: Int) -> Double { Double(band) / Double(max(1, levels.bandCount - 1)) }

  private func point(at place: DotPoint) -> Point {
    let (right, up) = ((place.x - box.left) / box.width, (box.bottom - place.y) / box.height)
    return Point(
      box.x.lowerBound + right * (box.x.upperBound - box.x.lowerBound),
      box.y.lowerBound + up * (box.y.upperBound - box.y.lowerBound))
  }

  /// Lines across, which look like no band.
  private func hatch(on figure: inout Figure) {
    for start in stride(from: box.left - box.height, to: box.right, by: 9) {
      let (low, high) = (max(box.left, start), min(box.right, start + box.height))
      guard low < high else { continue }
      figure.line(
        [DotPoint(x: low, y: box.bottom - (low - start)), DotPoint(x: high, y: box.bottom - (high - start))],
        look.faint, width: 0.5)
    }
  }

  private func placed(_ line: [DotPoint]) -> [DotPoint] {
    let (scaleX, scaleY) = (box.width / Double(field.columns - 1), box.height / Double(field.rows - 1))
    return line.map { DotPoint(x: box.left + $0.x * scaleX, y: box.top + $0.y * scaleY) }
  }

  /// An outline with few points, its last one joined to its first.
  private func closed(_ outline: [DotPoint]) -> [DotPoint] {
    placed(outline + [outline[0]]).simplified(Self.tolerance).dropLast()
  }
}
