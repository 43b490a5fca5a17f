import Canvas
import Simulation
import Testing

@testable import Studio

@Suite struct PlaceTests {
  private let names = Surface.catalogue.map(\.name)

  @Test func `the next surface comes after this one, and the first after the last`() throws {
    var model = try Model.racing(on: names[0])
    for name in names.dropFirst() + names.prefix(1) {
      model.press("n")
      #expect(model.race.surface.name == name)
      #expect(model.isPlaying)
    }
    model.press("p")
    #expect(model.race.surface.name == names.last)
  }

  @Test func `a random start lies in the domain, is drawn from the seed, and is another one each time`() throws {
    func starts(seed: UInt64) throws -> [Point] {
      var model = try Model.racing(on: "himmelblau", seed: seed)
      return (0..<20).map { _ in
        model.press("x")
        return model.race.setup.start
      }
    }
    let first = try starts(seed: 1)
    let domain = try Surface(named: "himmelblau").domain
    #expect(try starts(seed: 1) == first)
    #expect(try starts(seed: 5) != first)
    #expect(Set(first).count == 20)
    #expect(first.allSatisfy(domain.contains))
  }

  @Test func `the cross moves by cells, stays on the map, and Enter starts there`() throws {
    var model = try Model.racing()
    model.press("c")
    let start = try #require(model.cross)
    #expect(start == model.race.setup.start)
    model.press(.right, "l", .down)
    let moved = try #require(model.cross)
    #expect(moved.x > start.x && moved.y < start.y)
    for _ in 0..<100 { model.press(.shiftLeft, .pageUp) }
    let seen = model.seen(on: model.layout.map.size)
    #expect(model.cross == Point(seen.lower.x, seen.upper.y))
    model.press(.enter)
    #expect(model.race.setup.start == Point(seen.lower.x, seen.upper.y))
    #expect(model.isRacing && model.isPlaying)
  }

  @Test(arguments: [.escape, "q", "c"] as [Key])
  func `the cross is put away and nothing has changed`(key: Key) throws {
    var model = try Model.racing()
    model.advance(to: 7)
    let before = model.frame
    model.press("c", .right, key)
    #expect(model.frame == before)
  }

  @Test func `a cross outside of the domain comes onto the map with its first move`() throws {
    var model = try Model.racing(from: Point(1e9, -1e9))
    model.press("c", .left)
    let cross = try #require(model.cross)
    #expect(model.race.surface.domain.contains(cross))
  }

  @Test func `on a curve the cross moves along it`() throws {
    var model = try Model.racing(on: "x^2")
    model.press("c", .right, .up, .enter)
    #expect(model.race.setup.start.y == 0)
  }
}
