import Canvas
import Simulation
import Testing

@testable import Studio

@Suite struct TrackPlotTests {
  @Test func `a key goes round losses, learning rates and step sizes`() throws {
    var model = try Model.racing(["adagrad:lr=1.5", "rmsprop"], columns: 120, rows: 36)
    model.advance(to: 30)
    let losses = model.frame
    model.press("P")
    #expect(model.text.contains("learning rate α, log scale"))
    model.press("P")
    #expect(model.text.contains("step size α/(√s + ε) of adagrad, log scale"))
    model.press("P", "ö")
    #expect(model.frame == losses)
  }

  @Test func `the numbers in the corner are those of the step looked at`() throws {
    var model = try Model.racing(["adagrad:lr=1.5,eps=0.0000000001"], columns: 120, rows: 36)
    model.advance(to: 50)
    model.press("P", "P")
    // By hand: see the tests of step tracks.
    for (step, text) in [(1, "x 2.14  y 0.375"), (2, "x 1.68  y 0.364"), (3, "x 1.5  y 0.363")] {
      model.advance(to: step)
      #expect(model.text.contains(text), "\(step)")
    }
  }

  @Test(arguments: [(80, 24), (120, 36), (160, 45)])
  func `on every size and in every charset it is whole, at the start too`(columns: Int, rows: Int) throws {
    for charset in Charset.all {
      for depth in [ColorDepth.full, .none] {
        var model = try Model.racing(columns: columns, rows: rows, charset: charset, depth: depth)
        for step in [0, 1, 40, 3000] {
          model.advance(to: step)
          for _ in 0..<3 {
            model.press("P")
            #expect(FrameRules.violations(of: model) == [])
          }
        }
      }
    }
  }
}
