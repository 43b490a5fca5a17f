import Canvas
import Foundation
import Testing

@Suite struct ReliefTests {
  /// Two hills and a dip over the unit square, with their slopes by hand.
  static func hills(_ u: Double, _ v: Double) -> (value: Double, gradient: SIMD2<Double>) {
    let (a, b) = (6 * u, 5 * v)
    return (1.3 * sin(a) * cos(b) + u, SIMD2(7.8 * cos(a) * cos(b) + 1, -6.5 * sin(a) * sin(b)))
  }

  static func terrain(
    points count: Int = 96, _ surface: (Double, Double) -> (value: Double, gradient: SIMD2<Double>)
  ) -> (terrain: Terrain, scale: HeightScale) {
    let points = (0..<count).flatMap { row in
      (0..<count).map { surface(Double($0) / Double(count - 1), Double(row) / Double(count - 1)) }
    }
    let scale = HeightScale(points.map(\.value))
    let terrain = Terrain(
      columns: count, rows: count, values: points.map(\.value), gradients: points.map(\.gradient), extent: (1, 1),
      scale: scale)
    return (terrain, scale)
  }

  static let poses = [
    Pose(yaw: 0, tilt: 40), Pose(yaw: 30, tilt: 35), Pose(yaw: 90, tilt: 60), Pose(yaw: 200, tilt: 20),
    Pose(yaw: 315, tilt: 80),
  ]

  @Test(arguments: poses) func `the ground seen at a pixel is seen at that pixel`(pose: Pose) {
    let (terrain, scale) = Self.terrain(Self.hills)
    let geometry = ReliefGeometry(columns: 90, rows: 40, terrain: terrain, pose: pose, hasFloor: false)
    let relief = Relief(terrain, geometry, levels: [0.25, 0.5, 0.75])
    var seen = 0
    for y in 0..<geometry.height {
      for x in 0..<geometry.width {
        guard let (u, v) = relief.ground(x: x, y: y) else { continue }
        seen += 1
        let place = geometry.place(u, v, scale.height(of: Self.hills(u, v).value))
        #expect(abs(place.x - Double(x) - 0.5) < 0.51)
        #expect(abs(place.y - Double(y) - 0.5) < 1.2)
        #expect(!relief.hides(x: place.x, y: place.y, depth: place.depth))
      }
    }
    #expect(seen > 800)
  }

  /// Goes from the point towards the eye in small steps, and looks whether ground that faces it crosses the line of sight.
  private func isHidden(_ u: Double, _ v: Double, _ geometry: ReliefGeometry, _ scale: HeightScale) -> (Bool, Double) {
    let own = geometry.place(u, v, scale.height(of: Self.hills(u, v).value))
    let (yaw, step) = (geometry.pose.yaw * .pi / 180, 0.0005)
    var last = own.y
    var nearest = Double.infinity
    for index in 1...4000 {
      let way = Double(index) * step
      let (x, y) = (u + way * sin(yaw), v - way * cos(yaw))
      guard (0...1).contains(x), (0...1).contains(y) else { break }
      let place = geometry.place(x, y, scale.height(of: Self.hills(x, y).value))
      // Nearer ground is lower on the picture where it faces the eye.
      if way > 0.1, place.y > last, (last...place.y).contains(own.y) { return (true, abs(way)) }
      if way > 0.03 { nearest = min(nearest, abs(place.y - own.y)) }
      last = place.y
    }
    return (false, nearest)
  }

  @Test(arguments: poses) func `what the ground hides is what brute force finds hidden`(pose: Pose) {
    let (terrain, scale) = Self.terrain(points: 160, Self.hills)
    let geometry = ReliefGeometry(columns: 160, rows: 70, terrain: terrain, pose: pose, hasFloor: false)
    let relief = Relief(terrain, geometry, levels: [])
    var (agree, all) = (0, 0)
    for row in 1..<40 {
      for column in 1..<40 {
        let (u, v) = (Double(column) / 40, Double(row) / 40)
        let (expected, _) = isHidden(u, v, geometry, scale)
        let place = geometry.place(u, v, scale.height(of: Self.hills(u, v).value))
        all += 1
        agree += relief.hides(x: place.x, y: place.y, depth: place.depth) == expected ? 1 : 0
      }
    }
    // They may differ along crests, where a pixel shows both.
    #expect(Double(agree) > 0.9 * Double(all), "\(agree) of \(all)")
  }

  @Test func `holes stay open, and no value crashes`() {
    let (terrain, _) = Self.terrain(points: 64) { u, v in
      let isHole = (u - 0.5) * (u - 0.5) + (v - 0.5) * (v - 0.5) < 0.04
      return isHole ? (u < 0.5 ? .nan : .infinity, SIMD2(.nan, .infinity)) : (u, SIMD2(1, 0))
    }
    let geometry = ReliefGeometry(
      columns: 60, rows: 40, terrain: terrain, pose: Pose(yaw: 0, tilt: 80), hasFloor: false)
    let relief = Relief(terrain, geometry, levels: [0.5])
    let center = geometry.place(0.5, 0.5, 0.5)
    #expect(relief[Int(center.x), Int(center.y)] == .nothing)
    let beside = geometry.place(0.9, 0.5, 0.9)
    #expect(relief[Int(beside.x), Int(beside.y)].isGround)
  }

  @Test func `ground that faces the lamp is lighter than ground that turns away from it`() {
    let (terrain, _) = Self.terrain(points: 64) { u, _ in (abs(u - 0.5), SIMD2(u < 0.5 ? -1 : 1, 0)) }
    let geometry = ReliefGeometry(
      columns: 60, rows: 40, terrain: terrain, pose: Pose(yaw: 0, tilt: 70), hasFloor: false)
    let relief = Relief(terrain, geometry, levels: [])
    func light(_ u: Double) -> Int {
      let place = geometry.place(u, 0.5, abs(u - 0.5) * 2)
      guard case .ground(_, let light) = relief[Int(place.x), Int(place.y)] else { return -1 }
      return Int(light)
    }
    // The lamp stands at the left: it shines on what rises to the right.
    #expect(light(0.75) > light(0.25) && light(0.25) >= 0)
  }

  @Test func `the bands of a relief are those of its levels`() {
    let (terrain, _) = Self.terrain(points: 64) { u, _ in (u, SIMD2(1, 0)) }
    let geometry = ReliefGeometry(
      columns: 60, rows: 40, terrain: terrain, pose: Pose(yaw: 0, tilt: 60), hasFloor: false)
    let relief = Relief(terrain, geometry, levels: [0.25, 0.5])
    for (u, band) in [(0.1, UInt8(0)), (0.4, 1), (0.8, 2)] {
      let place = geometry.place(u, 0.5, u)
      guard case .ground(let seen, _) = relief[Int(place.x), Int(place.y)] else {
        Issue.record("nothing is seen at \(u)")
        continue
      }
      #expect(seen == band)
    }
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 40), (300, 2)])
  func `a picture of any size is no crash`(columns: Int, rows: Int) {
    let (terrain, _) = Self.terrain(Self.hills)
    for hasFloor in [false, true] {
      let geometry = ReliefGeometry(columns: columns, rows: rows, terrain: terrain, pose: .home, hasFloor: hasFloor)
      let relief = Relief(terrain, geometry, levels: [0.5])
      #expect(relief.ground(x: columns, y: 0) == nil)
    }
  }
}
