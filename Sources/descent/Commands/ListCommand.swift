import ArgumentParser
import Simulation

/// `descent list`: what the program knows by name.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what the program knows by name.")

  /// How a list is written.
  enum Format: String, CaseIterable { case text, json, markdown }

  @Argument(
    help: "surfaces, optimizers, schedules, views, overlays, keys or themes.",
    completion: .list(Listing.Kind.allCases.map(\.rawValue)))
  var kind: String?

  @Option(
    parsing: .unconditional, help: "text, json or markdown.", completion: .list(Format.allCases.map(\.rawValue)))
  var format = Format.text.rawValue

  @OptionGroup var language: LanguageOption

  /// The format that was asked for.
  private func checkedFormat() throws -> Format { try OptionText("--format", format).choice(Format.self) }

  /// Throws whatever is wrong with an option.
  func check() throws {
    _ = try checkedFormat()
    _ = try language.checked()
  }

  func run() throws {
    let format = try checkedFormat()
    let lexicon = try language.lexicon()
    guard let kind else {
      throw UsageError(
        "list what? Write surfaces, optimizers, schedules, views, overlays, keys or themes after `descent list`")
    }
    let listing = Listing(try OptionText("list", kind).choice(Listing.Kind.self))
    var output = Output()
    switch format {
    case .text: for line in listing.table(lexicon).lines { try output.print(line) }
    case .markdown: for line in listing.table(lexicon).markdown { try output.print(line) }
    case .json: try output.print(listing.json.text())
    }
    try output.flush()
  }
}
