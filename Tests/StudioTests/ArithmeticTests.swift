import Canvas
import Foundation
import Simulation
import Testing

@testable import Studio

/// What the rows of the arithmetic say, and how they are moved.
@Suite struct ArithmeticTests {
  private func rows(
    _ optimizer: String, on surface: String = "bowl", at step: Int = 3, width: Int = 60, _ charset: Charset = .braille
  ) throws -> [String] {
    var race = Race(try RaceSetup(surface: Surface(surface), entrants: [optimizer]))
    race.seek(to: step)
    var book = EquationBook()
    let names = race.surface.parameters.map(charset.name).prefix(race.surface.dimension)
    let explanations = race.explanations(of: 0, reading: &book)
    return Arithmetic(explanations, of: Array(names), charset, width: width).rows.map { charset.text($0.text) }
  }

  @Test func `Adam in computing order, each coordinate for itself, the corrections said once`() throws {
    let rows = try rows("adam:lr=0.3")
    let left = rows.filter { !$0.hasPrefix(" ") }.map { $0.split(separator: " ")[0] }
    #expect(
      left == [
        "∂f/∂x", "∂f/∂y", "m_x", "m_y", "v_x", "v_y", "1", "m̂_x", "m̂_y", "1", "v̂_x", "v̂_y", "x", "y",
      ])
    // 1 − 0.9·0.9·0.9 and 1 − 0.999·0.999·0.999, by hand.
    #expect(rows.contains("1 − β₁ᵗ = 1 − 0.9³ = 0.271"))
    #expect(rows.contains("1 − β₂ᵗ = 1 − 0.999³ = 0.002997001"))
    #expect(rows.contains("m̂_x ← m_x/(1 − β₁ᵗ)"))
    #expect(rows.contains { $0.hasPrefix("  = ") && $0.hasSuffix("/0.271") })
    #expect(rows.contains("y ← y − α·m̂_y/(√v̂_y + ε)"))
  }

  @Test func `in ASCII hats are words and roots have brackets`() throws {
    let rows = try rows("adam:lr=0.3", .ascii)
    #expect(rows.contains("1 - b1^t = 1 - 0.9^3 = 0.271"))
    #expect(rows.contains("x <- x - lr*mhat_x/(sqrt(vhat_x) + eps)"))
    #expect(try self.rows("adam", at: 12, .ascii).contains { $0.contains("1 - 0.9^12 = ") })
  }

  @Test(arguments: [
    ("m^2", "m ← m − α·m̂_m/(√v̂_m + ε)"), ("v^2 + m^2", "v ← v − α·m̂_v/(√v̂_v + ε)"),
    ("w^2", "w ← w − α·m̂/(√v̂ + ε)"), ("α^2", "α ← α − lr·m̂/(√v̂ + ε)"),
    ("θ₁^2 + θ₂^2", "θ₁ ← θ₁ − α·m̂_θ₁/(√v̂_θ₁ + ε)"), ("ε^2", "ε ← ε − α·m̂/(√v̂ + eps)"),
  ])
  func `no parameter shares its letter with a quantity of Adam`(formula: String, line: String) throws {
    let rows = try rows("adam:lr=0.1", on: formula)
    #expect(rows.contains(line), "\(rows)")
    // Every symbol on a left side is another one.
    let targets = rows.filter { $0.contains("←") }.map { $0.split(separator: " ")[0] }
    #expect(Set(targets).count == targets.count)
  }

  @Test func `a number that shares its letter with a parameter is told apart`() throws {
    #expect(try rows("backtracking", on: "s^2 + k^2").contains("s ← s − sₜ·∂f/∂s"))
  }

  @Test func `line searches and simplices in their own terms`() throws {
    #expect(try rows("backtracking:lr=8", at: 1).contains { $0.hasPrefix("s ← α·ρ^k") })
    #expect(try rows("cg", at: 2).contains("β ← max(0, a/b)"))
    #expect(try rows("newton", at: 1).contains("s ← α·0.5^k"))
    #expect(try rows("newton", on: "x^4", at: 1).contains("p ← −a·∂f/∂x"))
    let simplex = try rows("nelder-mead", at: 4)
    #expect(simplex.contains { $0.hasPrefix("z_x = ") } && simplex.contains { $0.hasPrefix("κ = ") })
  }

  @Test func `cancelled digits are made up for`() throws {
    // Near its minimum at 1000000 the parabola's step is the difference of two long numbers.
    let rows = try rows("sgd:lr=0.5", on: "(x - 1000000)^2 + 0", at: 1)
    #expect(rows.last == "  = 1e6")
    #expect(rows.allSatisfy { !$0.contains("…") && !$0.contains("nan") })
  }

  @Test func `braces and the wheel move the arithmetic, which says how much is above and below`() throws {
    var model = try Model.racing(["adam"], columns: 120, rows: 36)
    model.advance(to: 3)
    let area = try #require(model.layout.arithmetic)
    #expect(!model.text.contains("{ }"))
    model.press("{", "}")
    #expect(model.arithmeticScroll == 0)
    model.press("d")
    let whole = try rows("adam", width: area.columns).count
    let room = try #require(model.layout.arithmetic).rows - 1
    #expect(model.text.contains("↓\(whole - room) { }"))
    model.press("}")
    #expect(model.text.contains("↑3 ↓\(whole - room - 3) { }"))
    model.mouse(.wheelDown, area.column + 3, area.endRow - 2)
    #expect(model.text.contains("↑4 ↓\(whole - room - 4) { }"))
    for _ in 0..<40 { model.press("}") }
    #expect(model.text.contains("↑\(whole - room) { }"))
    model.press("{")
    #expect(model.text.contains("↑\(whole - room - 3) ↓3 { }"))
    model.press(.left)
    #expect(model.text.contains("step 2 of adam") && model.text.contains("↑"))
    for _ in 0..<40 { model.mouse(.wheelUp, area.column + 3, area.endRow - 2) }
    #expect(model.arithmeticScroll == 0)
    #expect(model.race.step == 2 && model.window == model.wholeWindow)
  }

  @Test(arguments: [(76, 20), (80, 24), (100, 30), (120, 36), (200, 60)])
  func `with all the arithmetic the losses keep their place, and no row is cut`(columns: Int, rows: Int) throws {
    for optimizer in Optimizers.all.map({ $0.card.name }) {
      for charset in [Charset.braille, .ascii] {
        var model = try Model.racing([optimizer], columns: columns, rows: rows, charset: charset)
        model.advance(to: 3)
        model.press("d")
        #expect(model.layout.losses != nil || model.layout.isStacked)
        guard let area = model.layout.arithmetic else { continue }
        // Words may be cut with their sign, numbers may not.
        let lines = model.frame.lines[(area.row + 1)..<area.endRow].map { String($0.dropFirst(area.column)) }
        let numbers = lines.map { String($0.drop { $0 == " " }).components(separatedBy: "  ")[0] }
        #expect(numbers.allSatisfy { !$0.contains(charset.ellipsis) }, "\(optimizer): \(lines)")
        #expect(FrameRules.violations(of: model) == [])
      }
    }
  }
}
