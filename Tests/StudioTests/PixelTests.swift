import Canvas
import Testing

@testable import Studio

@Suite("The map in pixels")
struct PixelTests {
  private let cell = PixelSize(across: 4, down: 8)

  /// A stage on which the picture of a race has been made.
  private func prepared(_ model: Model) throws -> (Stage, Frame) {
    var stage = Stage()
    let first = stage.frame(of: model, cell: cell).underlay
    #expect(first == nil, "the first picture does not wait")
    try make(&stage)
    let frame = stage.frame(of: model, cell: cell)
    return (stage, frame)
  }

  private func make(_ stage: inout Stage) throws {
    let order = stage.takeOrder()
    var job = try #require(order).job
    guard case .picture(let picture) = job.next() else {
      Issue.record("no picture was made")
      return
    }
    let more = job.next()
    #expect(more == nil)
    stage.keep(picture)
  }

  private func model(_ surface: String = "bowl", pixels: Pixels = .on) throws -> Model {
    var model = try Model.racing(on: surface, ["sgd"], depth: .direct)
    model.pixels = pixels
    return model
  }

  @Test("it lies under all cells of the map, which have the terminal's own ground, and under no other")
  func ground() throws {
    let model = try model()
    let (_, frame) = try prepared(model)
    let area = model.layout.map
    #expect(frame.underlay?.area == area)
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns where !area.contains(column: column, row: row) {
        #expect(frame[column, row].style.ground != .standard)
      }
    }
    let own = (0..<area.rows).map { row in
      (0..<area.columns).count { frame[area.column + $0, area.row + row].style.ground == .standard }
    }
    // Signs and names stand on plates of their own.
    #expect(own.reduce(0, +) > area.rows * area.columns * 8 / 10)
  }

  @Test("it is made once for a view, however many steps pass")
  func once() throws {
    var model = try model()
    var (stage, frame) = try prepared(model)
    for _ in 0..<20 {
      model.press(.right)
      let next = stage.frame(of: model, cell: cell)
      #expect(next.underlay == frame.underlay)
      let seen1 = stage.takeOrder()?.ticket
      #expect(seen1 == nil)
      frame = next
    }
  }

  @Test("what covers the map takes it away, and it is there again at once")
  func covered() throws {
    var model = try model()
    let (made, frame) = try prepared(model)
    var stage = made
    model.press("?")
    let seen2 = stage.frame(of: model, cell: cell).underlay
    #expect(seen2 == nil)
    model.press(.escape)
    let seen3 = stage.frame(of: model, cell: cell).underlay
    #expect(seen3 == frame.underlay)
    model.press("l")
    let seen4 = stage.frame(of: model, cell: cell).underlay
    #expect(seen4 == frame.underlay)
  }

  @Test("another window, size, theme or cell is another picture", arguments: [0, 1, 2, 3])
  func another(change: Int) throws {
    var model = try model()
    let (made, frame) = try prepared(model)
    var stage = made
    switch change {
    case 0: model.press("z")
    case 1: model.resize(100, 30)
    case 2: model.press("t")
    default: break
    }
    let larger = change == 3 ? PixelSize(across: 8, down: 16) : cell
    let seen5 = stage.frame(of: model, cell: larger).underlay
    #expect(seen5 == nil)
    try make(&stage)
    let next = stage.frame(of: model, cell: larger).underlay
    #expect(next != nil)
    #expect(next != frame.underlay)
  }

  @Test("a key takes it away and brings it back, and says so where there is none")
  func key() throws {
    var model = try model()
    let (made, frame) = try prepared(model)
    var stage = made
    model.press("X")
    let without = stage.frame(of: model, cell: cell)
    #expect(without.underlay == nil)
    var fresh = Stage()
    let plain = fresh.frame(of: model)
    #expect(without == plain)
    model.press("X")
    let seen6 = stage.frame(of: model, cell: cell).underlay
    #expect(seen6 == frame.underlay)
    var poor = try self.model(pixels: .impossible)
    poor.press("X")
    #expect(poor.notice != nil)
    let seen7 = stage.frame(of: poor).underlay
    #expect(seen7 == nil)
  }

  @Test("a curve has none, nor has a map without bands")
  func none() throws {
    var stage = Stage()
    let seen8 = stage.frame(of: try model("square"), cell: cell).underlay
    #expect(seen8 == nil)
    let seen9 = stage.takeOrder()?.ticket
    #expect(seen9 == nil)
    var poor = try Model.racing(on: "bowl", ["sgd"], depth: .sixteen)
    poor.pixels = .on
    let seen10 = stage.frame(of: poor, cell: cell).underlay
    #expect(seen10 == nil)
    let seen11 = stage.takeOrder()?.ticket
    #expect(seen11 == nil)
  }
}
