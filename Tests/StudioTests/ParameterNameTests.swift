import Simulation
import Testing

@testable import Studio

/// The parameters of a formula by their own names, wherever the screen speaks of them.
@Suite struct ParameterNameTests {
  @Test func `title, axes and arithmetic carry the names`() throws {
    var model = try Model.racing(on: "w1^2 + theta^2", ["sgd:lr=0.1"], columns: 120, rows: 36)
    model.advance(to: 1)
    let lines = model.frame.lines
    #expect(lines[0].hasPrefix(" f(w₁, θ) = w₁² + θ² "))
    // w₁ ← w₁ − α·∂f/∂w₁ = -3.5 − 0.1·(-7)
    #expect(model.text.contains("w₁ ← w₁ − α·∂f/∂w₁"))
    #expect(model.text.contains("θ ← θ − α·∂f/∂θ"))
    let map = model.layout.map
    #expect(lines[model.layout.axisRow].prefix(map.endColumn).hasSuffix(" w₁"))
    #expect(lines[map.row..<map.endRow].contains { $0.prefix(map.column).hasSuffix(" θ ") })
    #expect(!model.text.contains("∂x"))
  }

  @Test func `one parameter has its name in the derivative and below the curve`() throws {
    var model = try Model.racing(on: "E(w) = w^2", ["sgd:lr=0.1"], columns: 120, rows: 36)
    model.advance(to: 1)
    #expect(model.frame.lines[0].hasPrefix(" f(w) = w² "))
    #expect(model.text.contains("f′(w) = 2w"))
    #expect(model.text.contains("w ← w − α·∂f/∂w"))
    let map = model.layout.map
    #expect(model.frame.lines[model.layout.axisRow].prefix(map.endColumn).hasSuffix(" w"))
  }

  @Test(arguments: [("θ₁^2", "theta1"), ("alpha^2", "alpha"), ("β^2", "beta"), ("ω^2", "omega"), ("x₄^2", "x4")])
  func `in ASCII a Greek letter has its English name`(formula: String, name: String) throws {
    var model = try Model.racing(on: formula, ["sgd:lr=0.1"], columns: 120, rows: 36, charset: .ascii)
    model.advance(to: 1)
    #expect(model.frame.lines[0].hasPrefix(" f(\(name)) = \(name)^2 "))
    #expect(model.text.contains("f'(\(name)) = 2\(name)"))
    #expect(model.text.contains("\(name) <- \(name) - lr*df/d\(name)"))
  }

  @Test func `x and y have no names at their axes`() throws {
    let model = try Model.racing(columns: 120, rows: 36)
    let map = model.layout.map
    #expect(!model.frame.lines[model.layout.axisRow].prefix(map.endColumn).contains("x"))
  }

  @Test(arguments: [(40, 12), (60, 16), (80, 24), (200, 60)])
  func `names keep to their place at any size`(columns: Int, rows: Int) throws {
    for formula in ["theta1111^2 + omicron22^2", "w_123456789^2", "Upsilon5 + a"] {
      for charset in Charset.all {
        var model = try Model.racing(on: formula, columns: columns, rows: rows, charset: charset)
        model.advance(to: 3)
        #expect(FrameRules.violations(of: model) == [])
      }
    }
  }
}
