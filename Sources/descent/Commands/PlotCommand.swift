import ArgumentParser
import Canvas
import Studio

/// `descent plot`: one picture of the race after some steps, as text, drawn by the code of the live screen.
struct PlotCommand: RaceProgram {
  static let configuration = CommandConfiguration(
    commandName: "plot",
    abstract: "Make the steps without a screen and print one picture of the race.",
    discussion: """
      The picture is the live screen's without its keys. Into a pipe or a file it has no colours unless --color says so.
      """)

  @OptionGroup var race: RaceOptions
  @OptionGroup var look: LookOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Columns and rows of the picture. (default: 100x30)", valueName: "wxh"))
  var size: String?

  func commandLine() throws -> String {
    let size = try typedSize()
    let more = self.size == nil ? [] : ["--size", "\(size.columns)x\(size.rows)"]
    return try race.commandLine("plot", race.setup(), more + look.words())
  }

  func run() throws {
    if race.showCommand { return try Output.show(commandLine()) }
    let setup = try race.setup()
    let steps = try race.stepCount()
    let checked = try look.checked()
    let size = try typedSize()
    let environment = Environment()
    let look = try checked.look(
      colorCount: Output.isTerminal ? environment.colorCount : 0, isUnicode: environment.isUnicode, environment,
      race.language.lexicon(environment))
    var model = Model(setup, size: size, look: look)
    model.settle()
    model.advance(to: steps)
    var stage = Stage()
    var output = Output()
    for line in stage.picture(of: model).ansiLines(colors: look.theme.depth.rawValue) { try output.print(line) }
    try output.flush()
  }

  private func typedSize() throws -> Size {
    guard let size else { return Size(columns: 100, rows: 30) }
    let text = OptionText("--size", size)
    let numbers = size.lowercased().split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    let least = Layout.smallest
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
      (least.columns...1000).contains(columns), (least.rows...1000).contains(rows)
    else {
      throw text.refused("it takes COLUMNSxROWS, from \(least.columns)x\(least.rows) to 1000x1000")
    }
    return Size(columns: columns, rows: rows)
  }
}
