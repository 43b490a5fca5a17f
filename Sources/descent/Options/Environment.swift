import Canvas
import Curses
import Words

/// What the environment says about the look of output.
struct Environment {
  private let variable: (String) -> String?

  /// The environment of the process, or another one in tests.
  init(_ variable: @escaping (String) -> String? = CursesTerminal.environmentVariable) {
    self.variable = variable
  }

  /// NO_COLOR is set and not empty (https://no-color.org), or the terminal is dumb.
  var refusesColor: Bool {
    variable("NO_COLOR").map { !$0.isEmpty } ?? false || variable("TERM") == "dumb"
  }

  /// COLORFGBG, which some terminals set, ends with the palette index of the ground: 7 and 9 to 15 are light.
  var hasLightGround: Bool {
    guard let last = variable("COLORFGBG")?.split(separator: ";").last, let index = Int(last) else { return false }
    return index == 7 || (9...15).contains(index)
  }

  /// The language of the locale.
  var language: Language { Language(environment: variable) }

  /// Whether the locale's characters are UTF-8.
  var isUnicode: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { variable($0) }.first { !$0.isEmpty } ?? "C"
    let folded = locale.lowercased()
    return folded.contains("utf-8") || folded.contains("utf8")
  }

  /// Whether the terminal shows 24 bits of colour.
  var promisesMixtures: Bool { CursesTerminal.promisesMixtures(variable) }

  /// How many colours a terminal of this name has, without asking its description: enough for a picture as text.
  var colorCount: Int {
    if promisesMixtures { return ColorDepth.direct.rawValue }
    let term = variable("TERM") ?? ""
    if term.contains("256color") || variable("COLORTERM").map({ !$0.isEmpty }) ?? false { return 256 }
    return term.isEmpty || term == "dumb" || term.hasPrefix("vt") ? 0 : 8
  }
}
