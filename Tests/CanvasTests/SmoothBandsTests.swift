import Testing

@testable import Canvas

@Suite("A filled map in pixels")
struct SmoothBandsTests {
  private static let colors = [RGB(0, 0, 0), RGB(100, 100, 100), RGB(200, 200, 200)]
  private static let lines = [RGB(250, 0, 0), RGB(0, 250, 0)]
  private static let bands = SmoothBands(
    Levels([1, 2]), colors: colors, lines: lines, undefined: (RGB(0, 0, 9), RGB(9, 0, 0)))

  /// The colours of the pixels of a picture.
  private func pixels(
    _ field: SampledField, _ width: Int, _ height: Int, _ bands: SmoothBands = Self.bands
  ) throws -> [RGB] {
    DecodedPNG(try #require(bands.png(of: field, width: width, height: height))).colors
  }

  private func ramp(_ columns: Int, over range: ClosedRange<Double>) -> SampledField {
    SampledField(
      columns: columns, rows: 2,
      values: (0..<(2 * columns)).map {
        range.lowerBound + (range.upperBound - range.lowerBound) * (Double($0 % columns) + 0.5) / Double(columns)
      })
  }

  @Test("away from edges a pixel has the colour of its band")
  func plain() throws {
    let row = try pixels(ramp(40, over: 0...3), 120, 2).prefix(120)
    for x in 0..<120 where abs(x - 40) > 2 && abs(x - 80) > 2 { #expect(row[x] == Self.colors[x / 40]) }
  }

  @Test("on the edge of a band there is a line, one or two pixels wide")
  func line() throws {
    let row = Array(try pixels(ramp(40, over: 0...3), 120, 2).prefix(120))
    #expect((38...41).contains { row[$0].red >= row[$0].green + 40 })
    #expect((78...81).contains { row[$0].green >= row[$0].red + 40 })
    #expect((0..<120).count { !Self.colors.contains(row[$0]) } <= 8)
  }

  @Test("where edges are close together there are no lines, and nothing brighter than the bands")
  func close() throws {
    let row = try pixels(ramp(8, over: 0...3), 12, 2).prefix(12)
    #expect(row.allSatisfy { $0.red == $0.green && $0.green == $0.blue })
    #expect(zip(row, row.dropFirst()).allSatisfy { $0.red <= $1.red })
  }

  @Test("where there is no value it is hatched, in no colour of a band")
  func undefined() throws {
    let field = SampledField(columns: 2, rows: 2, values: [.nan, .nan, .nan, .nan])
    let pixels = try pixels(field, 16, 16)
    #expect(Set(pixels) == [RGB(0, 0, 9), RGB(9, 0, 0)])
    #expect(pixels.count { $0 == RGB(9, 0, 0) } == 64)
  }

  @Test("poles and endless slopes are no crash", arguments: [Double.infinity, -.infinity, 1e308, -1e308, .nan])
  func extremes(value: Double) throws {
    let field = SampledField(columns: 3, rows: 3, values: [0, 1, value, 2, value, 0, value, 3, -1])
    #expect(try pixels(field, 30, 30).count == 900)
    #expect(Self.bands.png(of: field, width: 0, height: 3) == nil)
    #expect(try pixels(SampledField(columns: 1, rows: 1, values: [value]), 3, 3).count == 9)
  }

  @Test("no levels make a picture of one colour")
  func single() throws {
    let bands = SmoothBands(Levels([]), colors: [RGB(7, 7, 7)], lines: [], undefined: (.black, .white))
    #expect(try pixels(ramp(4, over: 0...1), 8, 4, bands).allSatisfy { $0 == RGB(7, 7, 7) })
  }
}
