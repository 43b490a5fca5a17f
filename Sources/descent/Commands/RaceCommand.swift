import ArgumentParser
import Canvas
import Curses
import Studio
import Words

/// `descent race`, the live race, which also is what `descent` alone does.
struct RaceCommand: RaceProgram {
  static let configuration = CommandConfiguration(
    commandName: "race",
    abstract: "Watch the race live in the terminal.",
    usage: "descent [race] [<surface>] [<options>]")

  @OptionGroup var race: RaceOptions
  @OptionGroup var look: LookOptions
  @OptionGroup var view: ViewOptions

  @Flag(help: "Time stands until a key lets it pass.")
  var paused = false

  @Option(
    parsing: .unconditional,
    help: "The map as a picture under the text: auto, never, or kitty. (default: auto, where the terminal shows it)",
    completion: .list(PixelChoice.allCases.map(\.rawValue)))
  var pixels: String?

  func commandLine() throws -> String {
    let setup = try race.setup()
    let pixels = self.pixels == nil ? [] : ["--pixels", try pixelChoice().rawValue]
    return try race.commandLine(
      "race", setup, view.words(setup.surface) + look.words() + (paused ? ["--paused"] : []) + pixels)
  }

  private func pixelChoice() throws -> PixelChoice {
    try pixels.map { try OptionText("--pixels", $0).choice(PixelChoice.self) } ?? .auto
  }

  func run() throws {
    if race.showCommand { return try Output.show(commandLine()) }
    let setup = try race.setup()
    let steps = try race.stepCount()
    let look = try look.checked()
    let view = try view.checked(setup.surface)
    let lexicon = try race.language.lexicon()
    var question = look.question
    let pixels = try pixelChoice()
    question.pictures = pixels.question
    let terminal = try CursesTerminal(
      asking: question, wantsMixtures: (look.colors ?? .auto).wantsMixtures(Environment()))
    var model = Model(
      setup, size: terminal.size,
      look: look.look(
        colorCount: terminal.colorCount, isUnicode: terminal.isUnicode,
        hasWideSigns: terminal.measuredWidth.map { $0 != question.signs?.cellWidth } ?? false,
        ground: terminal.ground, hasMixtures: ColorDepth(colorCount: terminal.colorCount) == .direct, Environment(),
        lexicon),
      pausingAt: race.steps == nil ? nil : steps, isPaused: paused,
      pixels: terminal.pictureCell == nil ? .impossible : pixels == .never ? .off : .on)
    model.show(view: view.view, overlays: view.shown, without: view.hidden)
    var loop = Loop(model, on: terminal)
    let code = loop.run()
    terminal.close()
    if code != 0 { throw ExitCode(code) }
  }
}
