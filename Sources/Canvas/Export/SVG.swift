/// Writes figures as SVG, whose texts stay texts and whose colours follow the reader's setting: a page of the web or a
/// viewer shows the dark ones where its reader prefers them, and paper the light ones.
public enum SVG {
  /// The file. Its numbers have one decimal, which is finer than a printer's dot.
  public static func text(of figure: Figure) -> String {
    let (width, height) = (number(tenths(figure.width)), number(tenths(figure.height)))
    var classes = Classes()
    let shapes = figure.marks.map { element($0, &classes) }
    let page = [
      ("xmlns", "http://www.w3.org/2000/svg"), ("width", width), ("height", height),
      ("viewBox", "0 0 \(width) \(height)"), ("role", "img"),
    ]
    let parts = [
      element("title", [], escaped(figure.title)), element("desc", [], escaped(figure.description)),
      element("style", [], style + classes.rules),
    ]
    return element("svg", page, "\n" + (parts + shapes).joined(separator: "\n") + "\n") + "\n"
  }

  private static let style = """
    text{font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Noto Sans CJK KR",Arial,sans-serif;\
    white-space:pre}
    .b{font-weight:bold}.m{text-anchor:middle}.e{text-anchor:end}
    .l{fill:none;stroke-linecap:round;stroke-linejoin:round}
    .h{paint-order:stroke;stroke-width:3;stroke-linejoin:round}

    """

  /// A tag with its attributes, and what stands in it.
  private static func element(_ name: String, _ attributes: [(String, String)], _ content: String = "") -> String {
    let words = attributes.map { " \($0.0)=\"\($0.1)\"" }.joined()
    return "<\(name)\(words)" + (content.isEmpty ? "/>" : ">\(content)</\(name)>")
  }

  private static func element(_ mark: Figure.Mark, _ classes: inout Classes) -> String {
    switch mark {
    case .area(let outlines, let ink):
      return element("path", [("class", classes.fill(ink)), ("d", outlines.map { path($0) + "z" }.joined())])
    case .line(let line):
      var attributes = [("class", "l " + classes.stroke(line.ink)), ("stroke-width", number(tenths(line.width)))]
      if line.dash > 0 { attributes.append(("stroke-dasharray", number(tenths(line.dash)))) }
      // A line to its own beginning is a dot.
      return element("path", attributes + [("d", path(line.points) + (line.points.count == 1 ? "h0" : ""))])
    case .text(let label):
      var names = [classes.fill(label.ink)]
      if label.isBold { names.append("b") }
      if label.anchor != .start { names.append(String(label.anchor.rawValue.prefix(1))) }
      if let halo = label.halo { names += ["h", classes.stroke(halo)] }
      let attributes = [
        ("class", names.joined(separator: " ")), ("x", number(tenths(label.place.x))),
        ("y", number(tenths(label.place.y))), ("font-size", number(tenths(label.size))),
      ]
      return element("text", attributes, escaped(label.text))
    }
  }

  /// A line through points: the first as it is, the others by their distance from the one before, which is shorter. They
  /// are counted in whole tenths, so that no rounding adds up.
  static func path(_ points: [DotPoint]) -> String {
    var text = ""
    var last = (x: 0, y: 0)
    for (index, point) in points.enumerated() {
      let next = (x: tenths(point.x), y: tenths(point.y))
      if index == 0 {
        text += "M" + number(next.x) + separated(number(next.y)) + (points.count > 1 ? "l" : "")
      } else if next != last || points.count == 2 {
        let right = number(next.x - last.x)
        text += (text.last == "l" ? right : separated(right)) + separated(number(next.y - last.y))
      }
      last = next
    }
    return text.last == "l" ? text + "0 0" : text
  }

  /// A minus parts two numbers as well as a blank does.
  private static func separated(_ number: String) -> String { number.hasPrefix("-") ? number : " " + number }

  private static func tenths(_ value: Double) -> Int { Int((10 * max(-1e6, min(1e6, value))).rounded()) }

  /// A number of tenths without what says nothing: `-.5`, `3`, `12.4`.
  private static func number(_ tenths: Int) -> String {
    let (whole, part) = (abs(tenths) / 10, abs(tenths) % 10)
    let digits = part == 0 ? "\(whole)" : whole == 0 ? ".\(part)" : "\(whole).\(part)"
    return tenths < 0 ? "-" + digits : digits
  }

  /// A text as XML has it. Control characters, which XML does not know, become the sign for what cannot be shown.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE:
        escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// The colours of a file, each under a short name.
private struct Classes {
  private var inks: [Ink: Int] = [:]
  private var used: Set<String> = []
  private var light: [String] = []
  private var dark: [String] = []

  mutating func fill(_ ink: Ink) -> String { name(ink, "f", "fill") }
  mutating func stroke(_ ink: Ink) -> String { name(ink, "s", "stroke") }

  private mutating func name(_ ink: Ink, _ letter: String, _ property: String) -> String {
    let number = inks[ink] ?? inks.count
    inks[ink] = number
    let name = "\(letter)\(number)"
    if used.insert(name).inserted {
      light.append(".\(name){\(property):\(ink.light.hexText)}")
      if ink.light != ink.dark { dark.append(".\(name){\(property):\(ink.dark.hexText)}") }
    }
    return name
  }

  var rules: String {
    let night = dark.isEmpty ? "" : "\n@media(prefers-color-scheme:dark){\(dark.joined())}"
    return light.joined() + night
  }
}

extension RGB {
  /// The colour as pages of the web spell it: `#d7af00`.
  fileprivate var hexText: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
