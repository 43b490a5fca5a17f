import ArgumentParser
import Canvas
import Studio
import Words

/// `descent plot`: one picture of the race after some steps, as text, drawn by the code of the live screen.
struct PlotCommand: RaceProgram {
  static let configuration = CommandConfiguration(
    commandName: "plot",
    abstract: "Make the steps without a screen and print one picture of the race.",
    discussion: """
      The picture is the live screen's without its keys. Into a pipe it has no colours unless --color says so. -o writes \
      a file: .txt plain text, .ans with a terminal's colours, .svg shapes and texts, light or dark as the reader's \
      setting says, .png the same as pixels on white; --theme chooses for both.
      """)

  @OptionGroup var race: RaceOptions
  @OptionGroup var look: LookOptions
  @OptionGroup var view: ViewOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Columns and rows of the picture. (default: 100x30)", valueName: "wxh"))
  var size: String?

  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: ArgumentHelp("Write a file, whose ending says what kind: .txt, .ans, .svg or .png.", valueName: "file"),
    completion: .file())
  var output: String?

  func commandLine() throws -> String {
    let size = try typedSize()
    let setup = try race.setup()
    var more = self.size == nil ? [] : ["--size", "\(size.columns)x\(size.rows)"]
    more += try view.words(setup.surface)
    if let file = try typedFile() { more += ["-o", file.path.shellQuoted] }
    return try race.commandLine("plot", setup, more + look.words())
  }

  func run() throws {
    if race.showCommand { return try Output.show(commandLine()) }
    let picture = try Picture(self)
    guard let file = try typedFile() else {
      var output = Output()
      for line in picture.lines() { try output.print(line) }
      return try output.flush()
    }
    try file.write(picture.bytes(file.kind))
  }

  /// The file that was asked for; nil for standard output.
  func typedFile() throws -> PictureFile? { try output.map { try PictureFile($0, "--output") } }

  /// The size that was asked for, or the usual one.
  func typedSize() throws -> Size {
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
