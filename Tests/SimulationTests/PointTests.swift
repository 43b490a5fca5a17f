import Simulation
import Testing

@Suite("Points")
struct PointTests {
  @Test("the length of a vector is right where its squares cannot be written")
  func norm() {
    #expect(Point(3, -4).norm == 5)
    #expect(abs(Point(3e200, 4e200).norm / 5e200 - 1) < 1e-15)
    #expect(Point(-3e-200, 0).norm == 3e-200)
    #expect(Point(0, 0).norm == 0)
    #expect(Point(-.infinity, 1).norm == .infinity)
    #expect(Point(.nan, .infinity).norm.isNaN)
  }
}
