import Canvas
import Testing

@Suite("Levels and their bands")
struct LevelsTests {
  @Test("a level begins its band")
  func bands() {
    let levels = Levels([3, 1, 2, 2, .nan, .infinity])
    #expect(levels.values == [1, 2, 3])
    #expect(levels.bandCount == 4)
    let bands = levels.bands([-.infinity, 0.999, 1, 1.5, 2, 2.999, 3, 1e300, .infinity, .nan])
    #expect(bands == [0, 0, 1, 1, 2, 2, 3, 3, 3, Levels.undefined])
    #expect(Levels([]).band(of: 5) == 0)
  }

  @Test("there are never more levels than a band can number")
  func limit() {
    let levels = Levels((0..<1000).map(Double.init))
    #expect(levels.values.count == Levels.limit)
    #expect(levels.band(of: 1e9) < Levels.undefined)
  }

  @Test("values without any spread have no levels", arguments: [[], [Double.nan], [3, 3, 3], [1 / 0.0, -1 / 0.0]])
  func flat(values: [Double]) {
    #expect(Levels.spaced(5, of: values).values.isEmpty)
  }
}
