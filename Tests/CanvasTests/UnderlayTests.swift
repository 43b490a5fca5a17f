import Testing

@testable import Canvas

@Suite("A picture under the text")
struct UnderlayTests {
  @Test("what is left of the ground becomes blank, what was written on it loses its ground, a plate stays")
  func lay() {
    let band = Style(ink: .palette(250), ground: .palette(236))
    let ground = Frame(Size(columns: 4, rows: 2), filledWith: Cell("▘", band))
    var frame = Frame(Size(columns: 6, rows: 3), filledWith: Cell("#", Style(ground: .palette(233))))
    frame.draw(ground, column: 1, row: 1)
    frame[2, 1] = Cell("a", Style(ink: .palette(9), ground: .palette(236)))
    frame[3, 2] = Cell("b", Style(ink: .palette(9), ground: .palette(16)))
    let underlay = Underlay(number: 1, area: Rectangle(column: 1, row: 1, columns: 4, rows: 2), png: [])
    frame.lay(underlay, inPlaceOf: ground)
    #expect(frame.underlay == underlay)
    #expect(frame[1, 1] == .blank)
    #expect(frame[2, 1] == Cell("a", Style(ink: .palette(9))))
    #expect(frame[3, 2] == Cell("b", Style(ink: .palette(9), ground: .palette(16))))
    #expect(frame[0, 1] == Cell("#", Style(ground: .palette(233))))
    #expect(frame[5, 2] == Cell("#", Style(ground: .palette(233))))
  }

  @Test("a picture that reaches beyond the frame is no crash")
  func beyond() {
    var frame = Frame(Size(columns: 2, rows: 2))
    let ground = Frame(Size(columns: 9, rows: 9))
    frame.lay(Underlay(number: 1, area: Rectangle(column: 1, row: 1, columns: 9, rows: 9), png: []), inPlaceOf: ground)
    frame.lay(Underlay(number: 2, area: Rectangle(column: 5, row: 5, columns: 9, rows: 9), png: []), inPlaceOf: ground)
    #expect(frame.cells.allSatisfy { $0 == .blank })
  }
}
