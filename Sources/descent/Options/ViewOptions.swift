import ArgumentParser
import Simulation
import Studio
import Words

/// What a picture shows of a race, as options: a view of the surface, and what is drawn over it.
struct ViewOptions: ParsableArguments {
  @Option(
    parsing: .unconditional, help: "How the surface is seen: \(names(Views.cards.map(\.name))).",
    completion: .list(Views.cards.map(\.name)))
  var view: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What is drawn over it that is not there anyway.", valueName: "overlay,…"),
    completion: .list(Overlays.cards.map(\.name)))
  var show: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What is not drawn: \(names(Overlays.cards.map(\.name))).", valueName: "overlay,…"),
    completion: .list(Overlays.cards.map(\.name)))
  var hide: String?

  private static func names(_ names: [String]) -> String {
    names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }

  /// What was typed, for a surface.
  func checked(_ surface: Surface) throws(UsageError) -> Checked {
    let (shown, hidden) = (try overlays(show, "--show"), try overlays(hide, "--hide"))
    if let name = shown.first(where: hidden.contains) {
      throw UsageError("--show and --hide both name \(name): leave one of them out")
    }
    return Checked(view: try fittingView(surface), shown: shown, hidden: hidden)
  }

  /// The options that were given, as the program spells them.
  func words(_ surface: Surface) throws(UsageError) -> [String] {
    let checked = try checked(surface)
    func list(_ option: String, _ names: [String]) -> [String] {
      names.isEmpty ? [] : [option, names.joined(separator: ",")]
    }
    return list("--view", checked.view.map { [$0] } ?? []) + list("--show", checked.shown)
      + list("--hide", checked.hidden)
  }

  private func fittingView(_ surface: Surface) throws(UsageError) -> String? {
    guard let view else { return nil }
    let text = OptionText("--view", view)
    let name = try text.name(of: Views.cards.map(\.name))
    let fitting = Views.cards.filter { $0.dimension == surface.dimension }.map(\.name)
    guard fitting.contains(name) else {
      let fit = fitting.joined(separator: ", ")
      throw text.refused(
        surface.dimension == 1
          ? "a surface of one parameter is seen as \(fit)" : "a surface of two parameters is seen as \(fit)")
    }
    return name
  }

  private func overlays(_ typed: String?, _ option: String) throws(UsageError) -> [String] {
    guard let typed else { return [] }
    var names: [String] = []
    for word in typed.split(separator: ",", omittingEmptySubsequences: false) {
      let name = try OptionText(option, String(word)).name(of: Overlays.cards.map(\.name))
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// A view and overlays that there are.
  struct Checked {
    /// nil where nothing was said.
    let view: String?
    let shown: [String]
    let hidden: [String]
  }
}
