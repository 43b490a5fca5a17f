import Canvas
import Simulation
import Testing

@testable import Studio

/// What a stage remembers changes no picture.
@Suite struct StageTests {
  @Test(arguments: ["bowl", "rosenbrock", "double-well"])
  func `a stage that has shown every step shows what a new one shows`(surface: String) throws {
    var model = try Model.racing(on: surface, ["sgd:lr=1.05", "adam", "nelder-mead", "momentum"])
    var stage = Stage()
    let keys: [Key] = [
      .right, .right, .pageUp, .left, "+", .right, .home, .pageUp, "]", .right, "u", "1", "r", .pageUp, "-", .pageUp,
      "z", "L", .left, "t", "d", "x", .pageUp, "n", .pageUp, "p", .pageUp, .end, "c", .enter,
    ]
    for (place, key) in keys.enumerated() {
      model.press(key)
      model.wait(seconds: 0.7)
      #expect(stage.frame(of: model) == model.frame, "after key \(place), \(key.name)")
    }
    model.advance(to: 20_000)
    #expect(stage.frame(of: model) == model.frame)
  }

  @Test func `two models on one stage do not disturb each other`() throws {
    var one = try Model.racing(["sgd"], rate: 0.5)
    var other = try Model.racing(["sgd"], rate: 0.9)
    var stage = Stage()
    for _ in 0..<30 {
      one.press(.right)
      other.press(.right)
      #expect(stage.frame(of: one) == one.frame)
      #expect(stage.frame(of: other) == other.frame)
    }
  }

  @Test(arguments: Optimizers.all.map { $0.card.name })
  func `no panel jumps while steps pass`(name: String) throws {
    var model = try Model.racing(on: "rosenbrock", [name], columns: 120, rows: 40)
    for details in [false, true] {
      if details { model.press("d") }
      model.press(.home)
      let layout = model.layout
      for _ in 0..<40 {
        model.press(.right)
        #expect(model.layout == layout)
      }
    }
  }

  /// The pictures of surfaces that a later key replaces are not made.
  @Test func `keys alone make no pictures`() throws {
    var model = try Model.racing(on: "bowl")
    var asked = 0
    for _ in 0..<200 { asked += model.press("n").count }
    #expect(asked >= 200)
    var stage = Stage()
    #expect(stage.frame(of: model) == model.frame)
  }

  /// Debt 8: the line from the last point kept to the present one is gone when the run moves on.
  @Test func `a long path has only dots of its own`() throws {
    var model = try Model.racing(on: "bowl", ["sgd:lr=1e-5"])
    var stage = Stage()
    for step in stride(from: 2000, through: 40_000, by: 1900) {
      model.advance(to: step)
      #expect(stage.frame(of: model) == model.frame)
    }
  }
}
