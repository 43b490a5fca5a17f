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

  @Test("linear levels cut a range into equal parts")
  func linear() {
    #expect(Levels.linear(4, over: 0...10).values == [2, 4, 6, 8])
    #expect(Levels.linear(0, over: 0...10).values == [])
    #expect(Levels.linear(3, over: 5...5).values == [5])
  }

  @Test("logarithmic levels grow by one factor above the minimum")
  func logarithmic() {
    // The minimum is 6 and the lowest fifth of the values ends at 15, so the levels rise from 9 above the minimum
    // towards 10^6 above it, in four equal ratios: (10^6 / 9)^¼ = 18.26.
    let values = (0...6).map { k in 5 + (0..<k).reduce(1.0) { product, _ in product * 10 } }
    let levels = Levels.logarithmic(4, of: values + [.nan, .infinity]).values.map { $0 - 6 }
    #expect(levels.count == 4)
    #expect(levels.first == 9)
    for (lower, upper) in zip(levels, levels.dropFirst()) {
      #expect(abs(upper / lower / 18.26 - 1) < 0.001)
    }
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

  @Test("round levels are ticks")
  func round() {
    #expect(Levels.round(5, over: 0.3...9.7).values == [2, 4, 6, 8])
  }

  @Test("values without any spread have no levels", arguments: [[], [Double.nan], [3, 3, 3], [1 / 0.0, -1 / 0.0]])
  func flat(values: [Double]) {
    #expect(Levels.logarithmic(5, of: values).values.isEmpty)
    #expect(Levels.quantiles(5, of: values).values.isEmpty)
  }
}

extension Array<Double> {
  /// The values in another order, always the same one.
  fileprivate var shuffledOnce: [Double] {
    indices.map { self[$0 * 617 % count] }
  }
}
