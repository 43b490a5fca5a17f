import Testbed
import Testing

@testable import Canvas

@Suite("Figures as SVG")
struct SVGTests {
  private let red = Ink(light: RGB(hex: 0xCC0000), dark: RGB(hex: 0xFF8080))

  @Test("a path comes back from its numbers, however many there are, to a twentieth")
  func path() {
    var state: UInt64 = 7
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24) * 900 - 100
    }
    let points = (0..<500).map { _ in DotPoint(x: next(), y: next()) }
    let read = Self.points(of: SVG.path(points))
    #expect(read.count == points.count)
    #expect(zip(read, points).allSatisfy { abs($0.x - $1.x) <= 0.0501 && abs($0.y - $1.y) <= 0.0501 })
    #expect(SVG.path([DotPoint(x: 0.5, y: -2), DotPoint(x: 0, y: -1.9)]) == "M.5-2l-.5 .1")
  }

  /// The points of a path, read as the specification says: pairs of numbers, after an l as distances.
  static func points(of path: String) -> [DotPoint] {
    var numbers: [Double] = []
    var digits = ""
    func finish() {
      if let number = Double(digits.hasPrefix(".") ? "0" + digits : digits.replacing("-.", with: "-0.")) {
        numbers.append(number)
      }
      digits = ""
    }
    for character in path {
      if character == "-" || character == " " || character.isLetter { finish() }
      if character == "-" || character == "." || character.isNumber { digits.append(character) }
    }
    finish()
    var place = DotPoint(x: 0, y: 0)
    return stride(from: 0, to: numbers.count - 1, by: 2).map { index in
      place = DotPoint(x: place.x + numbers[index], y: place.y + numbers[index + 1])
      return place
    }
  }

  @Test("what people typed cannot break the file")
  func escaped() {
    #expect(SVG.escaped("a < b && \"c\" > 'd'") == "a &lt; b &amp;&amp; &quot;c&quot; &gt; 'd'")
    #expect(SVG.escaped("\u{1B}[2J\u{0}\u{FFFF}\u{9B}가") == "\u{FFFD}[2J\u{FFFD}\u{FFFD}\u{FFFD}가")
    var figure = Figure(width: 10, height: 10, title: "</title><script>", description: "-O 'x<y' & \u{7}")
    figure.text("<b>&", at: DotPoint(x: 1, y: 1), red)
    let text = SVG.text(of: figure)
    #expect(XMLReader.isWellFormed(text))
    #expect(!text.contains("<script>") && text.contains("&lt;b&gt;&amp;"))
  }

  @Test("texts stay texts, and colours are those of the reader's setting")
  func colours() {
    var figure = Figure(width: 100, height: 50, title: "t", description: "descent plot bowl")
    figure.area([[DotPoint(x: 0, y: 0), DotPoint(x: 9, y: 0), DotPoint(x: 9, y: 9)]], red)
    figure.line([DotPoint(x: 1, y: 1), DotPoint(x: 2, y: 3)], red, width: 2, dash: 4)
    figure.text("false minimum", at: DotPoint(x: 50, y: 20), red, anchor: .middle, isBold: true, halo: red)
    let text = SVG.text(of: figure)
    #expect(XMLReader.isWellFormed(text))
    #expect(text.contains(".f0{fill:#cc0000}") && text.contains(".s0{stroke:#cc0000}"))
    #expect(text.contains("@media(prefers-color-scheme:dark){.f0{fill:#ff8080}.s0{stroke:#ff8080}}"))
    #expect(text.contains(">false minimum</text>"))
    #expect(text.contains("<path class=\"f0\" d=\"M0 0l9 0 0 9z\"/>"))
    #expect(text.contains("<desc>descent plot bowl</desc>"))
  }

  @Test("what has no place is left out")
  func nowhere() {
    var figure = Figure(width: 10, height: 10, title: "", description: "")
    figure.line([DotPoint(x: .nan, y: 1), DotPoint(x: 2, y: 3)], red)
    figure.area([[DotPoint(x: .infinity, y: 1), DotPoint(x: 2, y: 3), DotPoint(x: 0, y: 0)]], red)
    figure.text("a", at: DotPoint(x: 1, y: .nan), red)
    #expect(figure.marks.isEmpty)
  }

  @Test("a line of a plot is cut at its edges and where it has no value")
  func plot() {
    let box = PlotBox(x: 0...10, y: 0...10, left: 100, top: 50, width: 200, height: 100)
    #expect(box.place(PlotPoint(0, 0)) == DotPoint(x: 100, y: 150))
    #expect(box.place(PlotPoint(10, 5)) == DotPoint(x: 300, y: 100))
    let parts = box.visible([PlotPoint(5, -10), PlotPoint(5, 20), PlotPoint(5, .nan), PlotPoint(1, 1), PlotPoint(2, 1)])
    #expect(parts.count == 2)
    #expect(parts.first == [DotPoint(x: 200, y: 150), DotPoint(x: 200, y: 50)])
    #expect(parts.last == [DotPoint(x: 120, y: 140), DotPoint(x: 140, y: 140)])
    let far = box.visible([PlotPoint(-1e300, 5), PlotPoint(1e300, 5)])
    #expect(far == [[DotPoint(x: 100, y: 100), DotPoint(x: 300, y: 100)]])
  }
}
