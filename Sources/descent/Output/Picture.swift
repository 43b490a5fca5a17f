import Canvas
import Simulation
import Studio
import Words

/// A picture of a race, ready to be written as one kind or another.
struct Picture {
  private let model: Model
  /// The theme that was asked for; nil where the reader's setting decides, or paper.
  private let theme: String?
  /// The line that makes it again.
  private let line: String

  /// The picture that a command asks for, its steps made.
  init(_ command: PlotCommand) throws {
    let setup = try command.race.setup()
    let steps = try command.race.stepCount()
    let checked = try command.look.checked()
    let view = try command.view.checked(setup.surface)
    let size = try command.typedSize()
    let kind = try command.typedFile()?.kind
    let environment = Environment()
    var look = try checked.look(
      colorCount: Output.isTerminal ? environment.colorCount : 0, isUnicode: environment.isUnicode, environment,
      command.race.language.lexicon(environment))
    if let depth = Self.depth(kind, checked.colors ?? .auto) {
      look.theme = Theme(named: look.theme.name, depth: depth) ?? .plain
    }
    var model = Model(setup, size: size, look: look)
    model.show(view: view.view, overlays: view.shown, without: view.hidden)
    model.settle()
    model.advance(to: steps)
    self.model = model
    theme = checked.theme
    line = try command.commandLine()
    if let kind, kind.isDrawn, !model.canBeDrawn {
      throw UsageError("\(model.shownView) is made of characters: write it to a .txt or .ans file")
    }
  }

  /// The colours of a file of characters. Plain text has none, whatever is said of them; the other kind is asked for
  /// because of its colours, and nobody's terminal has a say. nil where the options and the environment decide.
  private static func depth(_ kind: PictureFile.Kind?, _ colors: Colors) -> ColorDepth? {
    switch kind {
    case .text: ColorDepth.none
    case .colouredText: colors == .auto || colors == .always ? .full : nil
    default: nil
    }
  }

  /// The picture as lines of characters.
  func lines() -> [String] {
    var stage = Stage()
    return stage.picture(of: model).ansiLines(colors: model.look.theme.depth.rawValue)
  }

  /// The picture as the content of a file.
  func bytes(_ kind: PictureFile.Kind) -> [UInt8] {
    switch kind {
    case .text, .colouredText: lines().flatMap { $0.utf8 + [UInt8(ascii: "\n")] }
    case .shapes: Array(SVG.text(of: figure(model.look.lexicon)).utf8)
    // Its letters are ours, and there are no Korean ones among them.
    case .pixels: Drawing.png(of: figure(.english), onDark: false)
    }
  }

  private func figure(_ lexicon: Lexicon) -> Figure {
    var stage = Stage()
    let look = FigureLook(light: theme ?? "light", dark: theme ?? "dark", lexicon)
    return stage.figure(of: model, look, command: line)
  }
}
