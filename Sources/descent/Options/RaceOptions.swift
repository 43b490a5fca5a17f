import ArgumentParser
import Simulation

/// What makes a race, as options. Every value is a text here, so that its errors can be better than "invalid".
struct RaceOptions: ParsableArguments {
  @Argument(
    help: "A surface's name, or a formula of one or two parameters.", completion: .list(Surface.catalogue.map(\.name)))
  var surface = "bowl"

  @Option(
    name: [.customShort("O"), .customLong("optimizer")], parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "An optimizer with its knobs; once for each. (default: sgd, momentum, adagrad, adam)",
      valueName: "name[:key=value,…]"),
    completion: .list(Optimizers.all.map { $0.card.name }))
  var optimizers: [String] = []

  @Option(parsing: .unconditional, help: "The learning rate of every optimizer that names none.")
  var lr: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Where all of them start.", valueName: "x[,y]"))
  var start: String?

  @Flag(help: "Start anywhere in the domain; --seed says where.")
  var randomStart = false

  @Option(parsing: .unconditional, help: ArgumentHelp("How many steps are made.", valueName: "n"))
  var steps: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Turn a knob in mid-run: 40:adam:lr=0.1.", valueName: "step:name:key=value"))
  var at: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp("The seed of noise and random starts. (default: 0)"))
  var seed: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Standard deviation of noise on each slope.", valueName: "sigma"))
  var noise: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "How the learning rate changes with the steps, for all or for one.", valueName: "[optimizer=]name[:key=value,…]"),
    completion: .list(Schedules.all.map { $0.name }))
  var schedule: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The part of the surface that is searched, and seen first.", valueName: "xmin,xmax[,ymin,ymax]"))
  var domain: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The file of options that hold unless typed. (default: ~/.config/descent/config)", valueName: "file|none"),
    completion: .file())
  var config: String?

  @OptionGroup var language: LanguageOption

  @Flag(help: "Print the command line that makes exactly this race again, and nothing else.")
  var showCommand = false

  /// The options that are followed by no value.
  static let flags: Set<String> = ["--random-start", "--show-command", "--paused"]
}
