import Testing

@testable import Canvas

@Suite("Mixtures of light")
struct MixtureTests {
  private static func isNear(_ color: OKLab, _ lightness: Double, _ a: Double, _ b: Double) -> Bool {
    abs(color.lightness - lightness) < 0.0001 && abs(color.a - a) < 0.0001 && abs(color.b - b) < 0.0001
  }

  @Test(
    "OKLab is what CSS Color 4 gives for the corners of sRGB",
    arguments: [
      (0xff0000, (0.62796, 0.22486, 0.12585)), (0x00ff00, (0.86644, -0.23389, 0.17950)),
      (0x0000ff, (0.45201, -0.03246, -0.31153)), (0xffffff, (1, 0, 0)), (0x000000, (0, 0, 0)),
    ] as [(UInt32, (Double, Double, Double))])
  func published(hex: UInt32, lab: (Double, Double, Double)) {
    #expect(Self.isNear(OKLab(RGB(hex: hex)), lab.0, lab.1, lab.2))
  }

  @Test("a mixture comes back from OKLab as it was")
  func roundTrip() {
    for hex in stride(from: UInt32(0), through: 0xff_ffff, by: 9973) {
      #expect(OKLab(RGB(hex: hex)).rgb == RGB(hex: hex))
    }
  }

  @Test(
    "a mixture is the colour of 256 that looks like it",
    arguments: [(0xff8700, 208), (0x5f87af, 67), (0x080808, 232), (0xeeeeee, 255), (0xffffff, 231), (0x000001, 16)])
  func nearest(hex: UInt32, index: UInt8) {
    #expect(Color.rgb(RGB(hex: hex)).reduced(to: .full) == .palette(index))
  }

  @Test("every colour of the cube and of the greys is its own nearest", arguments: 16...255)
  func fixed(index: UInt8) throws {
    let appearance = try #require(Color.palette(index).appearance)
    #expect(Color.rgb(appearance).reduced(to: .full).appearance == appearance)
  }

  @Test("with fewer colours hue goes before lightness, as for those of the palette")
  func named() {
    #expect(Color.rgb(255, 135, 0).reduced(to: .sixteen) == Color.palette(208).reduced(to: .sixteen))
    #expect(Color.rgb(255, 135, 0).reduced(to: .eight) == Color.palette(208).reduced(to: .eight))
    #expect(Color.rgb(255, 135, 0).reduced(to: .none) == .standard)
    #expect(Color.rgb(255, 135, 0).reduced(to: .direct) == .rgb(255, 135, 0))
  }

  @Test("a printed picture has mixtures where there are 24 bits, and the nearest of 256 elsewhere")
  func printed() {
    var frame = Frame(Size(columns: 2, rows: 1))
    frame[0, 0] = Cell("x", Style(ink: .rgb(255, 135, 0), ground: .rgb(0, 0, 1)))
    #expect(frame.ansiLines(colors: 0x100_0000) == ["\u{1B}[38;2;255;135;0;48;2;0;0;1mx\u{1B}[0m"])
    #expect(frame.ansiLines(colors: 256) == ["\u{1B}[38;5;208;48;5;16mx\u{1B}[0m"])
  }

  @Test("a colour says what it is")
  func description() {
    #expect("\(Color.rgb(0, 15, 255))" == "#000fff")
    #expect("\(Color.palette(7))" == "7")
    #expect("\(Color.standard)" == "standard")
  }
}
