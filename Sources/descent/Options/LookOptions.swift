import ArgumentParser
import Canvas
import Curses
import Studio
import Words

/// How the picture looks, as options. What is not said follows the terminal and the environment.
struct LookOptions: ParsableArguments {
  @Option(
    parsing: .unconditional, help: "braille, block, narrow or ascii. (default: braille where the locale is UTF-8)",
    completion: .list(Charset.all.map(\.name)))
  var charset: String?

  @Option(
    parsing: .unconditional,
    help: "auto, always, never, or 24bit, 256, 16, 8, none. (default: auto, what the terminal has without NO_COLOR)",
    completion: .list(Colors.allCases.map(\.rawValue)))
  var color: String?

  @Option(
    parsing: .unconditional,
    help: "\(Theme.names.joined(separator: ", ")). (default: dark or light, as the ground of the terminal)",
    completion: .list(Theme.names))
  var theme: String?

  @Option(
    parsing: .unconditional, help: "bold or fine lines of the paths. (default: bold)",
    completion: .list(Stroke.allCases.map(\.rawValue)))
  var paths: String?

  /// What was typed, checked before anything is drawn.
  func checked() throws -> Checked {
    Checked(
      charset: try charset.map { try Self.named($0, "--charset", Charset.all.map(\.name)) },
      colors: try color.map { try OptionText("--color", $0).choice(Colors.self) },
      theme: try theme.map { try Self.named($0, "--theme", Theme.names) },
      stroke: try paths.map { try OptionText("--paths", $0).choice(Stroke.self) })
  }

  /// The options that were given, as the program spells them.
  func words() throws -> [String] {
    let checked = try checked()
    let given = [
      ("--charset", checked.charset), ("--color", checked.colors?.rawValue), ("--theme", checked.theme),
      ("--paths", checked.stroke?.rawValue),
    ]
    return given.flatMap { option, value in value.map { [option, $0] } ?? [] }
  }

  private static func named(_ text: String, _ option: String, _ names: [String]) throws -> String {
    guard let name = Spelling.match(text, in: names) else {
      throw OptionText(option, text).refused("it takes \(names.joined(separator: ", "))")
    }
    return name
  }

  /// A look that was asked for; nil where nothing was said.
  struct Checked {
    let charset: String?
    let colors: Colors?
    let theme: String?
    let stroke: Stroke?

    /// What the terminal has to be asked, because nothing of it was said.
    var question: TerminalQuestion {
      TerminalQuestion(signs: charset == nil ? Charset.doubtful : nil, ground: theme == nil)
    }

    /// The look on a terminal that has so many colours and can show Unicode or not.
    /// - Parameter hasWideSigns: whether it shows the doubtful ones among the signs two cells wide.
    /// - Parameter ground: the colour of its ground, if it is known.
    /// - Parameter hasMixtures: whether 24 bits of colour can be shown if they are asked for.
    func look(
      colorCount: Int, isUnicode: Bool, hasWideSigns: Bool = false, ground: RGB? = nil, hasMixtures: Bool = true,
      _ environment: Environment, _ lexicon: Lexicon
    ) -> Look {
      let depth = min((colors ?? .auto).depth(offered: colorCount, environment), hasMixtures ? .direct : .full)
      let isLight = ground.map { $0.lightness > 0.5 } ?? environment.hasLightGround
      let name = theme ?? (isLight ? "light" : "dark")
      let usual = !isUnicode ? Charset.ascii : hasWideSigns ? .narrow : .braille
      let wanted = Charset.all.first { $0.name == charset }
      return Look(
        charset: wanted ?? usual, theme: Theme(named: name, depth: depth) ?? .plain, lexicon: lexicon,
        stroke: stroke ?? .bold)
    }
  }
}
