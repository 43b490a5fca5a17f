import Canvas
import Foundation
import Testing

@Suite struct HeightScaleTests {
  private static let parts = (0..<60).flatMap { row in (0..<60).map { (Double($0) / 59, Double(row) / 59) } }

  @Test func `a bowl is seen in proportion`() {
    let values = Self.parts.map { x, y in (x - 0.5) * (x - 0.5) + 3 * (y - 0.5) * (y - 0.5) }
    let scale = HeightScale(values)
    #expect(scale.isLinear)
    let (low, high) = (scale.range.lowerBound, scale.range.upperBound)
    #expect(scale.height(of: low) == 0)
    #expect(scale.height(of: (low + high) / 2) == 0.5)
    #expect(scale.height(of: high) == 1)
  }

  @Test(arguments: [4.0, 20, 200, 700]) func `towering walls leave something to see on the ground`(steepness: Double)
    throws
  {
    let values = Self.parts.map { x, y in exp(steepness * x) + y }
    let scale = HeightScale(values)
    let heights = values.map(scale.height)
    #expect(heights.allSatisfy { $0 >= 0 && $0 <= 1 + 1e-12 })
    let mean = heights.reduce(0, +) / Double(heights.count)
    #expect(mean > 0.15, "\(mean)")
    #expect(scale.isLinear == (steepness < 6), "\(mean)")
    // Higher stays higher, and the slope is the one of the heights.
    let sorted = values.sorted()
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { scale.height(of: $0) <= scale.height(of: $1) })
    let (value, step) = (sorted[1800], sorted[1800] * 1e-6)
    let slope = (scale.height(of: value + step) - scale.height(of: value - step)) / (2 * step)
    #expect(abs(scale.slope(at: value) / slope - 1) < 1e-4)
  }

  @Test func `values that are no numbers do not count`() {
    let scale = HeightScale([.nan, 1, .infinity, 3, -.infinity, 2])
    #expect(scale.range == 1...3)
    #expect(scale.height(of: .nan).isNaN && scale.height(of: .infinity).isNaN)
    #expect(HeightScale([]).height(of: 0.5) == 0.5)
    #expect(HeightScale([7, 7]).height(of: 7) == 0)
  }
}
