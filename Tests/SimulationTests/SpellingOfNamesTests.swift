import Simulation
import Testing

@Suite("Names as people type them")
struct SpellingOfNamesTests {
  /// Spellings that mean the same name.
  private static func spellings(of name: String) -> [String] {
    let words = name.split(separator: "-").map(String.init)
    return [name, name.uppercased(), words.joined(separator: "_"), words.joined(), words.map(\.capitalized).joined()]
  }

  @Test("Capitals, `-` and `_` make no difference to an optimizer's name", arguments: OptimizerCase.plain)
  func optimizers(_ optimizer: OptimizerCase) throws {
    for spelling in Self.spellings(of: optimizer.text) {
      #expect(try Entrant(spelling).method.card.name == optimizer.text, "\(spelling)")
    }
  }

  @Test("nor to a knob's", arguments: OptimizerCase.plain)
  func knobs(_ optimizer: OptimizerCase) throws {
    let method = try #require(Optimizers.named(optimizer.text))
    for knob in Entrant.knobs(of: method) {
      for spelling in Self.spellings(of: knob.name) {
        #expect(try Entrant.knob(spelling, of: method).name == knob.name, "\(spelling)")
      }
    }
  }

  @Test("nor to a schedule's, a surface's or that of an entrant whose knob is turned")
  func others() throws {
    for schedule in Schedules.all {
      for spelling in Self.spellings(of: schedule.name) {
        #expect(Schedules.named(spelling)?.name == schedule.name, "\(spelling)")
      }
    }
    for card in Surface.catalogue {
      for spelling in Self.spellings(of: card.name) {
        #expect(Surface.card(named: spelling)?.name == card.name, "\(spelling)")
      }
    }
    let setup = try RaceSetup(
      surface: Surface(named: "bowl"), entrants: ["Adam:LR=0.1", "ADAM"], turns: ["5:Adam_2:Weight_Decay=1e-08"])
    #expect(setup.commandLine == "bowl -O adam:lr=0.1 -O adam --start -7,2 --at 5:adam-2:weight-decay=1e-8")
  }
}

extension String {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
