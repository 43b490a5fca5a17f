/// The keys that the bottom line shows, the most useful first: as many as fit.
struct KeyBar {
  /// A key cap and the word beside it.
  struct Item {
    let cap: String
    let word: String
  }

  /// The items while the race is on the screen.
  static func racing(isPlaying: Bool, turnsAll: Bool) -> [Item] {
    [
      item([.playOrPause], isPlaying ? "pause" : "play"),
      item([.stepBack, .stepForward], "step"),
      item([.raiseRate, .lowerRate], turnsAll ? "all rates" : "learning rate"),
      item([.chooseNext], "choose"),
      item([.pickSurface], "surface"),
      item([.help], "help"),
      item([.quit], "quit"),
      item([.slower, .faster], "speed"),
      item([.restart], "restart"),
      item([.typeFormula], "formula"),
      item([.details], "details"),
    ]
  }

  private static func item(_ commands: [Command], _ word: String) -> Item {
    let caps = commands.compactMap { command in Binding.all.first { $0.command == command }?.keys.first?.name }
    return Item(cap: caps.joined(separator: " "), word: word)
  }
}
