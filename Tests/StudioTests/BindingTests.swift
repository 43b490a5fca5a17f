import Canvas
import Testing
import Words

@testable import Studio

@Suite struct BindingTests {
  @Test func `no key is bound twice`() {
    let keys = Binding.all.flatMap(\.keys)
    let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(twice.map(\.name) == [])
  }

  @Test func `every binding can be reached by each of its keys`() {
    for binding in Binding.all {
      #expect(!binding.keys.isEmpty)
      for key in binding.keys { #expect(Binding.command(for: key) == binding.command) }
    }
  }

  @Test func `every command has exactly one binding`() {
    var command: Command? = .playOrPause
    var count = 0
    while let present = command {
      #expect(Binding.all.count { $0.command == present } == 1, "\(present)")
      command = present.next
      count += 1
    }
    #expect(count == Binding.all.count)
  }

  @Test func `every phrase stands in the help and fits its line`() {
    let rows = Binding.Group.allCases.flatMap(Binding.rows)
    #expect(rows.allSatisfy { $0.phrase.cellWidth <= 58 && $0.keys.cellWidth <= 16 })
    #expect(Set(rows.map(\.phrase)).count == rows.count)
  }

  @Test(arguments: [40, 60, 80, 120, 200])
  func `the bar shows pause, step, rate, quit and help wherever they fit, and never half a key`(columns: Int) throws {
    for charset in Charset.all {
      let model = try Model.racing(columns: columns, rows: 24, charset: charset)
      let bar = try #require(model.frame.lines.last)
      #expect(bar.hasPrefix("  Space  pause"))
      if columns >= 80 { for word in ["step", "learning rate", "help", "quit"] { #expect(bar.contains(word)) } }
      let words = [
        "pause", "step", "rate", "choose", "speed", "restart", "surface", "formula", "details", "help", "quit",
      ]
      #expect(words.contains { bar.hasSuffix($0) })
    }
  }
}

extension Command {
  /// Every command but the last has a next one. A new command does not compile without a place here, and so is tested.
  fileprivate var next: Command? {
    switch self {
    case .playOrPause: .stepForward
    case .stepForward: .stepBack
    case .stepBack: .leapForward
    case .leapForward: .leapBack
    case .leapBack: .toStart
    case .toStart: .toEnd
    case .toEnd: .faster
    case .faster: .slower
    case .slower: .restart
    case .restart: .raiseRate
    case .raiseRate: .lowerRate
    case .lowerRate: .raiseRateTenfold
    case .raiseRateTenfold: .lowerRateTenfold
    case .lowerRateTenfold: .turnAll
    case .turnAll: .chooseNext
    case .chooseNext: .choosePrevious
    case .choosePrevious: .toggle(0)
    case .toggle(let index): index < 8 ? .toggle(index + 1) : .pickSurface
    case .pickSurface: .nextSurface
    case .nextSurface: .previousSurface
    case .previousSurface: .typeFormula
    case .typeFormula: .placeStart
    case .placeStart: .randomStart
    case .randomStart: .details
    case .details: .changeTheme
    case .changeTheme: .help
    case .help: .redraw
    case .redraw: .quit
    case .quit: nil
    }
  }
}
