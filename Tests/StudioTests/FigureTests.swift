import Assets
import Canvas
import Simulation
import Testbed
import Testing
import Words

@testable import Studio

@Suite("A race as a figure")
struct FigureTests {
  private let look = FigureLook(.english)

  private func figure(_ model: Model, _ look: FigureLook? = nil) -> Figure {
    var stage = Stage()
    return stage.figure(of: model, look ?? self.look, command: "descent plot")
  }

  private func texts(_ figure: Figure) -> [String] {
    figure.marks.compactMap { if case .text(let label) = $0 { label.text } else { nil } }
  }

  @Test("every surface is drawn within its page, and what is written can be written without a font")
  func surfaces() throws {
    for card in Surface.catalogue {
      var model = try Model.racing(on: card.name, columns: 66, rows: 20)
      model.advance(to: 12)
      let figure = figure(model)
      for mark in figure.marks {
        let points: [DotPoint] =
          switch mark {
          case .area(let outlines, _): outlines.flatMap { $0 }
          case .line(let line): line.points
          case .text(let label): [label.place]
          }
        #expect(
          points.allSatisfy { $0.x >= 0 && $0.y >= 0 && $0.x <= figure.width && $0.y <= figure.height }, "\(card.name)")
      }
      #expect(texts(figure).allSatisfy { StrokeFont.knows($0) }, "\(card.name)")
    }
  }

  @Test("the whole race is there in words: names, rates, losses, outcomes, formula, step")
  func words() throws {
    var model = try Model.racing(on: "bowl", columns: 100, rows: 30)
    model.advance(to: 30)
    let texts = texts(figure(model))
    for run in model.race.runs { #expect(texts.count { $0 == run.entrant.name } >= 2) }
    for text in ["bowl", "f(x, y) = x²/20 + y²", "step 30", "start", "lowest", "0.95", "1.5", "−10", "−4", "running"] {
      #expect(texts.contains(text), "\(text)")
    }
  }

  @Test("paths stand where their points are: SGD on the bowl, computed by hand")
  func paths() throws {
    var model = try Model.racing(on: "bowl", ["sgd:lr=0.95"], columns: 100, rows: 40)
    model.advance(to: 3)
    let figure = figure(model)
    // x ← x·(1 − 0.95/10), y ← y·(1 − 0.95·2), from (−7, 2), on a map of −10…10 by −5…5.
    let map = Self.mapCorners(figure)
    let places = (0...3).map { step -> DotPoint in
      let right = (-7 * power(0.905, step) + 10) / 20
      let up = (2 * power(-0.9, step) + 5) / 10
      return DotPoint(x: map.left + right * (map.right - map.left), y: map.bottom - up * (map.bottom - map.top))
    }
    let lines = figure.marks.compactMap { if case .line(let line) = $0 { line.points } else { nil } }
    let path = lines.first { $0.count == 4 && near($0[0], places[0]) }
    #expect(path.map { zip($0, places).allSatisfy(near) } == true)
  }

  private func power(_ base: Double, _ count: Int) -> Double { (0..<count).reduce(1) { product, _ in product * base } }

  private func near(_ one: DotPoint, _ other: DotPoint) -> Bool {
    abs(one.x - other.x) < 0.01 && abs(one.y - other.y) < 0.01
  }

  /// The ground of the map is the second area: after the page.
  private static func mapCorners(_ figure: Figure) -> (left: Double, top: Double, right: Double, bottom: Double) {
    let areas = figure.marks.compactMap { if case .area(let outlines, _) = $0 { outlines[0] } else { nil } }
    let map = areas[1]
    return (map.map(\.x).min() ?? 0, map.map(\.y).min() ?? 0, map.map(\.x).max() ?? 0, map.map(\.y).max() ?? 0)
  }

  @Test("circles are round on the map of the bowl")
  func round() throws {
    let map = Self.mapCorners(figure(try .racing(on: "bowl", columns: 100, rows: 40)))
    #expect(abs((map.right - map.left) / 20 - (map.bottom - map.top) / 10) < 1e-9)
  }

  @Test("the bowl with four racers takes at most 100 KB, however long it runs", arguments: [30, 1000])
  func size(steps: Int) throws {
    var model = try Model.racing(on: "bowl", columns: 100, rows: 30)
    model.advance(to: steps)
    #expect(SVG.text(of: figure(model)).utf8.count <= 100_000)
  }

  @Test("the file is well-formed, in Korean, too", arguments: ["bowl", "parabola", "himmelblau", "log(x) + y^2"])
  func wellFormed(surface: String) throws {
    var model = try Model.racing(on: surface, from: surface.hasPrefix("log") ? Point(2, 1) : nil)
    model.advance(to: 20)
    let korean = try Lexicon(of: .korean)
    let text = SVG.text(of: figure(model, FigureLook(korean)))
    #expect(XMLReader.isWellFormed(text))
    #expect(text.contains("손실"))
  }

  @Test("the smooth view has four times as many areas as the map of bands")
  func smooth() throws {
    func inks(_ view: String) throws -> Int {
      var model = try Model.racing(on: "peaks", ["sgd"], columns: 80, rows: 30)
      model.show(view: view)
      return Set(figure(model).marks.compactMap { if case .area(_, let ink) = $0 { ink } else { nil } }).count
    }
    #expect(try inks("filled") > 2 * (try inks("bands")))
  }

  @Test("what is hidden is not drawn")
  func hidden() throws {
    var model = try Model.racing(on: "bowl", ["sgd", "adam"], columns: 50, rows: 20)
    model.advance(to: 30)
    let whole = figure(model)
    model.show(without: ["paths", "heads", "minima", "start"])
    #expect(figure(model).marks.count < whole.marks.count / 2)
    #expect(!texts(figure(model)).contains("adam"))
  }

  @Test("names stand beside their heads and never on each other")
  func tags() {
    let box = PlotBox(x: 0...1, y: 0...1, left: 0, top: 0, width: 300, height: 200)
    var tags = TagPlaces(box)
    var rows: [(left: Double, right: Double, y: Double)] = []
    for index in 0..<9 {
      guard let spot = tags.place(60, beside: DotPoint(x: 150 + Double(index), y: 100)) else { continue }
      let left = spot.isRight ? spot.baseline.x : spot.baseline.x - 60
      for row in rows { #expect(abs(row.y - spot.baseline.y) >= 15.9 || left >= row.right || left + 60 <= row.left) }
      rows.append((left, left + 60, spot.baseline.y))
    }
    #expect(rows.count == 9)
  }

  @Test("every optimizer has a sign of its own as a shape")
  func signs() {
    let shapes = Optimizers.all.map { method -> [[DotPoint]] in
      let sign = Sign(method.card.emblem.sign, at: DotPoint(x: 0, y: 0), radius: 5)
      return [sign.filled, sign.outline] + sign.strokes
    }
    #expect(Set(shapes).count == Optimizers.all.count)
    #expect(shapes.allSatisfy { $0.joined().allSatisfy { abs($0.x) <= 6 && abs($0.y) <= 6 } })
  }
}
