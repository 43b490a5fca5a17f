import Canvas
import Words

/// The keys that the bottom line shows: as many as fit, the most useful of them.
enum KeyBar {
  /// A key cap, the word beside it, and how much it is needed: rank 0 first.
  struct Item {
    let cap: String
    let word: String
    let rank: Int
  }

  /// The items while the race is on the screen.
  static func racing(isPlaying: Bool, turnsAll: Bool) -> [Item] {
    [
      item([.playOrPause], isPlaying ? "pause" : "play", rank: 0),
      item([.stepBack, .stepForward], "step", rank: 1),
      item([.raiseRate, .lowerRate], turnsAll ? "all rates" : "learning rate", rank: 2),
      item([.chooseNext], "choose", rank: 5),
      item([.slower, .faster], "speed", rank: 7),
      item([.restart], "restart", rank: 8),
      item([.pickSurface], "surface", rank: 6),
      item([.typeFormula], "formula", rank: 9),
      item([.details], "details", rank: 10),
      item([.help], "help", rank: 4),
      item([.quit], "quit", rank: 3),
    ]
  }

  /// The items while the cross moves.
  static let placing = [
    Item(cap: "← → ↑ ↓", word: "move", rank: 1), Item(cap: "Enter", word: "start here", rank: 0),
    Item(cap: "Esc", word: "back", rank: 2),
  ]

  /// The most useful items that fit side by side, in their order.
  static func fitting(_ items: [Item], columns: Int, _ charset: Charset) -> [Item] {
    var left = columns - 1
    var ranks: Set<Int> = []
    for item in items.sorted(by: { $0.rank < $1.rank }) {
      let width = charset.text(item.cap).cellWidth + item.word.cellWidth + 5
      // The two blanks behind the last word may fall off.
      guard width <= left + 2 else { continue }
      left -= width
      ranks.insert(item.rank)
    }
    return items.filter { ranks.contains($0.rank) }
  }

  private static func item(_ commands: [Command], _ word: String, rank: Int) -> Item {
    let caps = commands.compactMap { command in Binding.all.first { $0.command == command }?.keys.first?.name }
    return Item(cap: caps.joined(separator: " "), word: word, rank: rank)
  }
}
