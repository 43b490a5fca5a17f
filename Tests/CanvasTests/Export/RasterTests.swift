import Testing

@testable import Canvas

@Suite("Shapes as pixels")
struct RasterTests {
  private func raster(_ draw: (inout Raster) -> Void) -> Raster {
    var raster = Raster(width: 20, height: 10, .white)
    draw(&raster)
    raster.paint(.black)
    return raster
  }

  /// How much of a pixel is black.
  private func black(_ raster: Raster, _ column: Int, _ row: Int) -> Double {
    1 - Double(raster.pixels[3 * (row * raster.width + column)]) / 255
  }

  /// How many pixels are black in all.
  private func area(_ raster: Raster) -> Double {
    (0..<200).reduce(0) { $0 + black(raster, $1 % 20, $1 / 20) }
  }

  private func polygon(_ points: (Double, Double)...) -> [DotPoint] { points.map { DotPoint(x: $0.0, y: $0.1) } }

  @Test("a rectangle between pixels covers parts of them")
  func parts() {
    let picture = raster { $0.add(polygon((2.5, 1.25), (5, 1.25), (5, 3), (2.5, 3))) }
    #expect(abs(black(picture, 2, 1) - 0.5 * 0.75) < 0.005)
    #expect(abs(black(picture, 3, 1) - 0.75) < 0.005)
    #expect(black(picture, 4, 2) == 1)
    #expect(abs(black(picture, 2, 2) - 0.5) < 0.005)
    #expect(black(picture, 5, 2) == 0 && black(picture, 1, 2) == 0 && black(picture, 3, 3) == 0)
  }

  @Test("the pixels of a polygon add up to its area, whichever way it goes round")
  func areas() {
    // By Gauss's formula: a triangle of 18 by 7 halves, a slanted quadrilateral.
    let triangle = polygon((1, 1), (19, 4.5), (3, 8))
    #expect(abs(area(raster { $0.add(triangle) }) - 59.5) < 0.2)
    #expect(abs(area(raster { $0.add(triangle.reversed()) }) - 59.5) < 0.2)
    #expect(
      abs(area(raster { $0.add(DotPoint.circle(at: DotPoint(x: 9, y: 5), radius: 4, corners: 64)) }) - 50.19) < 0.2)
  }

  @Test("an outline that goes round the other way is a hole, one that goes the same way covers once")
  func holes() {
    let outer = polygon((0, 0), (10, 0), (10, 10), (0, 10))
    let inner = polygon((2, 2), (8, 2), (8, 8), (2, 8))
    let hole = raster {
      $0.add(outer)
      $0.add(inner.reversed())
    }
    #expect(area(hole) == 64)
    let whole = raster {
      $0.add(outer)
      $0.add(inner)
    }
    #expect(area(whole) == 100)
  }

  @Test("what lies outside of the picture changes nothing in it")
  func outside() {
    #expect(area(raster { $0.add(polygon((-50, -50), (70, -50), (70, 60), (-50, 60))) }) == 200)
    #expect(area(raster { $0.add(polygon((30, 2), (40, 2), (40, 9))) }) == 0)
  }

  @Test("a line has its width and round ends")
  func line() {
    let picture = raster { $0.add(line: polygon((5, 5), (15, 5)), width: 2) }
    #expect(black(picture, 10, 4) == 1 && black(picture, 10, 5) == 1)
    #expect(black(picture, 10, 3) == 0 && black(picture, 10, 6) == 0)
    // A bar of 10 by 2 and a disc, which here is a polygon of 10 corners: 20 + 2.94.
    #expect(abs(area(picture) - 22.94) < 0.3)
  }

  @Test("dashes are as long as they are said to be, and begin and end with one")
  func dashes() {
    let dashes = polygon((0, 0), (10, 0)).dashed(2)
    #expect(dashes.map { [$0.first?.x, $0.last?.x] } == [[0, 2], [4, 6], [8, 10]])
    #expect(polygon((0, 0), (10, 0)).dashed(0).count == 1)
  }

  @Test("letters have strokes within their width, and digits are equally wide")
  func font() {
    for (scalar, glyph) in StrokeFont.table {
      for point in glyph.strokes.joined() {
        #expect(point.x >= -9 && point.x <= glyph.width + 6 && point.y >= -30 && point.y <= 95, "\(scalar)")
      }
      #expect(scalar == " " || !glyph.strokes.isEmpty, "\(scalar)")
    }
    #expect(Set("0123456789".unicodeScalars.map { StrokeFont.table[$0]?.width }).count == 1)
    #expect(StrokeFont.knows("f(x, y) = x²/20 + y²") && !StrokeFont.knows("곡면"))
  }
}
