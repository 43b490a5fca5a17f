import Canvas
import Simulation
import Testing

@testable import Studio

/// Where the panels stand.
@Suite struct LayoutTests {
  @Test func `below a hundred columns the map has the full width, and table and arithmetic two lines each`() throws {
    let model = try Model.racing()
    let layout = model.layout
    #expect(layout.map.size == Size(columns: 73, rows: 16))
    #expect(layout.table?.rows == 2 && layout.arithmetic?.rows == 2)
    #expect(try Model.racing(columns: 40, rows: 12).layout.statusRow == 10)
  }

  @Test func `from a hundred columns on the panels have a width of their own, and the rest is the map's`() throws {
    let widths = [120, 130, 140].map {
      Layout(Size(columns: $0, rows: 36), dimension: 2, entrants: 4, arithmeticLines: 6)
    }
    #expect(Set(widths.map { $0.table?.columns }).count <= 2)
    #expect(widths[2].map.columns >= widths[0].map.columns + 18)
    let wide = [160, 200, 240].map {
      Layout(Size(columns: $0, rows: 36), dimension: 2, entrants: 4, arithmeticLines: 6)
    }
    #expect(Set(wide.map { $0.table?.columns }).count == 1)
  }

  @Test(arguments: [1, 2])
  func `nothing overlaps at any size, with any panels`(dimension: Int) {
    for columns in [40, 59, 60, 79, 80, 99, 100, 120, 149, 150, 200] {
      for rows in [12, 19, 20, 21, 24, 29, 30, 35, 36, 45, 60] {
        for panels in Panels.allCases {
          for entrants in [1, 4, 26] {
            let size = Size(columns: columns, rows: rows)
            let layout = Layout(
              size, dimension: dimension, entrants: entrants, arithmeticLines: 6,
              panels: panels)
            let rows = [layout.legendRow, layout.statusRow, layout.axisRow].compactMap { $0 }
              .map { Rectangle(column: 1, row: $0, columns: layout.map.endColumn - 1, rows: 1) }
            let bars = [0, layout.barRow].map { Rectangle(column: 0, row: $0, columns: columns, rows: 1) }
            let areas =
              [layout.map, layout.derivative, layout.table, layout.losses, layout.arithmetic].compactMap { $0 } + rows
              + bars
            let isInside = areas.allSatisfy {
              $0.columns > 0 && $0.rows > 0 && $0.endColumn <= size.columns && $0.endRow <= size.rows
            }
            #expect(isInside, "\(size) \(panels) \(entrants)")
            for (place, one) in areas.enumerated() {
              let isFree = areas.dropFirst(place + 1).allSatisfy { other in
                one.endColumn <= other.column || other.endColumn <= one.column || one.endRow <= other.row
                  || other.endRow <= one.row
              }
              if !isFree { Issue.record("\(size) \(panels) \(entrants): \(one)") }
            }
          }
        }
      }
    }
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 36)])
  func `a key folds panels, each time another picture, round and round`(columns: Int, rows: Int) throws {
    var model = try Model.racing(columns: columns, rows: rows)
    let first = model.layout
    var seen = [first]
    for _ in 0..<10 {
      model.press("|")
      if model.layout == first { break }
      #expect(!seen.contains(model.layout))
      seen.append(model.layout)
    }
    #expect(model.layout == first && seen.count == [40: 2, 80: 3, 120: 5][columns])
  }

  @Test func `the map alone is one key away, and so is the way back`() throws {
    var model = try Model.racing(columns: 80, rows: 24)
    model.press(" ", .right, .left)
    let before = model.frame
    model.press("\\")
    #expect(model.layout.map.rows == 22 && model.layout.table == nil)
    #expect(model.text.contains("the same key brings the rest back"))
    model.press(.right)
    #expect(!model.text.contains("quit"))
    model.press(.left, "\\")
    #expect(model.frame == before)
  }

  @Test func `on 80 columns the title shows formula, schedule and noise`() throws {
    let setup = try RaceSetup(
      surface: Surface(named: "parabola"), entrants: ["sgd:lr=0.1"], schedules: ["step"], noise: 0.25)
    let model = Model(setup, size: Size(columns: 80, rows: 24), look: Look(charset: .braille, theme: .plain))
    let title = model.frame.lines[0]
    for part in ["f(x) = 3x² − 3x + 4", "schedule step", "noise 0.25", "step 0", "running"] {
      #expect(title.contains(part))
    }
  }
}
