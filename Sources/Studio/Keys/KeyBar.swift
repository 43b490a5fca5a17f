import Canvas
import Words

/// The keys that the bottom line shows: as many as fit, the most useful of them.
enum KeyBar {
  /// A key cap, the word beside it, and how much it is needed: rank 0 first.
  struct Item {
    let cap: String
    let word: Phrase
    let rank: Int
  }

  /// The items while the race is on the screen.
  static func racing(_ state: State) -> [Item] { items[state] ?? [] }

  /// What changes the words of the bar.
  struct State: Hashable {
    let isPlaying: Bool
    let turnsAll: Bool
    let reach: Reach
  }

  private static let items = {
    let states = [false, true].flatMap { isPlaying in
      [false, true].flatMap { turnsAll in
        [Reach.wholeRun, .fromHere].map { State(isPlaying: isPlaying, turnsAll: turnsAll, reach: $0) }
      }
    }
    return Dictionary(states.map { ($0, items(in: $0)) }) { first, _ in first }
  }()

  private static func items(in state: State) -> [Item] {
    [
      item([.playOrPause], state.isPlaying ? "pause" : "play", rank: 0),
      item([.stepBack, .stepForward], "step", rank: 1),
      item([.raiseRate, .lowerRate], state.turnsAll ? "all rates" : "learning rate", rank: 2),
      item([.changeReach], state.reach == .wholeRun ? "whole run" : "from here on", rank: 7),
      item([.chooseNext], "choose", rank: 5),
      item([.slower, .faster], "speed", rank: 8),
      item([.restart], "restart", rank: 9),
      item([.open("surfaces")], "surface", rank: 6),
      item([.typeFormula], "formula", rank: 10),
      item([.details], "details", rank: 11),
      item([.help], "help", rank: 4),
      item([.quit], "quit", rank: 3),
    ]
  }

  /// The items while the cross moves.
  static let placing = [
    Item(cap: caps([.left, .right, .up, .down], Keys.cross), word: "move", rank: 1),
    Item(cap: caps([.take], Keys.cross), word: "start here", rank: 0),
    Item(cap: caps([.back], Keys.cross), word: "back", rank: 2),
  ]

  /// The first keys of a table in a sentence: `Enter takes it   Esc goes back`.
  static func sentence<Action>(_ table: KeyTable<Action>, _ look: Look) -> String {
    table.bindings.prefix(2).map { "\($0.keys[0].name) \(look.text($0.phrase))" }.joined(separator: "   ")
  }

  /// The most useful items that fit side by side, in their order.
  static func fitting(_ items: [Item], columns: Int, _ look: Look) -> [Item] {
    var left = columns - 1
    var ranks: Set<Int> = []
    for item in items.sorted(by: { $0.rank < $1.rank }) {
      let width = look.charset.text(item.cap).cellWidth + look.text(item.word).cellWidth + 5
      // The two blanks behind the last word may fall off.
      guard width <= left + 2 else { continue }
      left -= width
      ranks.insert(item.rank)
    }
    return items.filter { ranks.contains($0.rank) }
  }

  private static func item(_ commands: [Command], _ word: Phrase, rank: Int) -> Item {
    Item(cap: caps(commands, Keys.racing), word: word, rank: rank)
  }

  private static func caps<Action>(_ actions: [Action], _ table: KeyTable<Action>) -> String {
    actions.compactMap { table.cap(of: $0) }.joined(separator: " ")
  }
}
