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

  @Test("quantiles give every band the same area")
  func quantiles() {
    let values = (0..<1000).map { Double($0 * $0 * $0) }
    let levels = Levels.quantiles(9, of: values.shuffledOnce)
    var areas = Array(repeating: 0, count: levels.bandCount)
    for band in levels.bands(values) { areas[Int(band)] += 1 }
    #expect(areas == Array(repeating: 100, count: 10))
    // A plateau takes several quantiles for itself.
    #expect(Levels.quantiles(3, of: [1, 1, 1, 1, 1, 1, 2, 3]).values == [2])
  }

  @Test("values without any spread have no levels", arguments: [[], [Double.nan], [3, 3, 3], [1 / 0.0, -1 / 0.0]])
  func flat(values: [Double]) {
    #expect(Levels.quantiles(5, of: values).values.isEmpty)
  }
}

extension Array<Double> {
  /// The values in another order, always the same one.
  fileprivate var shuffledOnce: [Double] {
    indices.map { self[$0 * 617 % count] }
  }
}
