import Canvas
import Simulation
import Testing

@testable import Studio

/// A view and an overlay that nobody needs, each in one place: what a new one takes.
@Suite struct CatalogueTests {
  private enum Checkers: View {
    static let card = ViewCard(name: "checkers", phrase: "a board", dimension: 2)

    static func projection(of sight: Sight) -> Projection { BandsView.projection(of: sight) }

    static func ground(of sight: Sight, through projection: Projection) -> Ground {
      var frame = Frame(sight.size, filledWith: Cell(".", sight.look.theme.text))
      for row in 0..<sight.size.rows {
        for column in 0..<sight.size.columns where (row + column) % 2 == 0 { frame[column, row].scalar = "#" }
      }
      return Ground(frame: frame)
    }
  }

  private enum Middle: Overlay {
    static let card = OverlayCard(name: "middle", phrase: "the middle", key: "M")

    static func draw(_ moment: Moment, on pen: inout Pen) {
      pen.put("@", at: moment.race.surface.domain.center, moment, ink: pen.theme.strong)
    }
  }

  @Test func `a view from outside is a scene with a ground, on which every point has its cell`() throws {
    let model = try Model.racing()
    let size = Size(columns: 30, rows: 9)
    let scene = Scene(Checkers.self, of: model.sight(size))
    #expect(scene.ground.frame.lines[0].hasPrefix("#.#."))
    for column in 0..<size.columns {
      let cell = Position(column: column, row: column % size.rows)
      #expect(scene.projection.cell(of: try #require(scene.projection.point(at: cell))) == cell)
    }
  }

  @Test func `an overlay from outside draws on the scene`() throws {
    let model = try Model.racing()
    var stage = Stage()
    let moment = stage.moment(of: model)
    var pen = Pen(model.size, model.look)
    Middle.draw(moment, on: &pen)
    let map = moment.layout.map
    let cell = try #require(moment.projection.cell(of: model.race.surface.domain.center))
    #expect(pen.frame[map.column + cell.column, map.row + cell.row].scalar == "@")
  }

  @Test func `names of views and overlays are their own, and every dimension has a view`() {
    #expect(Set(Views.all.map { $0.card.name }).count == Views.all.count)
    #expect(Set(Overlays.all.map { $0.card.name }).count == Overlays.all.count)
    for dimension in [1, 2] {
      #expect(!Views.fitting(dimension).isEmpty)
      #expect(
        Views.fitting(dimension, in: Views.all + [Checkers.self]).contains { $0.card.name == "checkers" }
          == (dimension == 2))
    }
  }

  @Test(arguments: Views.all.map { $0.card.name })
  func `on every view every cell is the cell of its point`(name: String) throws {
    let view = try #require(Views.all.first { $0.card.name == name })
    let model = try Model.racing(on: view.card.dimension == 1 ? "double-well" : "himmelblau")
    let size = Size(columns: 41, rows: 13)
    let projection = view.projection(of: model.sight(size))
    for column in 0..<size.columns {
      let point = projection.point(at: Position(column: column, row: 6))
      // Beside a relief there is nothing.
      if view.card.isSpatial, point == nil { continue }
      #expect(projection.cell(of: try #require(point))?.column == column)
    }
  }
}
