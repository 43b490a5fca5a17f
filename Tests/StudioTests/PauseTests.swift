import Canvas
import Simulation
import Testing

@testable import Studio

/// Whether time passes when one race gives way to another.
@Suite struct PauseTests {
  /// Every way to another race, but `r`, which asks to see it run.
  private static let departures: [@Sendable (inout Model) -> Void] = [
    { $0.press("n") }, { $0.press("p") }, { $0.press("x") }, { $0.press("s", .down, .enter) },
    { $0.press("c", .right, .enter) },
    { model in
      model.press("f")
      model.type("x^2")
      model.press(.enter)
    },
    { $0.click($0.layout.map.column + 5, $0.layout.map.row + 5) },
  ]

  @Test(arguments: departures.indices)
  func `another race plays or stands as the one before did`(place: Int) throws {
    for isPlaying in [true, false] {
      var model = try Model.racing()
      model.wait(seconds: 1)
      if !isPlaying { model.press(" ") }
      Self.departures[place](&model)
      #expect(model.race.step == 0 && model.race.end == 0)
      #expect(model.isRunning == isPlaying)
    }
  }

  @Test(arguments: departures.indices)
  func `after a race that stopped by itself the next one plays, but not after somebody looked back in it`(place: Int)
    throws
  {
    for looksBack in [false, true] {
      var model = try Model.racing(["sgd:lr=0.95"])
      for _ in 0..<20 { model.press(".") }
      model.wait(seconds: 0.1)
      #expect(!model.isPlaying && model.hasFinished)
      if looksBack { model.press(.left) }
      Self.departures[place](&model)
      #expect(model.isRunning == !looksBack)
    }
  }

  @Test func `a race begun paused stands at its start until a key lets it play`() throws {
    let setup = try RaceSetup(surface: Surface("bowl"))
    let look = Look(charset: .braille, theme: .plain)
    var model = Model(setup, size: Size(columns: 80, rows: 24), look: look, isPaused: true)
    model.settle()
    model.wait(seconds: 5)
    #expect(!model.isRunning && model.race.step == 0)
    #expect(model.text.contains("paused"))
    model.press("n")
    #expect(!model.isRunning)
    model.press(" ")
    model.wait(seconds: 1)
    #expect(model.race.step == 10)
  }

  @Test func `starting again plays`() throws {
    var model = try Model.racing()
    model.press(" ", "r")
    #expect(model.isRunning)
  }
}
